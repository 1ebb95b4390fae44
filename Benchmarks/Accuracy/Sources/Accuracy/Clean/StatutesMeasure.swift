import ContractSyntax
import ContractText

/// Measures well-edited texts, in which nearly every error or warning is the checker's mistake: all
/// that readers have not found right counts as one.
func measureStatutes(
  _ texts: [CheckedText], _ judgements: Judgements, into table: inout Table,
  _ list: inout ReviewList
) {
  guard !texts.isEmpty else {
    return table.addMissing("statutes", "corpus/statutes of the shared folder is not there")
  }
  var tally = FindingTally(judgements)
  var score = Score()
  for text in texts {
    tally.add(text, list)
    let articles = text.analyses.flatMap(\.contract.articles).map {
      Heading(line: text.line($0.range.start), number: $0.number ?? 0)
    }
    let part = Score.compare(articles, with: headings(of: text.source)) {
      list.add("\(text.name): heading \($0): \($1)")
    }
    score.found += part.found
    score.right += part.right
    score.wanted += part.wanted
  }
  table.add(
    "statutes", "headings 第N条 by lines", score, aim: Score.Aim(precision: 1, recall: 1))
  let thousands = Double(score.wanted) / 1000
  let rows = [("errors", tally.errors, 1.0), ("warnings", tally.warnings, 3.0)]
  for (name, counts, limit) in rows {
    let right = counts.mapValues(\.right).filter { $0.value > 0 }
    table.add(
      "statutes", "\(name) that are defects of the texts, read one by one",
      String(right.values.reduce(0, +)), FindingTally.words(right))
    let others = counts.mapValues { $0.found - $0.right }.filter { $0.value > 0 }
    let rate = Double(others.values.reduce(0, +)) / thousands
    table.add(
      "statutes", "other \(name) per 1,000 articles", fixed(rate), FindingTally.words(others),
      aim: "≤ \(Int(limit))", isMet: rate <= limit)
  }
  table.add("statutes", "judged right and no longer found", String(tally.listLost()), "")
}

/// An article's number at the head of a line.
private struct Heading: Hashable, CustomStringConvertible {
  /// Counted from 1.
  let line: Int
  let number: Int

  var description: String { "第\(number)条 line \(line)" }
}

/// The headings that a search over lines sees: 第N条, perhaps 之N, and white space or the line's end.
private func headings(of source: SourceText) -> [Heading] {
  source.lineStarts.indices.compactMap { index in
    let line = source.lineRange(index)
    let words = source.text(in: line).drop { $0.isWhitespace }
    guard words.hasPrefix("第") else { return nil }
    let bytes = Array(words.utf8)
    guard let ordinal = Ordinal.parse(bytes, from: 3, to: bytes.count) else { return nil }
    var rest = Substring(decoding: bytes[ordinal.end...], as: UTF8.self)
    guard rest.hasPrefix("条") else { return nil }
    rest = rest.dropFirst()
    if rest.hasPrefix("之") {
      rest = rest.dropFirst().drop { "一二三四五六七八九十".contains($0) }
    }
    guard rest.first.map(\.isWhitespace) ?? true else { return nil }
    return Heading(line: index + 1, number: ordinal.value)
  }
}
