import ContractRules
import Foundation
import Testing

@testable import ContractFormats

@Suite("The schema of .tiaokuan.yml")
struct ConfigurationSchemaTests {
  /// What the schema sees of a YAML value.
  private func value(_ node: YAMLNode) -> Any {
    switch node.value {
    case .null: NSNull()
    case .text(let text): text
    case .list(let nodes): nodes.map(value)
    case .map(let entries):
      Dictionary(uniqueKeysWithValues: entries.map { ($0.key, value($0.node)) })
    }
  }

  private static let place = "rule: lost-blank, place: 第五条, reason: 已核对"

  static let texts: [(text: String, isRight: Bool)] = [
    ("", true), ("{}", true), ("[]", false), ("select:", true), ("select: []", true),
    ("select: [blanks, lost-blank]", true), ("select: blanks", false), ("select: [blank]", false),
    ("ignore: [[blanks]]", false), ("ignore: [~]", false), ("severity: {lost-blank: off}", true),
    ("severity: {lost-blank: 关}", false), ("severity: {blanks: off}", false),
    ("severity: {lost-blank: ~}", false), ("severity:", true), ("severity: [off]", false),
    ("stage: signing", true), ("stage:", true), ("stage: sign", false), ("stage: [draft]", false),
    ("fail-on: never", true), ("fail-on: off", false), ("lang: en", true), ("lang: fr", false),
    ("selct: []", false), ("accept: []", true), ("accept: [{\(place)}]", true),
    ("accept: {\(place)}", false), ("accept: [{\(place), text: 甲, file: a}]", true),
    ("accept: [{\(place), text: ~}]", true), ("accept: [{\(place), line: 3}]", false),
    ("accept: [{rule: lost-blank, place: 第五条}]", false),
    ("accept: [{rule: lost-blank, place: 第五条, reason: ' '}]", false),
    ("accept: [{rule: lost-blank, place: 第五条, reason: [甲]}]", false),
    ("accept: [{rule: lost-blank, reason: 甲}]", false),
    ("accept: [{rule: lost-blank, reason: 甲, place: ~}]", false),
    ("accept: [{rule: blanks, place: 第五条, reason: 甲}]", false),
    ("accept: [{rule: lost-blank, reason: 甲, fingerprint: 00000000000000ff}]", true),
    ("accept: [{rule: lost-blank, reason: 甲, fingerprint: ff}]", false),
    ("accept: [~]", false),
  ]

  @Test("takes what the reader takes, and nothing else", arguments: texts)
  func agree(_ row: (text: String, isRight: Bool)) throws {
    let bytes = Array(row.text.utf8)
    let reader = ConfigurationReader(path: "x.yml", folder: "/", kind: .configuration)
    #expect(((try? reader.read(bytes)) != nil) == row.isRight)
    let schema = try JSONSchema("tiaokuan-config.schema.json")
    let problems = schema.problems(value(try readYAML(bytes)))
    #expect(problems.isEmpty == row.isRight, "\(problems)")
  }

  private func enumeration(_ pointer: String) throws -> [String] {
    let file = Project.folder("Schemas").appendingPathComponent("tiaokuan-config.schema.json")
    let whole = try JSONSerialization.jsonObject(with: try Data(contentsOf: file))
    let part = pointer.split(separator: "/").reduce(whole as Any?) {
      ($0 as? [String: Any])?[String($1)]
    }
    return part as? [String] ?? []
  }

  @Test("names every rule and every group")
  func names() throws {
    #expect(
      try enumeration("$defs/rule/enum") == everyRule.map { type(of: $0).id }, "run `make rules`")
    #expect(try enumeration("$defs/group/enum") == RuleGroup.allCases.map(\.rawValue))
    #expect(
      try enumeration("properties/severity/additionalProperties/enum")
        == SeveritySetting.allCases.map(\.rawValue))
  }
}
