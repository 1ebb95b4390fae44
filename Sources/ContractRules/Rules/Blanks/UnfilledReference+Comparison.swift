import ContractTemplates

extension UnfilledReference: ComparisonRule {
  /// Finds the template's 第_____条 that no number was written into.
  func check(_ comparison: Comparison, report: (Report) -> Void) {
    for value in comparison.values where value.problem == .empty && value.blank.expects == .article
    {
      guard let range = value.range, let message = value.message else { continue }
      report(Report(range, .about(value, message)))
    }
  }
}
