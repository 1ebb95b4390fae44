import ContractTemplates

extension AmountMismatch: ComparisonRule {
  /// Finds sums in the template's blanks whose figures and Chinese characters disagree.
  func check(_ comparison: Comparison, report: (Report) -> Void) {
    for value in comparison.values {
      guard case .otherAmount = value.problem, let range = value.range, let message = value.message
      else { continue }
      report(Report(range, .about(value, message)))
    }
  }
}
