import ContractRules
import ContractText

/// Reads one configuration or baseline.
package struct ConfigurationReader {
  /// The file as a user finds it, for what is wrong with it.
  private let path: String

  /// The folder that the paths in the file begin at, without a slash at its end.
  let folder: String

  let kind: ConfigurationKind

  /// A reader of a file at `path`.
  package init(path: String, folder: String, kind: ConfigurationKind) {
    self.path = path
    self.folder = folder
    self.kind = kind
  }

  /// What the file asks for.
  package func read(_ bytes: [UInt8]) throws(ConfigurationFailure) -> Configuration {
    let root: YAMLNode
    do { root = try readYAML(bytes) } catch {
      throw failure(.yaml(error.problem), error.position)
    }
    var configuration = Configuration()
    for entry in try entries(of: root, key: kind == .baseline ? "baseline" : ".tiaokuan.yml") {
      guard let key = ConfigurationKey(rawValue: entry.key), kind.keys.contains(key) else {
        throw unknownKey(entry, among: kind.keys.map(\.rawValue))
      }
      if case .null = entry.node.value { continue }
      try read(key, entry.node, into: &configuration)
    }
    return configuration
  }

  /// Something wrong at a place of the file.
  func failure(_ problem: ConfigurationProblem, _ position: YAMLPosition) -> ConfigurationFailure {
    ConfigurationFailure(path: path, position: position, problem: problem)
  }

  private func read(
    _ key: ConfigurationKey, _ node: YAMLNode, into configuration: inout Configuration
  ) throws(ConfigurationFailure) {
    let name = key.rawValue
    switch key {
    case .select: configuration.select = try selectors(node, name)
    case .ignore: configuration.ignore = try selectors(node, name)
    case .severity: configuration.severity = try severities(node, name)
    case .stage: configuration.stage = try choice(node, name, Stage.init)
    case .failOn: configuration.failOn = try choice(node, name, Threshold.init)
    case .language: configuration.language = try choice(node, name, Language.init)
    case .accept: configuration.acceptances = try acceptances(node, name)
    }
  }

  private func selectors(
    _ node: YAMLNode, _ key: String
  ) throws(ConfigurationFailure) -> [RuleSelector] {
    var selectors: [RuleSelector] = []
    for element in try list(node, key) {
      let name = try text(element, key)
      guard let selector = RuleSelector(name) else {
        throw unknownRule(name, element.position, orGroup: true)
      }
      selectors.append(selector)
    }
    return selectors
  }

  private func severities(
    _ node: YAMLNode, _ key: String
  ) throws(ConfigurationFailure) -> [String: RuleChoice.Setting] {
    var settings: [String: RuleChoice.Setting] = [:]
    for entry in try entries(of: node, key: key) {
      try checkRule(entry.key, entry.keyPosition)
      settings[entry.key] = try choice(
        entry.node, entry.key, SeveritySetting.init
      ).setting
    }
    return settings
  }
}

/// The keys of a configuration.
enum ConfigurationKey: String, CaseIterable {
  case select, ignore, severity, stage, accept
  case failOn = "fail-on"
  case language = "lang"
}

extension ConfigurationKind {
  /// The keys that a file of the kind may have.
  fileprivate var keys: [ConfigurationKey] {
    switch self {
    case .configuration: ConfigurationKey.allCases
    case .baseline: [.accept]
    }
  }
}

/// What may be set for a rule.
enum SeveritySetting: String, CaseIterable {
  case error, warning, note, off

  fileprivate var setting: RuleChoice.Setting {
    Severity(rawValue: rawValue).map { .severity($0) } ?? .off
  }
}
