import ContractTemplates

extension InconsistentValue: ComparisonRule {
  /// Finds particulars with two values where no constraint of the template has found it.
  func check(_ comparison: Comparison, report: (Report) -> Void) {
    check(comparison.filled) { found in
      if !comparison.isDisputed(found.range) { report(found) }
    }
  }
}
