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

  /// How many findings were accepted; they are not among ``findings``.
  package let accepted: Int

  /// A contract, its findings, what was not checked, and how many findings were accepted.
  package init(
    analysis: Analysis, findings: [Finding], notChecked: [NotChecked], accepted: Int = 0
  ) {
    self.analysis = analysis
    self.findings = findings
    self.notChecked = notChecked
    self.accepted = accepted
  }

  /// The contract with the fingerprints of its findings completed by `counter`, which goes from one
  /// contract of a file to the next.
  func numbered(by counter: inout FingerprintCounter) -> CheckedContract {
    var numbered = findings
    counter.number(&numbered)
    return with(numbered, newlyAccepted: 0)
  }

  /// The contract with the findings that remain after more of them were accepted.
  func with(_ remaining: [Finding], newlyAccepted: Int) -> CheckedContract {
    CheckedContract(
      analysis: analysis, findings: remaining, notChecked: notChecked,
      accepted: accepted + newlyAccepted)
  }
}
