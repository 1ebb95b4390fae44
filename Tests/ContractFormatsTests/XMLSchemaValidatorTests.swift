import Foundation
import Testing

@testable import ContractFormats

@Suite("Checking XML against a RELAX NG schema")
struct XMLSchemaValidatorTests {
  private func validator(of schema: String) throws -> XMLSchemaValidator {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("\(UUID().uuidString).rng")
    try Data(schema.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try XMLSchemaValidator(schemaPath: file.path)
  }

  private let articles = """
    <element name="contract" xmlns="http://relaxng.org/ns/structure/1.0">
      <oneOrMore><element name="article"><text/></element></oneOrMore>
    </element>
    """

  @Test("a valid document has no problems, and the validator serves again")
  func valid() throws {
    let validator = try validator(of: articles)
    for _ in 0..<3 {
      let problems = try validator.validate(Array("<contract><article>一</article></contract>".utf8))
      #expect(problems.isEmpty)
    }
  }

  @Test("a problem stands at its line")
  func invalid() throws {
    let document = "<contract>\n<article/>\n<chapter/>\n</contract>"
    let problems = try validator(of: articles).validate(Array(document.utf8))
    let problem = try #require(problems.first { $0.line == 3 })
    #expect(problem.message.contains("chapter"))
    #expect(!problem.message.hasSuffix("\n"))
  }

  @Test("what is not well-formed is thrown, with its line")
  func malformed() throws {
    let validator = try validator(of: articles)
    for document in ["<contract>\n<article>\n</contract>", "", "条"] {
      let failure = #expect(throws: XMLFailure.self) {
        try validator.validate(Array(document.utf8))
      }
      guard case .notWellFormed(let line, let message) = failure else {
        Issue.record("\(String(describing: failure))")
        continue
      }
      if document.hasPrefix("<") {
        #expect(line == 3)
        #expect(!message.isEmpty)
      }
    }
  }

  @Test("an external entity is neither loaded nor expanded")
  func entities() throws {
    let secret = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try Data("<chapter/>".utf8).write(to: secret)
    defer { try? FileManager.default.removeItem(at: secret) }
    let document = """
      <!DOCTYPE contract [<!ENTITY x SYSTEM "\(secret.absoluteString)">]>
      <contract><article>&x;</article></contract>
      """
    let problems = try validator(of: articles).validate(Array(document.utf8))
    #expect(!problems.contains { $0.message.contains("chapter") })
  }

  @Test("no schema, a broken one, and one that includes another are refused")
  func schemas() throws {
    #expect(throws: XMLFailure.self) { try XMLSchemaValidator(schemaPath: "no-such-schema.rng") }
    let broken = """
      <element name="contract" xmlns="http://relaxng.org/ns/structure/1.0"><ref name="x"/></element>
      """
    #expect(throws: XMLFailure.self) { try validator(of: broken) }
    let including = """
      <grammar xmlns="http://relaxng.org/ns/structure/1.0">
        <start><element name="a"><text/></element></start>
        <include href="http://example.org/other.rng"/>
      </grammar>
      """
    #expect(throws: XMLFailure.schemaIncludesOthers) { try validator(of: including) }
  }
}
