import ContractTemplates

extension UnfilledBlank: ComparisonRule {
  /// Finds the template's blanks that nothing was written into, drawn or not.
  func check(_ comparison: Comparison, report: (Report) -> Void) {
    for value in comparison.values where value.problem == .empty && !value.isReferenceOrChoice {
      guard let range = value.range, let message = value.message else { continue }
      report(Report(range, .about(value, message)))
    }
  }
}

extension BlankValue {
  /// Whether another rule of the group reports it when it is left blank.
  var isReferenceOrChoice: Bool { blank.expects == .article || blank.expects == .choice }
}
