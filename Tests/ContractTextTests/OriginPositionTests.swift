import Testing

@testable import ContractText

@Suite("Positions of a text that was taken from a marked-up file")
struct OriginPositionTests {
  private let page = "<p>第一条\n&ldquo;甲&rdquo;<b>方</b>\n付</p>"

  /// 第一条“甲”方付, each piece from its place in the page.
  private func source() throws -> SourceText {
    let file = Array(page.utf8)
    func place(_ text: String) throws -> OriginPlace {
      .byte(try #require(file.firstRange(of: Array(text.utf8))).lowerBound)
    }
    let pieces = [
      OriginPiece(textStart: 0, place: try place("第一条")),
      OriginPiece(textStart: 9, place: try place("&ldquo;")),
      OriginPiece(textStart: 12, place: try place("甲")),
      OriginPiece(textStart: 15, place: try place("&rdquo;")),
      OriginPiece(textStart: 18, place: try place("方")),
      OriginPiece(textStart: 21, place: try place("付")),
    ]
    return SourceText(bytes: Array("第一条“甲”方付".utf8), pieces: pieces, of: file)
  }

  @Test(
    "are those of the file",
    arguments: [
      (0, 1, 4), (3, 1, 5), (6, 1, 6), (9, 2, 1), (12, 2, 8), (15, 2, 9), (18, 2, 19), (21, 3, 1),
    ])
  func positions(offset: Int, line: Int, column: Int) throws {
    let source = try source()
    let position = source.position(of: offset)
    #expect([position.line, position.column] == [line, column])
    #expect(source.fileLine(of: offset) == line)
    #expect(position.offset == source.fileOffset(of: offset))
  }

  @Test(
    "a range ends after its last character, before the markup that follows",
    arguments: [(3, 1, 5), (9, 1, 7), (12, 2, 8), (15, 2, 9), (18, 2, 16), (21, 2, 20), (24, 3, 2)])
  func ends(offset: Int, line: Int, column: Int) throws {
    let source = try source()
    let position = source.fileLines.position(of: source.fileEnd(of: offset))
    #expect([position.line, position.column] == [line, column])
  }

  @Test("the text's own lines are its own")
  func ownLines() throws {
    let source = try source()
    #expect(source.lineIndex(of: 21) == 0)
    #expect(source.fileLines.starts.count == 3)
  }

  @Test("a plain text is its own file")
  func plain() {
    let source = SourceText("第一条\n甲方")
    #expect(source.fileOffset(of: 10) == 10)
    #expect(source.fileEnd(of: 10) == 10)
    #expect(source.position(of: 10) == Position(line: 2, column: 1, offset: 10))
  }
}

@Suite("Pages that name their encoding")
struct DeclaredEncodingTests {
  @Test("are taken at their word where the bytes are not UTF-8, and only there")
  func declared() throws {
    // 浣犲ソ: the bytes of 你好 in UTF-8 read as GBK.
    let utf8 = Array("你好".utf8)
    #expect(try decodeText(utf8, declared: .gb18030).bytes == utf8)
    // ā in UTF-8 five times, and 条 in GBK: by the counts alone, UTF-8 with a fault in it.
    let letters: [UInt8] = [0xC4, 0x81, 0x61]
    let mixed = letters + letters + letters + letters + letters + [0xCC, 0xF5, 0x61]
    #expect(throws: DecodingFailure.self) { try decodeText(mixed) }
    #expect(try decodeText(mixed, declared: .gb18030).encoding == .gb18030)
  }
}
