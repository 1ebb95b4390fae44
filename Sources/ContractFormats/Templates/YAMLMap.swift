import ContractAnalysis
import ContractTemplates

/// A map of a YAML file, asked for its values by key.
struct YAMLMap {
  private let path: String
  private let position: YAMLPosition
  private let nodes: [String: YAMLNode]

  /// The map that `node` is; no other keys than `keys` may stand in it.
  init(
    _ node: YAMLNode, name: String, path: String, keys: [String]
  ) throws(TemplateFailure) {
    self.path = path
    position = node.position
    guard case .map(let entries) = node.value else {
      throw TemplateFailure(path: path, line: node.position.line, .wrongShape(name))
    }
    for entry in entries where !keys.contains(entry.key) {
      throw TemplateFailure(
        path: path, line: entry.keyPosition.line,
        .unknownKey(entry.key, nearest: nearestName(to: entry.key, among: keys)))
    }
    nodes = Dictionary(
      entries.map { ($0.key, $0.node) }, uniquingKeysWith: { first, _ in first })
  }

  /// Something wrong with the map.
  func failure(_ problem: TemplateFailure.Problem) -> TemplateFailure {
    TemplateFailure(path: path, line: position.line, problem)
  }

  /// The value of a key that must be there.
  func node(_ key: String) throws(TemplateFailure) -> YAMLNode {
    guard let node = nodes[key] else { throw failure(.missing(key)) }
    return node
  }

  /// A text; nil for none and for null.
  func text(_ key: String) throws(TemplateFailure) -> String? {
    switch nodes[key]?.value {
    case nil, .null: return nil
    case .text(let text): return text
    case .list, .map: throw wrongShape(key)
    }
  }

  /// A text that must be there.
  func required(_ key: String) throws(TemplateFailure) -> String {
    guard let text = try text(key), !text.isEmpty else { throw failure(.missing(key)) }
    return text
  }

  /// `true`; false where the key is missing.
  func boolean(_ key: String) throws(TemplateFailure) -> Bool {
    switch try text(key) {
    case nil, "false": return false
    case "true": return true
    default: throw wrongShape(key)
    }
  }

  /// A number; nil for none and for null.
  func number(_ key: String) throws(TemplateFailure) -> DecimalNumber? {
    guard let text = try text(key) else { return nil }
    guard let number = DecimalNumber(written: text) else { throw wrongShape(key) }
    return number
  }

  /// A list; empty for none and for null.
  func list(_ key: String) throws(TemplateFailure) -> [YAMLNode] {
    switch nodes[key]?.value {
    case nil, .null: return []
    case .list(let nodes): return nodes
    case .text, .map: throw wrongShape(key)
    }
  }

  /// A list of texts.
  func texts(_ key: String) throws(TemplateFailure) -> [String] {
    var texts: [String] = []
    for node in try list(key) {
      guard case .text(let text) = node.value else { throw wrongShape(key) }
      texts.append(text)
    }
    return texts
  }

  private func wrongShape(_ key: String) -> TemplateFailure {
    TemplateFailure(
      path: path, line: (nodes[key]?.position ?? position).line, .wrongShape(key))
  }
}
