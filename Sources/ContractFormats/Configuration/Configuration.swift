import ContractRules
import ContractText

/// What a `.tiaokuan.yml` asks for; what it does not speak of is nil or empty.
package struct Configuration: Sendable {
  /// The only rules to run.
  package var select: [RuleSelector] = []

  /// Rules that do not run.
  package var ignore: [RuleSelector] = []

  /// How much the findings of a rule matter, by its id.
  package var severity: [String: RuleChoice.Setting] = [:]

  /// How far the contracts have come.
  package var stage: Stage?

  /// From which severity on the check fails.
  package var failOn: Threshold?

  /// The language of the answers.
  package var language: Language?

  /// The findings that may stand, in the order of the file.
  package var acceptances: [ListedAcceptance] = []

  /// Asks for nothing.
  package init() {}
}

/// An acceptance and where its file speaks of it.
package struct ListedAcceptance: Sendable {
  /// The acceptance.
  package let acceptance: Acceptance

  /// Where its entry begins.
  package let position: YAMLPosition
}

/// What kind of file acceptances are read from.
package enum ConfigurationKind: Sendable {
  /// `.tiaokuan.yml`, written by hand: every acceptance has a reason.
  case configuration
  /// Written by `--write-baseline`: acceptances by fingerprint and nothing else.
  case baseline
}
