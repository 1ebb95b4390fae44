import ContractRules

extension ConfigurationReader {
  /// The entries of a map; a file or value that is empty has none.
  func entries(of node: YAMLNode, key: String) throws(ConfigurationFailure) -> [YAMLEntry] {
    switch node.value {
    case .map(let entries): return entries
    case .null: return []
    default: throw failure(.wrongShape(key: key, expected: .map), node.position)
    }
  }

  /// The elements of a list.
  func list(_ node: YAMLNode, _ key: String) throws(ConfigurationFailure) -> [YAMLNode] {
    guard case .list(let elements) = node.value else {
      throw failure(.wrongShape(key: key, expected: .list), node.position)
    }
    return elements
  }

  /// A text.
  func text(_ node: YAMLNode, _ key: String) throws(ConfigurationFailure) -> String {
    guard case .text(let text) = node.value else {
      throw failure(.wrongShape(key: key, expected: .text), node.position)
    }
    return text
  }

  /// One of a few values.
  func choice<Value: CaseIterable & RawRepresentable<String>>(
    _ node: YAMLNode, _ key: String, _ make: (String) -> Value?
  ) throws(ConfigurationFailure) -> Value {
    let text = try text(node, key)
    if let value = make(text) { return value }
    let allowed = Value.allCases.map(\.rawValue)
    throw failure(
      .unknownValue(
        text, key: key, allowed: allowed, nearest: nearestName(to: text, among: allowed)),
      node.position)
  }

  /// Makes sure that there is a rule of a name.
  func checkRule(_ name: String, _ position: YAMLPosition) throws(ConfigurationFailure) {
    guard case .rule = RuleSelector(name) else {
      throw unknownRule(name, position, orGroup: false)
    }
  }

  /// What is said of a name that no rule has.
  func unknownRule(
    _ name: String, _ position: YAMLPosition, orGroup: Bool
  ) -> ConfigurationFailure {
    failure(.unknownRule(named: name, orGroup: orGroup), position)
  }

  /// What is said of a key that means nothing.
  func unknownKey(_ entry: YAMLEntry, among keys: [String]) -> ConfigurationFailure {
    failure(
      .unknownKey(entry.key, nearest: nearestName(to: entry.key, among: keys)), entry.keyPosition)
  }
}

extension ConfigurationProblem {
  /// There is no rule of a name, nor, where that is asked for, a group.
  package static func unknownRule(named name: String, orGroup: Bool) -> ConfigurationProblem {
    let names = orGroup ? RuleSelector.names : everyRule.map { type(of: $0).id }
    return .unknownRule(name, nearest: nearestName(to: name, among: names), orGroup: orGroup)
  }
}
