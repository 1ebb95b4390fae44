import ContractText
import Testing

@testable import ContractFormats

@Suite("The line of a finding")
struct ExcerptTests {
  /// The excerpt of a text in which ↓ and ↑ stand around the place.
  private func excerpt(_ marked: String, limit: Int) -> (excerpt: Excerpt, line: String) {
    let bytes = Array(marked.utf8)
    let start = bytes.firstRange(of: Array("↓".utf8))?.lowerBound ?? 0
    let end = (bytes.firstRange(of: Array("↑".utf8))?.lowerBound ?? 0) - 3
    let text = String(marked.unicodeScalars.filter { $0 != "↓" && $0 != "↑" }.map(Character.init))
    let source = SourceText(text)
    let excerpt = Excerpt(of: TextRange(start, end), in: source, limit: limit)
    return (excerpt, line(excerpt, in: source))
  }

  /// The line as it is drawn.
  private func line(_ excerpt: Excerpt, in source: SourceText) -> String {
    var bytes: [UInt8] = []
    source.bytes[excerpt.range.start..<excerpt.range.end].withUnsafeBufferPointer {
      appendDrawn($0, to: &bytes)
    }
    return (excerpt.isCutBefore ? Excerpt.cut : "") + String(decoding: bytes, as: UTF8.self)
      + (excerpt.isCutAfter ? Excerpt.cut : "")
  }

  static let table: [(text: String, limit: Int, line: String, underline: String)] = [
    ("依照↓第九条↑办理。", 40, "依照第九条办理。", "    ^^^^^^"),
    ("in ↓article↑ 9", 40, "in article 9", "   ^^^^^^^"),
    ("金额为↓↑万元", 40, "金额为万元", "      ^"),
    ("第一行\n第二行的↓文字↑\n第三行", 40, "第二行的文字", "        ^^^^"),
    ("↓跨行的\n文字↑完", 40, "跨行的", "^^^^^^"),
    ("完↓\n文字↑", 40, "完", "  ^"),
    ("　　第一条\t↓甲方↑", 40, "第一条 甲方", "       ^^^^"),
    ("甲\u{1B}[31m↓乙↑", 40, "甲␛[31m乙", "       ^^"),
    ("e\u{301}↓x↑", 40, "e\u{301}x", " ^"),
    ("一二三四五六七八九十↓甲↑一二三四五六七八九十", 20, "…七八九十甲一二三四…", "         ^^"),
    ("↓甲↑一二三四五六七八九十一二三四五六七八九十", 20, "甲一二三四五六七八…", "^^"),
    ("一二三四五六七八九十一二三四五六七八九十↓甲↑", 20, "…三四五六七八九十甲", "                 ^^"),
    ("甲↓一二三四五六七八九十一二三四五六七八九十↑乙", 20, "…一二三四五六七八九…", " ^^^^^^^^^^^^^^^^^^"),
    ("", 20, "", "^"),
  ]

  @Test("shows the line, cut to its width, and the place", arguments: table)
  func drawnLine(_ row: (text: String, limit: Int, line: String, underline: String)) {
    let (excerpt, line) = excerpt(row.text, limit: row.limit)
    #expect(line == row.line)
    let underline =
      String(repeating: " ", count: excerpt.indent) + String(repeating: "^", count: excerpt.width)
    #expect(underline == row.underline)
  }

  @Test(
    "never takes more columns than there are, and underlines within the line", arguments: 0..<40)
  func width(seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func next(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    let alphabet: [String] = ["条", "a", "，", "\t", "\n", "e\u{301}", "①", "“", "\u{1F600}", " "]
    let source = SourceText((0..<next(200)).map { _ in alphabet[next(alphabet.count)] }.joined())
    let starts =
      source.bytes.indices.filter { source.bytes[$0] & 0xC0 != 0x80 } + [source.bytes.count]
    let first = starts[next(starts.count)]
    let second = starts[next(starts.count)]
    let limit = 10 + next(60)
    let range = TextRange(min(first, second), max(first, second))
    let excerpt = Excerpt(of: range, in: source, limit: limit)
    let line = line(excerpt, in: source)
    #expect(displayWidth(of: line) <= limit)
    // An empty place at the end of the line is shown after it.
    #expect(excerpt.indent + excerpt.width <= displayWidth(of: line) + 1)
  }

  @Test("shows of a long line what has room", arguments: [0, 3_000, 897_000])
  func longLine(start: Int) {
    let source = SourceText(String(repeating: "条", count: 300_000))
    let excerpt = Excerpt(of: TextRange(start, start + 3), in: source, limit: 96)
    #expect(displayWidth(of: line(excerpt, in: source)) <= 96)
    #expect(excerpt.range.length >= 47 * 3)
  }
}
