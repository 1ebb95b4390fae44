import ContractAnalysis
import ContractSyntax
import ContractText

/// Makes a comparison of two contracts whose articles are matched.
struct ComparisonMaker {
  let template: ComparisonTemplate
  let filled: Analysis
  /// The pieces of the template and of the filled contract.
  private let templateUnits: ClauseUnits
  let units: ClauseUnits
  let matching: ClauseMatching
  /// The filled article of each article of the template, by their places in the trees.
  let partners: [Int: Int]
  /// The filled articles that the template has.
  private let matchedArticles: Set<Int>
  /// The chapters and annexes of the filled contract by their titles, and by their numbers.
  let titled: [TitledClause: Node]

  /// What a chapter or an annex is known by.
  enum TitledClause: Hashable {
    case title(NodeKind, String)
    case number(NodeKind, Int)
  }

  init(
    _ template: ComparisonTemplate, _ filled: Analysis, _ units: ClauseUnits,
    _ matching: ClauseMatching
  ) {
    self.template = template
    self.filled = filled
    let joined = JoinedSignatures(template.units, units, matching)
    templateUnits = joined.template
    self.units = joined.filled
    self.matching = matching
    matchedArticles = Set(matching.partners.compactMap { $0 })
    var partners: [Int: Int] = [:]
    for (unit, partner) in zip(template.units.articles, matching.partners) {
      guard let partner, let node = unit.node else { continue }
      partners[node.index] = units.articles[partner].node?.index
    }
    self.partners = partners
    titled = Self.titled(filled.contract.chapters + filled.contract.annexes)
  }

  private static func titled(_ nodes: [Node]) -> [TitledClause: Node] {
    var titled: [TitledClause: Node] = [:]
    for node in nodes {
      if let title = node.title { titled[.title(node.kind, plainWords(title))] = node }
      if let number = node.number { titled[.number(node.kind, number)] = node }
    }
    return titled
  }

  /// What a comparison finds.
  struct Result {
    var values: [BlankValue] = []
    var clauses: [ClauseComparison] = []
    var passages: [ClauseComparison] = []
    var inherited: [InheritedReference] = []
  }

  /// The values of all blanks, and what became of all articles.
  func compare() -> Result {
    var result = Result()
    var values: [Int: BlankValue] = [:]
    var keptOptions: [Int: TextRange] = [:]
    result.clauses = addedClauses(after: nil)
    for (index, unit) in templateUnits.articles.enumerated() {
      guard let partner = matching.partners[index] else {
        result.clauses.append(
          ClauseComparison(
            template: end(of: unit, template.analysis), filled: nil, status: .missing, changes: []))
        continue
      }
      let pair = ClausePair(unit, units.articles[partner], self)
      result.clauses.append(clause(pair, isMoved: matching.moved.contains(index)))
      values.merge(pair.values) { first, _ in first }
      keptOptions.merge(pair.keptOptions) { first, _ in first }
      result.inherited += pair.inherited
      result.clauses += addedClauses(after: partner)
    }
    for pair in passages() {
      values.merge(pair.values) { first, _ in first }
      keptOptions.merge(pair.keptOptions) { first, _ in first }
      result.inherited += pair.inherited
      result.passages.append(clause(pair, isMoved: false))
    }
    result.values = list(values, keptOptions)
    return result
  }

  /// The pieces outside articles that either contract has.
  private func passages() -> [ClausePair] {
    let kinds: [ClauseUnit.Kind] = [.front, .recitals, .annexes, .signature]
    return kinds.compactMap { passage($0) }
  }

  /// A piece outside articles in both contracts; nil where neither has it.
  private func passage(_ kind: ClauseUnit.Kind) -> ClausePair? {
    let none = ClauseUnit(kind: kind, node: nil)
    let left = templateUnits.others[kind] ?? none
    let right = units.others[kind] ?? none
    return left.tokens.isEmpty && right.tokens.isEmpty ? nil : ClausePair(left, right, self)
  }

  /// The values in the order of the template's blanks, dates and sums read across them.
  private func list(_ values: [Int: BlankValue], _ keptOptions: [Int: TextRange]) -> [BlankValue] {
    var known: [Blank] = []
    var boxes: [Int: [Int]] = [:]
    for place in template.analysis.blanks.indices where template.analysis.blanks[place].isTickBox {
      if let blank = template.profilePlace(at: place) { boxes[blank, default: []].append(place) }
    }
    var list = template.analysis.blanks.enumerated().compactMap { index, found -> BlankValue? in
      guard let blank = template.blank(at: index) else { return nil }
      let places = template.profilePlace(at: index).flatMap { boxes[$0] } ?? [index]
      // The boxes of a choice have one value, where the first of them stands.
      guard places.first == index || blank.boxes.isEmpty else { return nil }
      known.append(found)
      guard blank.boxes.isEmpty else {
        let boxes = ChoiceBoxValues(blank, places.map { template.analysis.blanks[$0] })
        return boxes.value(places.map { values[$0] }, places.map { keptOptions[$0] })
      }
      return values[index]
        ?? BlankValue(
          blank: blank, place: found.place, value: nil, range: nil, normalized: nil,
          problem: blank.isOptional ? nil : .removed)
    }
    list.readBoxes(known)
    list.readOptions(known, of: template.analysis)
    list.readDates()
    list.readArticles(of: filled.contract)
    list.readAmounts(in: filled)
    return list
  }

  /// The first blank of the filled contract that stands from byte `start` to byte `end`.
  func filledBlank(from start: Int, to end: Int) -> Blank? {
    var low = 0
    var high = filled.blanks.count
    while low < high {
      let middle = (low + high) / 2
      if filled.blanks[middle].range.start < start { low = middle + 1 } else { high = middle }
    }
    guard low < filled.blanks.count, filled.blanks[low].range.end <= end else { return nil }
    return filled.blanks[low]
  }

  private func clause(_ pair: ClausePair, isMoved: Bool) -> ClauseComparison {
    let status: ClauseComparison.Status =
      if pair.isMissing { .missing } else if pair.isAdded { .added } else if !pair.changes.isEmpty {
        .altered
      } else if isMoved { .moved } else {
        !pair.keptOptions.isEmpty || pair.values.values.contains { $0.value != nil }
          ? .filled : .same
      }
    return ClauseComparison(
      template: end(of: pair.template, template.analysis), filled: end(of: pair.filled, filled),
      status: status, changes: pair.isMissing || pair.isAdded ? [] : pair.changes)
  }

  /// The added articles that follow the filled article at `index`, or that come first.
  private func addedClauses(after index: Int?) -> [ClauseComparison] {
    var next = index.map { $0 + 1 } ?? 0
    var clauses: [ClauseComparison] = []
    while next < units.articles.count, !matchedArticles.contains(next) {
      clauses.append(
        ClauseComparison(
          template: nil, filled: end(of: units.articles[next], filled), status: .added, changes: [])
      )
      next += 1
    }
    return clauses
  }

  private func end(of unit: ClauseUnit, _ analysis: Analysis) -> ClauseEnd? {
    if let node = unit.node {
      return ClauseEnd(place: analysis.place(of: node), range: node.range)
    }
    guard let first = unit.tokens.first, let last = unit.tokens.last else { return nil }
    return ClauseEnd(
      place: Place(label: unit.kind.label), range: TextRange(first.range.start, last.range.end))
  }
}
