import ArgumentParser
import ContractFormats
import ContractRules
import ContractText

/// Which rules are to run.
struct RuleOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "只用这些规则或规则组 / run these rules or groups of rules only", valueName: "rule,…"),
    completion: .list(RuleSelector.names))
  var select: [String] = []

  @Option(
    help: ArgumentHelp("不用这些规则或规则组 / do not run these rules or groups", valueName: "rule,…"),
    completion: .list(RuleSelector.names))
  var ignore: [String] = []

  /// The rules and groups asked for; a name that none has is a usage error.
  func selected(_ language: Language) throws -> [RuleSelector] { try selectors(select, language) }

  /// The rules and groups left out; a name that none has is a usage error.
  func ignored(_ language: Language) throws -> [RuleSelector] { try selectors(ignore, language) }

  private func selectors(_ lists: [String], _ language: Language) throws -> [RuleSelector] {
    let names = lists.flatMap { $0.split(separator: ",") }.map { String($0.filter { $0 != " " }) }
    return try names.map { name in
      if let selector = RuleSelector(name) { return selector }
      throw unknownRule(name, orGroup: true, language)
    }
  }
}

/// The rule of an id; a usage error that names the nearest one where there is none.
func rule(named id: String, _ language: Language) throws -> any Rule {
  if let rule = everyRule.first(where: { type(of: $0).id == id }) { return rule }
  throw unknownRule(id, orGroup: false, language)
}

private func unknownRule(
  _ name: String, orGroup: Bool, _ language: Language
) -> ValidationError {
  ValidationError(
    ConfigurationProblem.unknownRule(named: name, orGroup: orGroup).message(in: language))
}
