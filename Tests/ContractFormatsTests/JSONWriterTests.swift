import Foundation
import Testing

@testable import ContractFormats

@Suite("JSON as it is written")
struct JSONWriterTests {
  private func sample(_ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("title", "供水\"协议\"\\")
      writer.member("number", 12)
      writer.member("label", nil as String?)
      writer.member("annex", nil as Int?)
      writer.member("valid", true)
      writer.key("children")
      writer.array { writer in
        writer.object { _ in }
        writer.array { _ in }
        writer.integer(-1)
        writer.null()
      }
    }
  }

  @Test("compact: no space between the parts")
  func compact() {
    var writer = JSONWriter()
    sample(&writer)
    #expect(
      String(decoding: writer.bytes, as: UTF8.self)
        == #"{"title":"供水\"协议\"\\","number":12,"label":null,"annex":null,"valid":true,"#
        + #""children":[{},[],-1,null]}"#)
  }

  @Test("pretty: a value a line, two spaces a level")
  func pretty() {
    var writer = JSONWriter(pretty: true)
    sample(&writer)
    #expect(
      String(decoding: writer.bytes, as: UTF8.self) == #"""
        {
          "title": "供水\"协议\"\\",
          "number": 12,
          "label": null,
          "annex": null,
          "valid": true,
          "children": [
            {},
            [],
            -1,
            null
          ]
        }
        """#)
  }

  @Test("every control character is escaped as RFC 8259 says")
  func controlCharacters() {
    var writer = JSONWriter()
    writer.string("\u{0}\u{8}\u{9}\u{A}\u{B}\u{C}\u{D}\u{F}\u{10}\u{1F}\u{7F}")
    #expect(
      String(decoding: writer.bytes, as: UTF8.self)
        == #""\u0000\b\t\n\u000b\f\r\u000f\u0010\u001f"# + "\u{7F}\"")
  }

  @Test("lines of JSON stand apart, and what was taken is not written twice")
  func lines() {
    var writer = JSONWriter()
    writer.object { $0.member("path", "甲") }
    writer.endLine()
    let first = writer.takeBytes()
    writer.array { $0.boolean(false) }
    writer.endLine()
    #expect(String(decoding: first, as: UTF8.self) == "{\"path\":\"甲\"}\n")
    #expect(String(decoding: writer.takeBytes(), as: UTF8.self) == "[false]\n")
    #expect(writer.bytes.isEmpty)
  }

  @Test("random strings come back through Foundation", arguments: [false, true])
  func randomStrings(pretty: Bool) throws {
    var random = RandomText(seed: 20_240_601)
    let strings = (0..<500).map { _ in random.string(count: 40) }
    var writer = JSONWriter(pretty: pretty)
    writer.array { writer in
      for (index, string) in strings.enumerated() {
        if index.isMultiple(of: 2) {
          writer.string(string)
        } else {
          writer.string(Array(string.utf8)[...])
        }
      }
    }
    let read = try JSONSerialization.jsonObject(with: Data(writer.bytes)) as? [String]
    // Compared as bytes: == on strings takes canonically equivalent ones for equal.
    #expect(read?.map { Array($0.utf8) } == strings.map { Array($0.utf8) })
  }
}
