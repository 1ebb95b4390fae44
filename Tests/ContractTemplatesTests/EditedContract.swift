import ContractAnalysis
import ContractSyntax
import ContractTemplates
import ContractText
import Testing

/// A filled contract after a negotiation: articles altered, inserted, removed and moved, all
/// renumbered, and the references with them.
struct EditedContract {
  /// The contract's text.
  private(set) var text = ""

  /// What becomes of each article, in the order of a comparison: kept, altered, missing, added, moved.
  private(set) var expected: [String] = []

  /// The values that stand in what was deleted.
  private(set) var lost: Set<String> = []

  /// The clauses of a comparison that did not get the status that they should have: each of the
  /// template's articles, and what there is too much or too little of added ones.
  func misses(of clauses: [ClauseComparison]) -> [String] {
    let wanted = expected.filter { $0 != "added" }
    let found = clauses.filter { $0.template != nil }
    let isExplained = explainsOrder(found.indices.filter { found[$0].status == .moved }, wanted)
    var misses = zip(found, wanted).compactMap { clause, wanted -> String? in
      let status = clause.status
      let isKept = status == .same || status == .filled
      let isRight =
        switch wanted {
        case "kept": isKept || (isExplained && status == .moved)
        case "moved": status == .moved || (isExplained && isKept)
        default: status.rawValue == wanted
        }
      return isRight
        ? nil
        : "\(clause.template?.place.label ?? ""): \(status), not \(wanted): "
          + "\(clause.changes.map { "«\($0.was)» «\($0.is)»" })"
    }
    let added = clauses.count - found.count
    let difference = added - (expected.count - wanted.count)
    misses += (0..<abs(difference)).map { _ in difference > 0 ? "one more added" : "one fewer added"
    }
    return misses
  }

  /// Whether to have moved `articles` explains the order as well as what was done: of two neighbours that
  /// changed places nothing tells which one was moved.
  private func explainsOrder(_ articles: [Int], _ wanted: [String]) -> Bool {
    guard articles.count <= wanted.count(where: { $0 == "moved" }) else { return false }
    let rest = order.filter { index in
      if case .moved = fates[index], wanted[index] == "altered" { return false }
      return !articles.contains(index)
    }
    return zip(rest, rest.dropFirst()).allSatisfy(<)
  }

  /// The template's articles as they stand now, by their places in it.
  private var order: [Int] = []

  private let analysis: Analysis
  private let articles: [Node]
  private var fates: [Int: Fate] = [:]
  private var numbers: [Int: Int] = [:]

  private enum Fate: Equatable {
    case altered, removed, moved(after: Int), insertedAfter
  }

  /// How many articles of 150 are altered, removed, followed by a new one and moved.
  struct Mix: Sendable {
    var altered = 20.0
    var removed = 5.0
    var inserted = 5.0
    var moved = 3.0
  }

