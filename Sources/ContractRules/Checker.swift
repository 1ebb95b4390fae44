import ContractAnalysis
import ContractSyntax
import ContractTemplates
import ContractText

/// Runs rules over a contract.
public struct Checker: Sendable {
  /// The rules that are on, each with the severity of its findings.
  private let chosen: [ChosenRule]

  /// How far the contract has come.
  public let stage: Stage

  /// The rules that it judges a contract by; those that need a template are not among them.
  public let rules: [any Rule]

  /// The rules that it judges a contract by that is held against its template.
  public var comparisonRules: [any ComparisonRule] {
    chosen.compactMap { $0.rule as? any ComparisonRule }
  }

  /// A checker of `rules`, by default all, for a contract at `stage`.
  public init(rules: [any Rule] = everyRule, stage: Stage = .draft) {
    self.init(chosen: rules.map { ChosenRule($0) }, stage: stage)
  }

  /// A checker of those of `chosen` that are on, for a contract at `stage`.
  public init(chosen: [ChosenRule], stage: Stage) {
    self.chosen = chosen.filter(\.isOn)
    rules = self.chosen.map(\.rule).filter { type(of: $0).group != .template }
    self.stage = stage
  }

  /// The findings of one contract, in document order; at one place in the order of the rules.
  public func check(_ analysis: Analysis) -> [Finding] {
    var counter = FingerprintCounter()
    return check(analysis, counting: &counter)
  }

  /// The findings of one of several contracts of a file, whose fingerprints `counter` keeps apart.
  public func check(_ analysis: Analysis, counting counter: inout FingerprintCounter) -> [Finding] {
    var findings = unnumbered(analysis, withFingerprints: counter.isWanted)
    counter.number(&findings)
    return findings
  }

  /// The findings of one of several contracts of a file, in document order, their fingerprints without
  /// the number among equals.
  ///
  /// - Parameter pieces: Does the work of so many rules by number, in any order or several at once, and
  ///   gives what each found, by number.
  package func unnumbered(
    _ analysis: Analysis, withFingerprints: Bool, inPieces pieces: Pieces = { (0..<$0).map($1) }
  ) -> [Finding] {
    ordered(unordered(analysis, pieces), of: analysis, withFingerprints)
  }

  /// What does pieces of work.
  package typealias Pieces =
    (_ count: Int, _ piece: @escaping @Sendable (Int) -> [Finding]) -> [[Finding]]

  /// What a contract that is held against its template shows, in document order; at one place in the
  /// order of the rules.
  public func check(_ comparison: Comparison) -> [Finding] {
    var counter = FingerprintCounter()
    return check(comparison, counting: &counter)
  }

  /// The same of one of several contracts of a file, whose fingerprints `counter` keeps apart.
  public func check(
    _ comparison: Comparison, counting counter: inout FingerprintCounter
  ) -> [Finding] {
    var findings: [Finding] = []
    for chosen in chosen {
      guard let rule = chosen.rule as? any ComparisonRule else { continue }
      rule.check(comparison) { findings.append(finding($0, of: chosen, comparison.filled)) }
    }
    findings = ordered(findings, of: comparison.filled, counter.isWanted)
    counter.number(&findings)
    return findings
  }

  private func ordered(
    _ unordered: [Finding], of analysis: Analysis, _ withFingerprints: Bool
  ) -> [Finding] {
    var findings = unordered.indices
      .sorted { (unordered[$0].range, $0) < (unordered[$1].range, $1) }
      .map { unordered[$0] }
    guard withFingerprints else { return findings }
    let words = FingerprintWords(analysis)
    for (index, finding) in findings.enumerated() {
      findings[index].fingerprint = FingerprintCounter.unnumbered(
        rule: finding.rule, range: finding.range, in: words)
    }
    return findings
  }

  private func unordered(_ analysis: Analysis, _ pieces: Pieces) -> [Finding] {
    // References take longest to find and may be on their way on another thread: what needs none
    // comes first.
    let isLater = chosen.map { type(of: $0.rule).readsReferences }
    let order = chosen.indices.filter { !isLater[$0] } + chosen.indices.filter { isLater[$0] }
    var findings = chosen.map { _ in [Finding]() }
    let found = pieces(order.count) { findingsOfRule(order[$0], analysis) }
    for (number, rule) in order.enumerated() { findings[rule] = found[number] }
    return Array(findings.joined())
  }

  private func findingsOfRule(_ index: Int, _ analysis: Analysis) -> [Finding] {
    var findings: [Finding] = []
    let rule = chosen[index]
    rule.rule.check(analysis) { findings.append(finding($0, of: rule, analysis)) }
    return findings
  }

  private func finding(_ report: Report, of rule: ChosenRule, _ analysis: Analysis) -> Finding {
    let severity = min(rule.severity.severity(at: stage), report.ceiling)
    let isDoubtful = !analysis.unresolvedNumbers.isEmpty && goesByNumbers(rule.rule)
    return Finding(
      rule: type(of: rule.rule).id, severity: isDoubtful ? severity.lowered : severity,
      range: report.range, place: report.place ?? analysis.place(at: report.range.start),
      message: report.message, related: report.related, suggestion: report.suggestion)
  }

  /// The rules that cannot judge this contract, in their order, each with the reason.
  public func notChecked(_ analysis: Analysis) -> [NotChecked] {
    rules.compactMap { rule in
      let reason = rule.notChecked(analysis) ?? unresolvedNumbers(rule, analysis)
      return reason.map { NotChecked(rule: type(of: rule).id, reason: $0) }
    }
  }
}

/// A rule that could not judge a contract.
public struct NotChecked: Sendable {
  /// The rule's id.
  public let rule: String

  /// What it lacked.
  public let reason: Text
}
