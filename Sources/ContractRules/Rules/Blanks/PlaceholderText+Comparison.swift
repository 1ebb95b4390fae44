import ContractTemplates

extension PlaceholderText: ComparisonRule {
  /// Finds 待定, XX and the like in the template's blanks.
  func check(_ comparison: Comparison, report: (Report) -> Void) {
    for value in comparison.values where value.problem == .placeholder {
      guard let range = value.range, let message = value.message else { continue }
      report(Report(range, .about(value, message)))
    }
  }
}
