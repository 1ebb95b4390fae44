/// Which rules are to run, and how much the findings of each matter.
public struct RuleChoice: Sendable {
  /// What a configuration makes of a rule.
  public enum Setting: Hashable, Sendable {
    /// Its findings matter as much as this, at every stage.
    case severity(Severity)
    /// It does not run.
    case off
  }

  /// The only rules to run; all where it is empty.
  public var select: [RuleSelector] = []

  /// Rules that do not run.
  public var ignore: [RuleSelector] = []

  /// What is set for a rule, by its id.
  public var settings: [String: Setting] = [:]

  /// As ``select``, asked for on the command line: takes its place where it is not empty. A rule
  /// that is named itself, and not by its group, runs though it is ignored or off.
  public var commandSelect: [RuleSelector] = []

  /// As ``ignore``, asked for on the command line: comes on top of it.
  public var commandIgnore: [RuleSelector] = []

  /// Every rule, as its file has it.
  public init() {}

  /// Every rule with what the choice makes of it, in the order of the list of rules.
  public func apply(to rules: [any Rule] = everyRule) -> [ChosenRule] {
    rules.map { rule in
      guard case .severity(let severity) = settings[type(of: rule).id] else {
        return ChosenRule(rule, isOn: isOn(rule))
      }
      return ChosenRule(rule, severity: .always(severity), isOn: isOn(rule))
    }
  }

  private func isOn(_ rule: any Rule) -> Bool {
    let id = type(of: rule).id
    if commandIgnore.contains(where: { $0.covers(rule) }) { return false }
    if commandSelect.contains(.rule(id)) { return true }
    let selected = commandSelect.isEmpty ? select : commandSelect
    return (selected.isEmpty || selected.contains { $0.covers(rule) })
      && !ignore.contains { $0.covers(rule) } && settings[id] != .off
  }
}

/// A rule with what a choice makes of it.
public struct ChosenRule: Sendable {
  /// The rule.
  public let rule: any Rule

  /// How much its findings matter.
  public let severity: RuleSeverity

  /// Whether it runs.
  public let isOn: Bool

  /// The rule as its own file has it, or with another severity.
  public init(_ rule: any Rule, severity: RuleSeverity? = nil, isOn: Bool = true) {
    self.rule = rule
    self.severity = severity ?? type(of: rule).severity
    self.isOn = isOn
  }
}
