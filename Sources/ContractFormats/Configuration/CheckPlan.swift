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

  /// The ids of the rules that judge a contract by itself.
  private let checkerRules: Set<String>

  /// What a request makes of the configuration at a full path; of none where that is nil.
  init(_ request: CheckRequest, _ found: (path: String, configuration: Configuration)?) {
    let configuration = found?.configuration ?? Configuration()
    checker = Checker(
      chosen: request.rules(configuration), stage: request.stage(configuration) ?? .draft)
    checkerRules = Set(checker.rules.map { type(of: $0).id })
    needsFingerprints = request.needsFingerprints(configuration)
    threshold = request.failOn ?? configuration.failOn ?? .error
    acceptances = found.map {
      AcceptanceList($0.path, $0.configuration.acceptances, isBaseline: false)
    }
  }

  /// What a contract that is held against its template shows, and the rules that judged it.
  func check(_ comparison: Comparison) -> (findings: [Finding], judged: Set<String>) {
    var counter = newCounter
    let findings = checker.check(comparison, counting: &counter)
    return (findings, Set(checker.comparisonRules.map { type(of: $0).id }))
  }

  /// A contract with all its findings; their fingerprints are to be numbered.
  ///
  /// - Parameter isAlone: Whether nothing else is to be done meanwhile.
  func check(_ analysis: Analysis, isAlone: Bool) -> CheckedContract {
    let findings =
      isAlone
      ? checker.unnumberedOnAllCores(analysis, withFingerprints: needsFingerprints)
      : checker.unnumbered(analysis, withFingerprints: needsFingerprints)
    return CheckedContract(
      analysis: analysis, findings: findings, notChecked: checker.notChecked(analysis))
  }

  /// What completes the fingerprints of the contracts of one file.
  var newCounter: FingerprintCounter { FingerprintCounter(isWanted: needsFingerprints) }

  /// The rules that could judge a contract.
  func judged(_ contract: CheckedContract) -> Set<String> {
    checkerRules.subtracting(contract.notChecked.map(\.rule))
  }
}