  init(
    _ filled: FilledTemplate, mix: Mix = Mix(), _ random: inout SeededGenerator
  ) throws {
    analysis = analyze(try #require(parse(SourceText(filled.text)).contracts.first))
    articles = analysis.contract.articles
    let order = articles.indices.shuffled(using: &random)
    // As many in proportion of a shorter contract.
    let scale = min(1, Double(articles.count) / 150)
    func share(_ count: Double) -> Int { Int((count * scale).rounded(.up)) }
    let altered = share(mix.altered)
    let removed = altered + share(mix.removed)
    let inserted = removed + share(mix.inserted)
    let moved = inserted + share(mix.moved)
    for (place, index) in order.prefix(moved).enumerated() {
      // Moved ones go where another article stays as it is.
      fates[index] =
        switch place {
        case ..<altered: .altered
        case ..<removed: .removed
        case ..<inserted: .insertedAfter
        default: .moved(after: order[place + moved - inserted])
        }
    }
    write(filled, &random)
  }

  /// The articles that stand after one another where article `index` stood.
  private func slot(_ index: Int) -> [Int] {
    let moved = fates.filter { $0.value == .moved(after: index) }.map(\.key).sorted()
    switch fates[index] {
    case .removed, .moved: return moved
    default: return [index] + moved
    }
  }

  private mutating func write(_ filled: FilledTemplate, _ random: inout SeededGenerator) {
    var number = 0
    for index in articles.indices {
      for article in slot(index) {
        number += 1
        order.append(article)
        numbers[articles[article].index] = number
        if fates[article] == .insertedAfter { number += 1 }
      }
    }
    var offset = 0
    for index in articles.indices {
      let range = articles[index].range
      text += analysis.source.text(in: TextRange(offset, range.start))
      text += slot(index).map { article($0, filled, &random) }.joined(separator: "\n")
      offset = range.end
    }
    text += analysis.source.text(in: TextRange(offset, analysis.source.bytes.count))
    for index in articles.indices {
      expected.append(expectation(index))
      if fates[index] == .insertedAfter { expected.append("added") }
      if fates[index] == .removed { lose(articles[index].range, filled) }
    }
  }

  private mutating func lose(_ range: TextRange, _ filled: FilledTemplate) {
    lost.formUnion(filled.ranges.filter { range.contains($0.value) }.map(\.key))
  }

  /// A reference to an article that was removed points nowhere now: its own article is altered.
  private func expectation(_ index: Int) -> String {
    switch fates[index] {
    case .altered: return "altered"
    case .removed: return "missing"
    default: break
    }
    let losesTarget = analysis.references.contains { reference in
      articles[index].range.contains(reference.range) && number(of: reference) != nil
        && reference.targets.contains { target in
          target.enclosing(.article).map { numbers[$0.index] == nil } ?? false
        }
    }
    if losesTarget { return "altered" }
    if case .moved = fates[index] { return "moved" }
    return "kept"
  }

  /// An article with its new number, those of its references, and what was done to its words.
  private mutating func article(
    _ index: Int, _ filled: FilledTemplate, _ random: inout SeededGenerator
  ) -> String {
    let article = articles[index]
    var edits: [(TextRange, String)] = []
    let own = numbers[article.index] ?? 0
    if let label = article.labelRange { edits.append((label, "第\(chineseNumeral(own))条")) }
    for reference in analysis.references where article.range.contains(reference.range) {
      guard let range = number(of: reference),
        let target = reference.targets.first?.enclosing(.article),
        let number = numbers[target.index]
      else { continue }
      edits.append((range, chineseNumeral(number)))
    }
    if fates[index] == .altered {
      let (range, words) = alteration(of: article, edits.map(\.0), filled, &random)
      edits.removeAll { range.contains($0.0) }
      lose(range, filled)
      edits.append((range, words))
    }
    var words = ""
    var offset = article.range.start
    for (range, replacement) in edits.sorted(by: { $0.0 < $1.0 }) where range.start >= offset {
      words += analysis.source.text(in: TextRange(offset, range.start)) + replacement
      offset = range.end
    }
    words += analysis.source.text(in: TextRange(offset, article.range.end))
    guard fates[index] == .insertedAfter else { return words }
    return words + "\n第\(chineseNumeral(own + 1))条 "
      + "双方设立第\(index)号联络小组，每月召开例会，会议纪要经与会代表签名后存档备查。"
  }

  /// One change of words: a sentence added, a word replaced, words put in, the last sentence deleted.
  private func alteration(
    of article: Node, _ taken: [TextRange], _ filled: FilledTemplate,
    _ random: inout SeededGenerator
  ) -> (TextRange, String) {
    let text = analysis.source.text(in: article.range)
    let end = TextRange(article.range.end, article.range.end)
    let added = "乙方应当在每季度结束后向甲方提交书面说明，并接受甲方的核查。"
    func place(_ words: String) -> TextRange? {
      guard let found = text.firstRange(of: words) else { return nil }
      let start = article.range.start + text[..<found.lowerBound].utf8.count
      let range = TextRange(start, start + words.utf8.count)
      let isFree = !filled.ranges.values.contains { $0.start < range.end && range.start < $0.end }
      return isFree && !taken.contains { $0.contains(range) } ? range : nil
    }
    switch Int.random(in: 0...3, using: &random) {
    case 0:
      for (was, now) in [("必须", "可以"), ("应当", "有权"), ("书面", "口头"), ("有权", "无权")] {
        if let range = place(was) { return (range, now) }
      }
    case 1:
      if let range = place("乙方") ?? place("甲方") {
        return (TextRange(range.end, range.end), "经对方事先书面同意之后")
      }
    case 2:
      if let range = lastSentence(of: article) { return (range, "") }
    default: break
    }
    return (end, added)
  }

  /// The last sentence of an article's last paragraph, where there is one before it.
  private func lastSentence(of article: Node) -> TextRange? {
    guard let paragraph = article.paragraphs.last, article.paragraphs.count > 1,
      paragraph.children.allSatisfy({ $0.kind != .item })
    else { return nil }
    return paragraph.range
  }

  private func number(of reference: Reference) -> TextRange? {
    let written = reference.written
    guard written.form == .numbered, written.steps.first?.kind == .article,
      written.steps.first?.isPrinted == true, reference.status != .external
    else { return nil }
    let start = written.range.start + (written.text.hasPrefix("第") ? 3 : 0)
    return Ordinal.parse(analysis.source.bytes, from: start, to: written.range.end).map {
      TextRange(start, $0.end)
    }
  }
}
