import ContractRules
import ContractText

/// What the command line asks of a check; what it leaves open is nil or empty, and then the
/// configuration of each file tells.
package struct CheckRequest: Sendable {
  /// Where configurations come from.
  package var configuration = ConfigurationSource.nearest

  /// The only rules to run.
  package var select: [RuleSelector] = []

  /// Rules that do not run.
  package var ignore: [RuleSelector] = []

  /// How far the contracts have come.
  package var stage: Stage?

  /// From which severity on the check fails.
  package var failOn: Threshold?

  /// The language of the answers.
  package var language: Language?

  /// A file of acceptances, written by an earlier check.
  package var baseline: String?

  /// The file to write the findings to as acceptances.
  package var newBaseline: String?

  /// Whether the answers show fingerprints; a text for a reader does not.
  package var showsFingerprints = true

  /// Whether anything asks for fingerprints: what is printed, or a list of acceptances that may name
  /// them.
  func needsFingerprints(_ configuration: Configuration) -> Bool {
    showsFingerprints || baseline != nil || newBaseline != nil
      || !configuration.acceptances.isEmpty
  }

  /// Leaves everything open.
  package init() {}

  /// The rules, as a configuration and the command line have them.
  package func rules(_ configuration: Configuration) -> [ChosenRule] {
    var choice = RuleChoice()
    choice.select = configuration.select
    choice.ignore = configuration.ignore
    choice.settings = configuration.severity
    choice.commandSelect = select
    choice.commandIgnore = ignore
    return choice.apply()
  }

  /// The stage, as a configuration and the command line have it; nil where neither tells.
  package func stage(_ configuration: Configuration) -> Stage? { stage ?? configuration.stage }
}
