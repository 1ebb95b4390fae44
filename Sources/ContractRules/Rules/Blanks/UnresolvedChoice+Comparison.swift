import ContractTemplates

extension UnresolvedChoice: ComparisonRule {
  /// Finds the template's choices that nobody made.
  func check(_ comparison: Comparison, report: (Report) -> Void) {
    for value in comparison.values where value.problem == .empty && value.blank.expects == .choice {
      guard let range = value.range, let message = value.message else { continue }
      report(Report(range, .about(value, message)))
    }
  }
}
