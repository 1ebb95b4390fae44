import Testing

@testable import ContractText

/// What decoding gives, in one line: the encoding and the text, or the failure.
func decoded(_ bytes: [UInt8]) -> String {
  do {
    let text = try decodeText(bytes)
    return "\(text.encoding.rawValue) \(String(decoding: text.bytes, as: UTF8.self))"
  } catch {
    return "\(error)"
  }
}

@Suite("Decoding")
struct DecodingTests {
  @Test(
    "Texts in each encoding",
    arguments: [
      ("UTF-8 第一条", Array("第一条".utf8)),
      ("UTF-8 第一条", [0xEF, 0xBB, 0xBF] + Array("第一条".utf8)),
      ("UTF-8 Article 1\r\n", Array("Article 1\r\n".utf8)),
      ("UTF-8 𠮷é", Array("𠮷é".utf8)),
      ("GB18030 第一条", [0xB5, 0xDA, 0xD2, 0xBB, 0xCC, 0xF5]),
      ("GB18030 a\n第", [0x61, 0x0A, 0xB5, 0xDA]),
      ("GB18030 浣", [0xE4, 0xBD]),
      ("GB18030 第𠮷条", [0xB5, 0xDA, 0x95, 0x34, 0xB2, 0x35, 0xCC, 0xF5]),
      ("GB18030 第", [0x84, 0x31, 0x95, 0x33, 0xB5, 0xDA]),
      ("UTF-16LE 第a", [0xFF, 0xFE, 0x2C, 0x7B, 0x61, 0x00]),
      ("UTF-16BE 第a", [0xFE, 0xFF, 0x7B, 0x2C, 0x00, 0x61]),
      ("UTF-16LE 𠮷é", [0xFF, 0xFE, 0x42, 0xD8, 0xB7, 0xDF, 0xE9, 0x00]),
    ])
  func texts(expected: String, bytes: [UInt8]) {
    #expect(decoded(bytes) == expected)
  }

  @Test(
    "Bytes that hold no text",
    arguments: [
      (.empty, []), (.empty, [0xEF, 0xBB, 0xBF]), (.empty, [0xFF, 0xFE]),
      (.empty, Array(" \t\r\n\u{3000}\u{A0}".utf8)),
      (.empty, [0xFE, 0xFF, 0x30, 0x00]),
      (.binary(kind: .other, offset: 2), [0x61, 0x62, 0x00, 0x63]),
      (.binary(kind: .other, offset: 2), [0xFF, 0xFE, 0x00, 0x00, 0x61, 0x00]),
      (
        .binary(kind: .other, offset: 0),
        [0xFF, 0xFE] + Array(repeatElement([0xFA, 0xFF, 0xFE, 0xFA], count: 99).joined())
      ),
      (.binary(kind: .pdf, offset: 0), Array("%PDF-1.7\n".utf8)),
      (.binary(kind: .richText, offset: 0), Array("{\\rtf1\\ansi".utf8)),
      (
        .binary(kind: .oldWordDocument, offset: 0),
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0]
      ),
      (
        .binary(kind: .wordDocument, offset: 0),
        [0x50, 0x4B, 0x03, 0x04] + Array("......word/document.xml".utf8)
      ),
      (.binary(kind: .other, offset: 0), [0x50, 0x4B, 0x03, 0x04] + Array("xl/sheet.xml".utf8)),
      (.binary(kind: .other, offset: 0), [0x1F, 0x8B, 0x08, 0x00]),
    ] as [(DecodingFailure, [UInt8])])
  func noText(failure: DecodingFailure, bytes: [UInt8]) {
    #expect(throws: failure) { try decodeText(bytes) }
  }

  @Test(
    "Texts with a fault say where it is",
    arguments: [
      (.truncated(.utf8, offset: 6), Array("第一".utf8) + [0xE6, 0x9D]),
      (.truncated(.utf8, offset: 1), [0x61, 0xE6]),
      (.truncated(.gb18030, offset: 4), [0xB5, 0xDA, 0xD2, 0xBB, 0xCC]),
      (.truncated(.gb18030, offset: 2), [0xB5, 0xDA, 0x95, 0x34, 0xB2]),
      (.truncated(.utf16LittleEndian, offset: 4), [0xFF, 0xFE, 0x2C, 0x7B, 0x61]),
      (.truncated(.utf16BigEndian, offset: 2), [0xFE, 0xFF, 0xD8, 0x42]),
      (.malformed(line: 1, offset: 2), [0xFE, 0xFF, 0xDF, 0xB7, 0x00, 0x61]),
      (
        .malformed(line: 2, offset: 6),
        [0xFF, 0xFE, 0x0D, 0x00, 0x0A, 0x00, 0x42, 0xD8, 0x61, 0x00]
      ),
      (.malformed(line: 1, offset: 3), [0xEF, 0xBB, 0xBF, 0xB5, 0xDA]),
      (.malformed(line: 2, offset: 4), [0xB5, 0xDA, 0x0D, 0x0A, 0xFF, 0xB5, 0xDA]),
      (.malformed(line: 2, offset: 13), Array("第一条\r甲方\n".utf8).dropLast(3) + [0x0A, 0xB7]),
    ] as [(DecodingFailure, [UInt8])])
  func faults(failure: DecodingFailure, bytes: [UInt8]) {
    #expect(throws: failure) { try decodeText(bytes) }
  }

  @Test("A stray byte in UTF-8 is reported with its line and not read as GBK")
  func strayByte() {
    let line = Array("第一条 甲方授予乙方特许经营权,期限为二十年。\n".utf8)
    for stray: UInt8 in [0xB7, 0xFF, 0xC4, 0xE4, 0x80] {
      var bytes = Array(repeatElement(line, count: 40).joined())
      let offset = line.count * 20 + 10
      bytes.insert(stray, at: offset)
      #expect(throws: DecodingFailure.malformed(line: 21, offset: offset)) {
        try decodeText(bytes)
      }
    }
  }

  @Test("A fault is found however far it stands from what told the encoding")
  func farFault() {
    let line: [UInt8] = [0xB5, 0xDA, 0xD2, 0xBB, 0xCC, 0xF5, 0x0A]
    let long = Array(repeatElement(line, count: 300_000).joined())
    #expect(throws: DecodingFailure.malformed(line: 300_001, offset: long.count)) {
      try decodeText(long + [0xFF] + line)
    }
    #expect(throws: DecodingFailure.binary(kind: .other, offset: long.count + 1)) {
      try decodeText(long + [0x61, 0x00] + line)
    }
  }

  @Test("Valid UTF-8 without a mark is not copied")
  func notCopied() throws {
    let bytes = Array("第一条 甲方。".utf8)
    let text = try decodeText(bytes)
    let isSame = bytes.withUnsafeBufferPointer { given in
      text.bytes.withUnsafeBufferPointer { given.baseAddress == $0.baseAddress }
    }
    #expect(isSame)
  }
}
