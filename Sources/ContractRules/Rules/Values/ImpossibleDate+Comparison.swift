import ContractTemplates

extension ImpossibleDate: ComparisonRule {
  /// Finds dates in the template's blanks that no calendar has.
  func check(_ comparison: Comparison, report: (Report) -> Void) {
    for value in comparison.values where value.problem == .impossibleDate {
      guard let range = value.range, let message = value.message else { continue }
      report(Report(range, .about(value, message)))
    }
  }
}
