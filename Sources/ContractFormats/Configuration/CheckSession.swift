import ContractAnalysis
import ContractRules
import ContractTemplates
import ContractText

/// One run of `check`: each file checked by its own configuration, accepted findings taken out.
package final class CheckSession {
  /// The language of the answers: that of the first file's configuration, unless it was asked for.
  package let language: Language

  /// Whether a file has a finding at or above its threshold.
  package private(set) var isFailing = false

  /// The findings that a new baseline accepts.
  package private(set) var newBaseline: Baseline?

  private let plans: [CheckPlan]
  private let planOfFile: [String: Int]
  private let baseline: AcceptanceList?
  private var uses: [AcceptanceUse]
  private var baselineUse = AcceptanceUse()

  /// Makes ready to check the files at `paths`: finds and reads their configurations.
  package init(_ request: CheckRequest, paths: [String]) throws(ConfigurationFailure) {
    var finder = ConfigurationFinder(request.configuration)
    var plans: [CheckPlan] = []
    var planOfPlace: [String?: Int] = [:]
    var planOfFile: [String: Int] = [:]
    var language = request.language
    for path in paths {
      let found = try finder.configuration(for: path)
      if path == paths.first { language = language ?? found?.configuration.language }
      if planOfPlace[found?.path] == nil {
        planOfPlace[found?.path] = plans.count
        plans.append(CheckPlan(request, found))
      }
      planOfFile[path] = planOfPlace[found?.path]
    }
    self.language = language ?? .chinese
    self.plans = plans
    self.planOfFile = planOfFile
    uses = plans.map { _ in AcceptanceUse() }
    baseline = try Self.readBaseline(request.baseline)
    newBaseline = request.newBaseline.map { Baseline(folder: parentFolder(of: fullPath($0))) }
  }

  private static func readBaseline(
    _ path: String?
  ) throws(ConfigurationFailure) -> AcceptanceList? {
    guard let path else { return nil }
    let place = fullPath(path)
    let configuration = try readConfiguration(place, .baseline)
    return AcceptanceList(place, configuration.acceptances, isBaseline: true)
  }

  /// How a contract of the file at `path` is checked; that depends on nothing before, and may be done
  /// on any thread. ``settle(_:)`` completes it.
  package var examine:
    @Sendable (_ path: String, _ analysis: Analysis, _ isAlone: Bool) -> CheckedContract
  {
    { [plans, planOfFile] path, analysis, isAlone in
      guard let number = planOfFile[path] else {
        return CheckedContract(analysis: analysis, findings: [], notChecked: [])
      }
      return plans[number].check(analysis, isAlone: isAlone)
    }
  }

  /// Checks the contracts of one of the files.
  package func check(_ document: Document<Analysis>) -> Document<CheckedContract> {
    let examine = examine
    return settle(document.map { examine(document.path, $0, false) })
  }

  /// Takes accepted findings out of the contracts of one of the files, in the order of the files and,
  /// as they are asked for, of the contracts.
  package func settle(_ document: Document<CheckedContract>) -> Document<CheckedContract> {
    guard let number = planOfFile[document.path] else { return document }
    let place = fullPath(document.path)
    let scope = FileScope(place)
    var counter = plans[number].newCounter
    return document.map { [self] checked in
      var contract = checked.numbered(by: &counter)
      let judged = plans[number].judged(contract)
      if let list = plans[number].acceptances {
        accept(&contract, by: list.set, in: scope, judged, &uses[number])
      }
      if newBaseline != nil {
        addToBaseline(&contract, of: place)
      } else if let baseline {
        accept(&contract, by: baseline.set, in: scope, judged, &baselineUse)
      }
      count(contract.findings, plans[number].threshold)
      return contract
    }
  }

  /// Holds the contract of one of the files against the templates that it may be made from.
  package func compare(
    _ document: Document<Analysis>, with templates: [ComparisonTemplate]
  ) -> ComparedDocument {
    var compared = ComparedDocument(document, with: templates, in: language)
    guard let number = planOfFile[document.path], let comparison = compared.comparison else {
      return compared
    }
    let plan = plans[number]
    var (findings, judged) = plan.check(comparison)
    if let list = plan.acceptances {
      let scope = FileScope(fullPath(document.path))
      let result = list.set.apply(to: findings, in: comparison.filled.source, of: scope)
      findings = result.remaining
      compared.accepted = result.accepted
      uses[number].add(used: result.used, judged: judged, of: scope)
    }
    compared.findings = findings
    count(findings, plan.threshold)
    return compared
  }

  private func accept(
    _ contract: inout CheckedContract, by set: AcceptanceSet, in scope: FileScope,
    _ judged: Set<String>, _ use: inout AcceptanceUse
  ) {
    let result = set.apply(to: contract.findings, in: contract.analysis.source, of: scope)
    contract = contract.with(result.remaining, newlyAccepted: result.accepted)
    use.add(used: result.used, judged: judged, of: scope)
  }

  private func addToBaseline(_ contract: inout CheckedContract, of place: String) {
    for finding in contract.findings {
      newBaseline?.add(finding, in: contract.analysis.source, of: place)
    }
    contract = contract.with([], newlyAccepted: contract.findings.count)
  }

  private func count(_ findings: [Finding], _ threshold: Threshold) {
    var counts = SeverityCounts()
    for finding in findings { counts.add(finding.severity) }
    if threshold.isReached(by: counts) { isFailing = true }
  }

  /// The acceptances that had nothing to accept in the files checked so far.
  package var unused: [UnusedAcceptance] {
    zip(plans, uses).flatMap { plan, use in plan.acceptances?.unused(after: use) ?? [] }
      + (baseline?.unused(after: baselineUse) ?? [])
  }
}
