import ContractRules
import ContractText

/// What a SARIF log says of the program and of each of its rules.
struct SARIFDriver {
  /// The language of what is said.
  let language: Language

  /// Writes the members of the driver.
  func write(to writer: inout JSONWriter) {
    writer.member("name", Tool.name)
    writer.member("version", Tool.version)
    writer.member("semanticVersion", Tool.version)
    writer.member("language", language == .chinese ? "zh-CN" : "en-US")
    writer.key("rules")
    writer.array { writer in
      for rule in everyRule { writer.object { self.rule(rule, &$0) } }
    }
  }

  private func rule(_ rule: any Rule, _ writer: inout JSONWriter) {
    let kind = type(of: rule)
    writer.member("id", kind.id)
    writer.member("name", Self.name(kind.id))
    description("shortDescription", kind.title.text(in: language), &writer)
    description("fullDescription", kind.explanation.text(in: language), &writer)
    let help = ExplainReport(rule).text(style: ReportStyle(language: language))
    description("help", String(decoding: help, as: UTF8.self), &writer)
    writer.key("defaultConfiguration")
    writer.object { writer in
      writer.member("level", kind.severity.severity(at: .draft).rawValue)
    }
    writer.key("properties")
    writer.object { writer in
      writer.key("tags")
      writer.array { $0.string(kind.group.rawValue) }
    }
  }

  // These are multiformatMessageString objects, in which braces count as in messages.
  private func description(_ name: StaticString, _ text: String, _ writer: inout JSONWriter) {
    writer.messageMember(name, text)
  }

  /// The number of each rule in the log's list, by its id.
  static let indices: [String: Int] = Dictionary(
    everyRule.enumerated().map { (type(of: $0.element).id, $0.offset) }, uniquingKeysWith: min)

  /// DanglingReference for dangling-reference.
  private static func name(_ id: String) -> String {
    id.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}
