import ContractTemplates

extension PartyDrift: ComparisonRule {
  /// Finds names that differ where no constraint of the template has found it.
  func check(_ comparison: Comparison, report: (Report) -> Void) {
    check(comparison.filled) { found in
      let ranges = [found.range] + found.related.map(\.range)
      if !ranges.contains(where: comparison.isDisputed) { report(found) }
    }
  }
}
