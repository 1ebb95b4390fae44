import ContractText
import Foundation
import Testing

@testable import ContractFormats

@Suite("How the parts of a contract are written in DocBook")
struct DocBookFragmentsTests {
  @Test(
    "each part as the design says",
    arguments: [
      (
        "a contract without title", "第一条 正文。\n第二条 正文。\n第三条 正文。",
        "<info><title/></info>\n<chapter xml:id=\"body\" role=\"body\"><title/>\n"
          + "<section xml:id=\"article-1\" role=\"article\"><title>第一条</title>\n"
      ),
      (
        "a title that a page broke", "第一章\n总则\n第一条 正文。\n第二条 正文。",
        "<chapter xml:id=\"chapter-1\"><title>第一章 总则</title>"
      ),
      (
        "articles of a part without chapters", "合同\n第一编 总则\n第一条 正文。\n第二编 分则\n第二条 正文。",
        "<part xml:id=\"part-2\"><title>第二编 分则</title>\n"
          + "<chapter xml:id=\"part-2-body\" role=\"body\"><title/>\n<section xml:id=\"article-2\""
      ),
      (
        "a section without articles", "条例\n第一章 总则\n第一节 通则\n第二节 适用\n第一条 正文。\n第二条 正文。",
        "<section xml:id=\"chapter-1-section-1\" role=\"section\"><title>第一节 通则</title>\n<para/>\n"
      ),
      (
        "a suspended line within an item", "合同\n第一条 包括：\n（一）甲；\n另有约定的除外；\n（二）乙。\n第二条 正文。",
        "甲；</para>\n<para>另有约定的除外；</para>\n</listitem>\n"
      ),
      (
        "a reference that a page broke", "合同\n第一条 依照第\n二条办理。\n第二条 正文。",
        "依照<link linkend=\"article-2\">第二条</link>办理。"
      ),
      (
        "an external and an unfilled reference", "合同\n第一条 依照《水法》第二条和第____条。\n第二条 正文。",
        "依照《水法》第二条和第<phrase role=\"blank\" xml:id=\"第一条-1\" remap=\"article\">____</phrase>条。"
      ),
      (
        "English that a page broke",
        "合同\n第一条 甲方委托 water\nsupply 公司。\n第二条 正文。\n第三条 正文。\n第四条 正文。",
        "water supply"
      ),
      (
        "what is markup in XML", "合同\n第一条 甲方 & <乙方>。\n第二条 正文。",
        "甲方 &amp; &lt;乙方&gt;。"
      ),
      (
        "what is printed above the title", "合同编号：12\n供水合同\n第一条 正文。\n第二条 正文。",
        "<info><legalnotice role=\"front\">\n<para>合同编号：12</para>\n</legalnotice>\n"
          + "<title>供水合同</title></info>"
      ),
    ])
  func fragment(what: String, text: String, fragment: String) throws {
    let document = try #require(try ExportedDocument(SourceText(text)))
    #expect(document.xml.contains(fragment), "\(document.xml)")
    #expect(document.difference == nil)
    #expect(try DocBookSchemas().problems(document.docBook.bytes) == [])
  }

  @Test(
    "lines that a page broke are joined",
    arguments: [
      ("供水\n工程", "供水工程"), ("water\n  supply", "water supply"), ("第1\n2条", "第12条"),
      ("GB\n供水", "GB供水"), ("供 水", "供 水"), ("供\u{3000}水", "供\u{3000}水"), ("供\u{C}水", "供 水"),
    ])
  func joined(text: String, written: String) throws {
    let source = SourceText(text)
    let parts = text.split(whereSeparator: \.isWhitespace)
    let xml = XMLWriter()
    var inlines = InlineWriter(xml, source, [])
    xml.startElement("para")
    for part in parts {
      let start = text.utf8.distance(from: text.startIndex, to: part.startIndex)
      inlines.words(TextRange(start, start + part.utf8.count))
    }
    inlines.endBlock()
    xml.endElement()
    #expect(String(decoding: try xml.finish(), as: UTF8.self) == "<para>\(written)</para>\n")
  }

  @Test("characters that XML forbids are counted and replaced")
  func forbidden() throws {
    let text = SourceText("合同\n第一条 正\u{1}文\u{8}。\n第二条 正文。")
    let document = try #require(try ExportedDocument(text))
    #expect(document.docBook.forbiddenCharacters == 2)
    #expect(document.xml.contains("正\u{FFFD}文\u{FFFD}。"))
  }

  @Test("a suspect reference leads to what is printed")
  func suspect() throws {
    let path = ProjectFolder.path("Samples/filled-defective.txt")
    let source = SourceText(bytes: Array(try Data(contentsOf: URL(filePath: path))))
    let document = try #require(try ExportedDocument(source))
    let suspects = document.analyses.flatMap(\.references).filter { $0.status == .suspect }
    #expect(!suspects.isEmpty)
    #expect(document.xml.matches(of: /<link [^>]*role="suspect">/).count == suspects.count)
  }

  @Test("every blank, note and reference of a template is an element")
  func counts() throws {
    let path = ProjectFolder.path("Samples/water-supply-template.txt")
    let source = SourceText(bytes: Array(try Data(contentsOf: URL(filePath: path))))
    let document = try #require(try ExportedDocument(source))
    let analysis = try #require(document.analyses.first)
    #expect(document.xml.matches(of: /role="blank"/).count == analysis.blanks.count)
    #expect(document.xml.matches(of: /<remark>/).count == analysis.contract.notes.count)
    let links = analysis.references.filter { [.resolved, .suspect].contains($0.status) }
    #expect(document.xml.matches(of: #/<link /#).count == links.count)
    let dangling = analysis.references.filter { $0.status == .dangling }
    #expect(document.xml.matches(of: /role="dangling-reference"/).count == dangling.count)
  }
}
