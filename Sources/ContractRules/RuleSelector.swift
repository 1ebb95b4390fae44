/// A rule, or all rules of a group, by name.
public enum RuleSelector: Hashable, Sendable {
  /// The rule of an id.
  case rule(String)
  /// Every rule of a group.
  case group(RuleGroup)

  /// What `name` stands for; nil where neither a rule nor a group has that name.
  public init?(_ name: String) {
    if let group = RuleGroup(rawValue: name) {
      self = .group(group)
    } else if everyRule.contains(where: { type(of: $0).id == name }) {
      self = .rule(name)
    } else {
      return nil
    }
  }

  /// All names, those of the rules first.
  public static var names: [String] {
    everyRule.map { type(of: $0).id } + RuleGroup.allCases.map(\.rawValue)
  }

  /// Whether it stands for the rule.
  func covers(_ rule: any Rule) -> Bool {
    switch self {
    case .rule(let id): type(of: rule).id == id
    case .group(let group): type(of: rule).group == group
    }
  }
}
