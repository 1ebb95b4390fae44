import ContractAnalysis
import ContractSyntax
import ContractText
import Testing

/// A filled contract after a negotiation: articles altered, inserted and removed, all renumbered,
/// and the references with them.
struct EditedContract {
  /// The contract's text.
  let text: String

  /// What becomes of each article, in the order of a comparison: kept, altered, missing or added.
  private(set) var expected: [String] = []

  init(_ text: String, _ random: inout SeededGenerator) throws {
    let analysis = analyze(try #require(parse(SourceText(text)).contracts.first))
    let articles = analysis.contract.articles
    let order = articles.indices.shuffled(using: &random)
    let fates = Dictionary(
      uniqueKeysWithValues: order.prefix(30).enumerated().map { place, index in
        (index, place < 20 ? "altered" : place < 25 ? "missing" : "inserted after")
      })
    var edits: [(TextRange, String)] = []
    var numbers: [Int: Int] = [:]
    var number = 0
    for (index, article) in articles.enumerated() {
      let fate = fates[index] ?? "kept"
      if fate == "missing" {
        edits.append((article.range, ""))
        expected.append(fate)
        continue
      }
      number += 1
      numbers[article.index] = number
      if let label = article.labelRange { edits.append((label, "第\(chineseNumeral(number))条")) }
      expected.append(fate == "altered" ? fate : "kept")
      guard fate != "kept" else { continue }
      let end = TextRange(article.range.end, article.range.end)
      if fate == "altered" {
        edits.append((end, Self.sentences.randomElement(using: &random) ?? ""))
      } else {
        number += 1
        edits.append((end, "\n第\(chineseNumeral(number))条 " + Self.article(index)))
        expected.append("added")
      }
    }
    edits += Self.renumbered(analysis, numbers, edits)
    self.text = Self.applied(edits, to: analysis)
    expectLostReferences(analysis, numbers, fates)
  }

  private static let sentences = [
    "乙方应当在每季度结束后向甲方提交书面说明，并接受甲方的核查。", "甲方对此不承担任何责任。",
    "上述费用由双方平均分担，另有约定的除外。",
  ]

  private static func article(_ index: Int) -> String {
    "双方设立第\(index)号联络小组，每月召开例会，会议纪要经与会代表签名后存档备查。"
  }

  /// The numbers of references, each after the article that it points to.
  private static func renumbered(
    _ analysis: Analysis, _ numbers: [Int: Int], _ edits: [(TextRange, String)]
  ) -> [(TextRange, String)] {
    let removed = edits.filter { $0.1.isEmpty }.map(\.0)
    return analysis.references.compactMap { reference in
      guard let range = number(of: reference, analysis), let target = reference.targets.first,
        let article = target.enclosing(.article), let number = numbers[article.index],
        !removed.contains(where: { $0.contains(range) })
      else { return nil }
      return (range, chineseNumeral(number))
    }
  }

  private static func number(of reference: Reference, _ analysis: Analysis) -> TextRange? {
    let written = reference.written
    guard written.form == .numbered, written.steps.first?.kind == .article,
      written.steps.first?.isPrinted == true, reference.status != .external
    else { return nil }
    let bytes = analysis.source.bytes
    let start = written.range.start + (written.text.hasPrefix("第") ? 3 : 0)
    return Ordinal.parse(bytes, from: start, to: written.range.end).map { TextRange(start, $0.end) }
  }

  private static func applied(_ edits: [(TextRange, String)], to analysis: Analysis) -> String {
    var text = ""
    var offset = 0
    for (range, words) in edits.sorted(by: { $0.0 < $1.0 }) where range.start >= offset {
      text += analysis.source.text(in: TextRange(offset, range.start)) + words
      offset = range.end
    }
    return text + analysis.source.text(in: TextRange(offset, analysis.source.bytes.count))
  }

  /// A reference to an article that was removed points nowhere now: its own article is altered.
  private mutating func expectLostReferences(
    _ analysis: Analysis, _ numbers: [Int: Int], _ fates: [Int: String]
  ) {
    var place = 0
    for (index, article) in analysis.contract.articles.enumerated() {
      let losesTarget = analysis.references.contains { reference in
        article.range.contains(reference.range) && Self.number(of: reference, analysis) != nil
          && reference.targets.contains { target in
            target.enclosing(.article).map { numbers[$0.index] == nil } ?? false
          }
      }
      if losesTarget, expected[place] == "kept" { expected[place] = "altered" }
      place += fates[index] == "inserted after" ? 2 : 1
    }
  }
}
