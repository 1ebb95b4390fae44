import ContractAnalysis
import ContractTemplates

/// Reads the profile of a template, which is JSON or YAML (`Schemas/template-profile.schema.json`).
package struct TemplateProfileReader {
  /// The file as a user finds it.
  private let path: String

  /// The text of a file beside the profile; nil where it cannot be read.
  private let neighbour: (String) -> [UInt8]?

  /// A reader of a profile at `path`.
  package init(path: String, neighbour: @escaping (String) -> [UInt8]?) {
    self.path = path
    self.neighbour = neighbour
  }

  /// The profile, of which all parts fit together.
  package func read(_ bytes: [UInt8]) throws(TemplateFailure) -> TemplateProfile {
    let root: YAMLNode
    do { root = try readYAML(bytes) } catch {
      throw TemplateFailure(path: path, line: error.position.line, .yaml(error.problem))
    }
    let map = try YAMLMap(
      root, name: "{}", path: path,
      keys: ["$schema", "title", "file", "text", "blanks", "constraints"])
    var blanks: [TemplateBlank] = []
    for node in try map.list("blanks") { blanks.append(try blank(node)) }
    var constraints: [TemplateConstraint] = []
    for node in try map.list("constraints") { constraints.append(try constraint(node)) }
    let profile = TemplateProfile(
      title: try map.text("title"), text: try text(map), blanks: blanks, constraints: constraints)
    if let problem = profile.problems().first {
      throw TemplateFailure(path: path, line: nil, .profile(problem))
    }
    return profile
  }

  private func text(_ map: YAMLMap) throws(TemplateFailure) -> [UInt8] {
    if let text = try map.text("text") { return Array(text.utf8) }
    let name = try map.required("file")
    // Only what lies beside the profile: a profile comes from anyone.
    guard !name.contains("/"), let text = neighbour(name) else {
      throw map.failure(.noText(name))
    }
    return text
  }

  private func blank(_ node: YAMLNode) throws(TemplateFailure) -> TemplateBlank {
    let map = try YAMLMap(
      node, name: "blanks", path: path,
      keys: [
        "id", "foundAs", "article", "expects", "subject", "unit", "optional", "minimum", "maximum",
        "choices", "boxes", "context",
      ])
    guard let expects = Blank.Expectation(rawValue: try map.required("expects")) else {
      throw map.failure(.wrongShape("expects"))
    }
    return TemplateBlank(
      id: try map.required("id"), foundAs: try map.required("foundAs"),
      article: try map.required("article"), expects: expects, subject: try map.text("subject"),
      unit: try map.text("unit"), isOptional: try map.boolean("optional"),
      minimum: try map.number("minimum"), maximum: try map.number("maximum"),
      choices: try map.texts("choices"), boxes: try map.texts("boxes"),
      context: try map.text("context") ?? "")
  }

  private func constraint(_ node: YAMLNode) throws(TemplateFailure) -> TemplateConstraint {
    let map = try YAMLMap(
      node, name: "constraints", path: path,
      keys: ["kind", "blanks", "factor", "limit", "words", "severity", "reason", "source"])
    guard let kind = TemplateConstraint.Kind(rawValue: try map.required("kind")) else {
      throw map.failure(.wrongShape("kind"))
    }
    let severity = try map.text("severity").map(TemplateConstraint.Severity.init(rawValue:))
    if case .some(nil) = severity { throw map.failure(.wrongShape("severity")) }
    let reason = try YAMLMap(
      try map.node("reason"), name: "reason", path: path, keys: ["zh", "en"])
    return TemplateConstraint(
      kind: kind, blanks: try map.texts("blanks"), factor: try map.number("factor")?.whole ?? 1,
      limit: try map.number("limit"), words: try map.texts("words"),
      severity: (severity ?? nil) ?? .error,
      reason: TemplateConstraint.Reason(
        chinese: try reason.required("zh"), english: try reason.required("en")),
      source: try map.text("source"))
  }
}
