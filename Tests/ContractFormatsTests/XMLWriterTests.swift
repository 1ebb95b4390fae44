import Foundation
import Testing

@testable import ContractFormats

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("XML as it is written")
struct XMLWriterTests {
  private func content(_ build: (XMLWriter) -> Void) throws -> String {
    let writer = XMLWriter()
    build(writer)
    return String(decoding: try writer.finish(), as: UTF8.self)
  }

  @Test("a document: declaration, attributes in order, mixed content, no white space of its own")
  func document() throws {
    let written = try content { writer in
      writer.startDocument()
      writer.startElement("para", [("role", "paragraph"), ("xml:id", "p-1")])
      writer.text("见")
      writer.startElement("link", [("linkend", "article-2")])
      writer.text(Array("第二条".utf8)[...])
      writer.endElement()
      writer.newline()
      writer.startElement("phrase")
      writer.endElement()
      writer.endElement()
    }
    #expect(
      written == """
        <?xml version="1.0" encoding="UTF-8"?>
        <para role="paragraph" xml:id="p-1">见<link linkend="article-2">第二条</link>
        <phrase/></para>

        """)
  }

  @Test(
    "markup and carriage returns are escaped, in text and in attributes",
    arguments: [
      ("a<b>&\"c\"", "<p a=\"a&lt;b&gt;&amp;&quot;c&quot;\">a&lt;b&gt;&amp;\"c\"</p>\n"),
      ("甲\r\n乙\t", "<p a=\"甲&#13;&#10;乙&#9;\">甲&#13;\n乙\t</p>\n"),
      ("]]>", "<p a=\"]]&gt;\">]]&gt;</p>\n"),
      ("", "<p a=\"\"></p>\n"),
    ])
  func escapes(text: String, expected: String) throws {
    let written = try content { writer in
      writer.startElement("p", [("a", text)])
      writer.text(text)
      writer.endElement()
    }
    #expect(written.replacing("<p a=\"\"/>", with: "<p a=\"\"></p>") == expected)
  }

  @Test(
    "forbidden characters are replaced and counted, their neighbours kept",
    arguments: [
      ("甲\u{0}乙", "甲\u{FFFD}乙", 1), ("\u{1}\u{1F}\u{B}", "\u{FFFD}\u{FFFD}\u{FFFD}", 3),
      ("\u{FFFE}\u{FFFF}\u{FFFD}", "\u{FFFD}\u{FFFD}\u{FFFD}", 2),
      ("\u{FFFC}\u{7F}\u{85}\u{FEFF}", "\u{FFFC}\u{7F}\u{85}\u{FEFF}", 0),
      ("\u{1FFFE}\u{10FFFF}", "\u{1FFFE}\u{10FFFF}", 0),
    ])
  func forbidden(text: String, expected: String, count: Int) throws {
    let writer = XMLWriter()
    writer.startElement("p", [("a", text)])
    #expect(writer.forbiddenCharacters == count)
    writer.text(text)
    writer.endElement()
    #expect(writer.forbiddenCharacters == 2 * count)
    let written = String(decoding: try writer.finish(), as: UTF8.self)
    #expect(written == "<p a=\"\(expected)\">\(expected)</p>\n")
  }

  @Test("an element left open or ended twice is a failure")
  func unbalanced() {
    let open = XMLWriter()
    open.startElement("p")
    #expect(throws: XMLFailure.unbalanced(openElements: 1)) { try open.finish() }
    let ended = XMLWriter()
    ended.startElement("p")
    ended.endElement()
    ended.endElement()
    #expect(throws: XMLFailure.unbalanced(openElements: -1)) { try ended.finish() }
  }

  @Test("random text comes back through a parser")
  func randomText() throws {
    var random = RandomText(seed: 7)
    for _ in 0..<200 {
      let text = random.string(count: 30)
      let allowed = String(
        String.UnicodeScalarView(
          text.unicodeScalars.map { scalar in
            let isControl = scalar.value < 0x20 && !"\t\n\r".unicodeScalars.contains(scalar)
            return isControl || (0xFFFE...0xFFFF).contains(scalar.value) ? "\u{FFFD}" : scalar
          }))
      let writer = XMLWriter()
      writer.startDocument()
      writer.startElement("p", [("a", text)])
      writer.text(text)
      writer.endElement()
      let read = ParsedElement(try writer.finish())
      #expect(Array(read.text.utf8) == Array(allowed.utf8))
      #expect(Array(read.attribute.utf8) == Array(allowed.utf8))
    }
  }
}

/// The text of a document and the attribute `a` of its root, as Foundation reads them.
private final class ParsedElement: NSObject, XMLParserDelegate {
  private(set) var text = ""
  private(set) var attribute = ""

  init(_ document: [UInt8]) {
    super.init()
    let parser = XMLParser(data: Data(document))
    parser.delegate = self
    #expect(parser.parse())
  }

  func parser(
    _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?,
    qualifiedName qName: String?, attributes attributeDict: [String: String]
  ) {
    attribute = attributeDict["a"] ?? ""
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    text += string
  }
}

@Suite("A document that is handed over piece by piece")
struct XMLWriterPiecesTests {
  @Test("is the same in the end")
  func pieces() throws {
    func write(takes: Bool) throws -> [UInt8] {
      let writer = XMLWriter()
      var bytes: [UInt8] = []
      writer.startDocument()
      writer.startElement("a", [("b", "条")])
      for number in 0..<3 {
        writer.startElement("c")
        if takes { bytes += writer.takeBytes() }
        writer.text("第\(number)条")
        writer.endElement()
        if takes { bytes += writer.takeBytes() }
      }
      writer.endElement()
      return bytes + (try writer.finish())
    }
    #expect(try write(takes: true) == write(takes: false))
  }
}
