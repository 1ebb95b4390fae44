import ContractAnalysis
import ContractSyntax
import ContractText

/// Runs rules over a contract.
public struct Checker: Sendable {
  /// The rules it runs.
  public let rules: [any Rule]

  /// How far the contract has come.
  public let stage: Stage

  /// A checker of `rules`, by default all, for a contract at `stage`.
  public init(rules: [any Rule] = everyRule, stage: Stage = .draft) {
    self.rules = rules
    self.stage = stage
  }

  /// The findings of one contract, in document order; at one place in the order of the rules.
  public func check(_ analysis: Analysis) -> [Finding] {
    var findings: [Finding] = []
    for rule in rules {
      let kind = type(of: rule)
      let severity = kind.severity.severity(at: stage)
      rule.check(analysis) { report in
        findings.append(
          Finding(
            rule: kind.id, severity: severity, range: report.range,
            place: analysis.place(at: report.range.start), message: report.message,
            related: report.related, suggestion: report.suggestion))
      }
    }
    return findings.enumerated()
      .sorted { ($0.element.range, $0.offset) < ($1.element.range, $1.offset) }
      .map(\.element)
  }

  /// The rules that cannot judge this contract, in their order, each with the reason.
  public func notChecked(_ analysis: Analysis) -> [NotChecked] {
    rules.compactMap { rule in
      rule.notChecked(analysis).map { NotChecked(rule: type(of: rule).id, reason: $0) }
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
