import Foundation
import Testing

@testable import ContractFormats

@Suite("The DocBook that is written, and the schemas that it follows")
struct DocBookSchemaTests {
  static let samples = [DocBookSamples.contract, DocBookSamples.statute, DocBookSamples.parts]

  /// Where distributions install the official schema: Debian, Fedora, Arch.
  static let officialSchema = [
    "/usr/share/xml/docbook/schema/rng/5.0/docbook.rng",
    "/usr/share/xml/docbook5/schema/rng/5.0/docbook.rng",
    "/usr/share/xml/docbook/docbook-5.0/rng/docbook.rng",
  ].first { FileManager.default.fileExists(atPath: $0) }

  private func ownSchema() throws -> XMLSchemaValidator {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return try XMLSchemaValidator(
      schemaPath: root.appendingPathComponent("Schemas/contract-docbook.rng").path)
  }

  @Test("samples are valid by our schema", arguments: samples)
  func own(document: String) throws {
    #expect(try ownSchema().validate(Array(document.utf8)) == [])
  }

  @Test(
    "samples are valid by the official schema",
    .enabled(if: officialSchema != nil, "DocBook 5.0 is not installed (Debian: docbook5-xml)"),
    arguments: samples)
  func official(document: String) throws {
    let path = try #require(Self.officialSchema)
    let problems = try XMLSchemaValidator(schemaPath: path).validate(Array(document.utf8))
    #expect(problems == [])
  }

  @Test(
    "what the program never writes is not valid by our schema",
    arguments: [
      ("another version", "version=\"5.0\"", "version=\"5.1\""),
      ("another language", "xml:lang=\"zh-Hans\"", "xml:lang=\"en\""),
      ("a subtitle", "</info>", "<subtitle>示范文本</subtitle></info>"),
      ("a chapter with a label attribute", "<chapter xml:id", "<chapter label=\"1\" xml:id"),
      ("a chapter without id", "<chapter xml:id=\"chapter-2\">", "<chapter>"),
      ("a chapter with nothing in it", "第二章 附件</title><para/>", "第二章 附件</title>"),
      ("an article without title", "<title>第一条</title>", ""),
      ("an article with an unknown role", "role=\"article\"", "role=\"clause\""),
      ("text straight in an article", "<title>第一条</title>", "<title>第一条</title>正文"),
      ("an id that is no name", "xml:id=\"article-1\"", "xml:id=\"1\""),
      ("a blank that expects something unknown", "remap=\"place\"", "remap=\"colour\""),
      ("a blank without id", "xml:id=\"blank-1\" ", ""),
      ("a blank without what it expects", " remap=\"organization\"", ""),
      ("an item without label", "<phrase role=\"label\">(1)</phrase>甲方", "甲方"),
      ("subitems without role", "<orderedlist role=\"subitems\">", "<orderedlist>"),
      ("a reference to nothing", "<link linkend=\"article-2\">", "<link>"),
      ("a reference to an unknown id", "linkend=\"article-2\"", "linkend=\"article-9\""),
      ("an id given twice", "xml:id=\"blank-2\"", "xml:id=\"blank-1\""),
      ("a use of no term", "<glossterm linkend=\"definition-1\">", "<glossterm>"),
      ("a term in a drafting note", "(略)", "<glossterm linkend=\"definition-1\">略</glossterm>"),
      ("a definition without id", "<glossentry xml:id=\"definition-1\">", "<glossentry>"),
      ("a note without remark", "<remark>(注:根据具体情况修改)</remark>", "(注)"),
      ("a signature block without role", "<colophon role=\"signature\">", "<colophon>"),
      (
        "a chapter after the annexes", "<colophon",
        "<chapter xml:id=\"c\"><title/><para/></chapter><colophon"
      ),
    ])
  func refused(what: String, part: String, replacement: String) throws {
    var document = DocBookSamples.contract
    let range = try #require(document.range(of: part))
    document.replaceSubrange(range, with: replacement)
    #expect(try ownSchema().validate(Array(document.utf8)) != [])
  }
}
