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

  /// The contracts of a file with all their findings, and the rules that could judge any of them.
  func check(_ contracts: [Analysis]) -> (contracts: [CheckedContract], judged: Set<String>) {
    var counter = FingerprintCounter(isWanted: needsFingerprints)
    let checked = contracts.map { analysis in
      CheckedContract(
        analysis: analysis, findings: checker.check(analysis, counting: &counter),
        notChecked: checker.notChecked(analysis))
    }
    let ids = Set(checker.rules.map { type(of: $0).id })
    let judged = checked.reduce(into: Set<String>()) { judged, contract in
      judged.formUnion(ids.subtracting(contract.notChecked.map(\.rule)))
    }
    return (checked, judged)
  }
}
