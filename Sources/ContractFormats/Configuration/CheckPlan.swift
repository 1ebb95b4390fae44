import ContractAnalysis
import ContractRules
import ContractTemplates

/// How the files of one configuration are checked.
struct CheckPlan: Sendable {
  /// The checker of the rules chosen.
  let checker: Checker

  /// From which severity on a file fails.
  let threshold: Threshold

  /// The acceptances of the configuration; nil where there is none.
  let acceptances: AcceptanceList?

  private let needsFingerprints: Bool

  /// What a request makes of the configuration at a full path; of none where that is nil.
  init(_ request: CheckRequest, _ found: (path: String, configuration: Configuration)?) {
    let configuration = found?.configuration ?? Configuration()
    checker = Checker(
      chosen: request.rules(configuration), stage: request.stage(configuration) ?? .draft)
    needsFingerprints = request.needsFingerprints(configuration)
    threshold = request.failOn ?? configuration.failOn ?? .error
    acceptances = found.map {
      AcceptanceList($0.path, $0.configuration.acceptances, isBaseline: false)
    }
  }

  /// What a contract that is held against its template shows, and the rules that judged it.
  func check(_ comparison: Comparison) -> (findings: [Finding], judged: Set<String>) {
    var counter = FingerprintCounter(isWanted: needsFingerprints)
    let findings = checker.check(comparison, counting: &counter)
    return (findings, Set(checker.comparisonRules.map { type(of: $0).id }))
  }

  /// A contract with all its findings; their fingerprints are to be numbered.
  func check(_ analysis: Analysis) -> CheckedContract {
    CheckedContract(
      analysis: analysis,
      findings: checker.unnumbered(analysis, withFingerprints: needsFingerprints),
      notChecked: checker.notChecked(analysis))
  }

  /// Completes the fingerprints of all contracts of a file.
  func number(_ contracts: [CheckedContract]) -> [CheckedContract] {
    guard needsFingerprints else { return contracts }
    var counter = FingerprintCounter()
    return contracts.map { contract in
      var findings = contract.findings
      counter.number(&findings)
      return contract.with(findings, newlyAccepted: 0)
    }
  }

  /// The rules that could judge any of the contracts.
  func judged(_ contracts: [CheckedContract]) -> Set<String> {
    let ids = Set(checker.rules.map { type(of: $0).id })
    return contracts.reduce(into: Set<String>()) { judged, contract in
      judged.formUnion(ids.subtracting(contract.notChecked.map(\.rule)))
    }
  }
}
