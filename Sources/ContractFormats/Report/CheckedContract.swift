import ContractAnalysis
import ContractRules

/// One contract with what the checker found in it.
package struct CheckedContract: Sendable {
  /// What the contract means.
  package let analysis: Analysis

  /// In document order.
  package let findings: [Finding]

  /// The checks that could not run, each with its reason.
  package let notChecked: [NotChecked]

  /// A contract, its findings, and what was not checked.
  package init(analysis: Analysis, findings: [Finding], notChecked: [NotChecked]) {
    self.analysis = analysis
    self.findings = findings
    self.notChecked = notChecked
  }
}

extension Checker {
  /// Checks one contract for a report.
  package func checked(_ analysis: Analysis) -> CheckedContract {
    CheckedContract(
      analysis: analysis, findings: check(analysis), notChecked: notChecked(analysis))
  }
}
