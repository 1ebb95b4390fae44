import ContractAnalysis
import ContractRules
import ContractSyntax
import Foundation
import Testing

@Suite("The JSON Schemas")
struct JSONSchemaTests {
  static let names =
    (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?
    .filter { $0.hasSuffix(".schema.json") }.sorted() ?? []

  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Schemas")

  private func schema(_ name: String) throws -> [String: Any] {
    let data = try Data(contentsOf: Self.folder.appendingPathComponent(name))
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  /// What a pointer such as `$defs/blank/properties/form` leads to.
  private func value(_ pointer: some StringProtocol, in schema: [String: Any]) -> Any? {
    pointer.split(separator: "/").reduce(schema as Any?) { object, key in
      (object as? [String: Any])?[String(key)]
    }
  }

  private func references(in value: Any) -> [String] {
    switch value {
    case let object as [String: Any]:
      object.flatMap { key, value in
        key == "$ref" ? [value as? String ?? ""] : references(in: value)
      }
    case let array as [Any]: array.flatMap(references(in:))
    default: []
    }
  }

  @Test("what a schema refers to exists", arguments: names)
  func resolves(name: String) throws {
    let schema = try schema(name)
    let references = references(in: schema)
    for reference in references {
      let parts = reference.split(separator: "#", omittingEmptySubsequences: false)
      try #require(parts.count == 2)
      let target = parts[0].isEmpty ? schema : try self.schema(String(parts[0]))
      #expect(value(parts[1], in: target) is [String: Any], "\(reference)")
    }
  }

  @Test(
    "a list of values is that of the type it describes",
    arguments: [
      ("blanks", "$defs/blank/properties/form", WrittenBlank.Form.allCases.map(\.rawValue)),
      ("blanks", "$defs/blank/properties/expects", Blank.Expectation.allCases.map(\.rawValue)),
      ("references", "$defs/reference/properties/kind", Reference.Kind.allCases.map(\.rawValue)),
      (
        "references", "$defs/reference/properties/status", Reference.Status.allCases.map(\.rawValue)
      ),
      ("rules", "items/properties/group", RuleGroup.allCases.map(\.rawValue)),
      ("common", "$defs/severity", Severity.allCases.map(\.rawValue)),
      (
        // The title of a contract is a title; neither white space nor what is outside of a contract
        // is exported.
        "contract", "$defs/node/properties/kind",
        NodeKind.allCases.filter { ![.file, .surrounding, .contractTitle, .space].contains($0) }
          .map { "\($0)" }
      ),
    ])
  func enumerations(name: String, pointer: String, values: [String]) throws {
    let described = value("\(pointer)/enum", in: try schema("\(name).schema.json")) as? [String]
    #expect(described?.sorted() == values.sorted())
  }

  @Test("all answers have a schema")
  func complete() {
    let answers = ["blanks", "check", "contract", "outline", "references", "rules", "terms"]
    #expect(Set(Self.names).isSuperset(of: answers.map { "\($0).schema.json" }))
  }

  @Test("DocBook names what a blank expects as the JSON does")
  func docBook() throws {
    let file = Self.folder.appendingPathComponent("contract-docbook.rng")
    let grammar = try String(contentsOf: file, encoding: .utf8)
    for expectation in Blank.Expectation.allCases {
      #expect(grammar.contains("<value>\(expectation.rawValue)</value>"), "\(expectation)")
    }
  }
}
