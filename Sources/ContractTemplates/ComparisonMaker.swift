import ContractAnalysis
import ContractSyntax
import ContractText

/// Makes a comparison of two contracts whose articles are matched.
struct ComparisonMaker {
  let template: ComparisonTemplate
  let filled: Analysis
  let units: ClauseUnits
  let matching: ClauseMatching
  /// The filled article of each article of the template, by their places in the trees.
  let partners: [Int: Int]
  /// The filled articles that the template has.
  private let matchedArticles: Set<Int>

  init(
    _ template: ComparisonTemplate, _ filled: Analysis, _ units: ClauseUnits,
    _ matching: ClauseMatching
  ) {
    self.template = template
    self.filled = filled
    self.units = units
    self.matching = matching
    matchedArticles = Set(matching.partners.compactMap { $0 })
    var partners: [Int: Int] = [:]
    for (unit, partner) in zip(template.units.articles, matching.partners) {
      guard let partner, let node = unit.node else { continue }
      partners[node.index] = units.articles[partner].node?.index
    }
    self.partners = partners
  }

  /// The values of all blanks, and what became of all articles.
  func compare() -> ([BlankValue], [ClauseComparison]) {
    var values: [Int: BlankValue] = [:]
    var clauses = addedClauses(after: nil)
    for (index, unit) in template.units.articles.enumerated() {
      guard let partner = matching.partners[index] else {
        clauses.append(
          ClauseComparison(
            template: end(of: unit, template.analysis), filled: nil, status: .missing, changes: []))
        continue
      }
      let pair = ClausePair(unit, units.articles[partner], self)
      clauses.append(clause(pair, isMoved: matching.moved.contains(index)))
      values.merge(pair.values) { first, _ in first }
      clauses += addedClauses(after: partner)
    }
    for (kind, unit) in template.units.others {
      let other = units.others[kind] ?? ClauseUnit(kind: kind, node: nil)
      values.merge(ClausePair(unit, other, self).values) { first, _ in first }
    }
    var list = template.analysis.blanks.enumerated().map { index, blank in
      values[index]
        ?? BlankValue(
          blank: blank, value: nil, range: nil, normalized: nil,
          problem: isInNote(blank) ? nil : .removed)
    }
    list.readDates()
    return (list, clauses)
  }

  /// Whether a drafting note leaves it blank, so that it is nothing to fill in.
  func isInNote(_ blank: Blank) -> Bool {
    template.analysis.contract.notes.contains { $0.range.contains(blank.range) }
      || template.analysis.contract.node.descendants(.note).contains {
        $0.range.contains(blank.range)
      }
  }

  private func clause(_ pair: ClausePair, isMoved: Bool) -> ClauseComparison {
    let status: ClauseComparison.Status =
      if !pair.changes.isEmpty { .altered } else if isMoved { .moved } else {
        pair.values.values.contains { $0.value != nil } ? .filled : .same
      }
    return ClauseComparison(
      template: end(of: pair.template, template.analysis), filled: end(of: pair.filled, filled),
      status: status, changes: pair.changes)
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
    unit.node.map { ClauseEnd(place: analysis.place(of: $0), range: $0.range) }
  }
}
