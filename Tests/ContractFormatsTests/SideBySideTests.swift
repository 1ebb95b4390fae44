import ContractText
import Testing

@testable import ContractFormats

@Suite("Two texts side by side")
struct SideBySideTests {
  @Test("stand in columns by what the terminal draws")
  func columns() {
    let rows = SideBySide(width: 23).rows("甲方应当付款。", "乙方应当在5日内付款。")
    #expect(rows == ["甲方应当付 │ 乙方应当在", "款。       │ 5日内付", "           │ 款。"])
    let widths = rows.compactMap { row in
      row.firstIndex(of: "│").map { displayWidth(of: row[..<$0]) }
    }
    #expect(widths == [11, 11, 11])
  }

  static let wrapped: [(words: String, width: Int, lines: [String])] = [
    ("", 10, []), ("甲乙丙", 10, ["甲乙丙"]), ("甲乙丙丁戊己", 10, ["甲乙丙丁戊", "己"]),
    // A closing mark is not left alone; an opening one is taken along.
    ("甲乙丙丁戊。己", 10, ["甲乙丙丁", "戊。己"]), ("甲乙丙丁《己》", 10, ["甲乙丙丁", "《己》"]),
    ("甲乙 2025年", 8, ["甲乙 ", "2025年"]), ("abcdefghijkl", 5, ["abcde", "fghij", "kl"]),
  ]

  @Test("Lines end where a reader expects it", arguments: wrapped)
  func lines(_ row: (words: String, width: Int, lines: [String])) {
    #expect(wrappedLines(row.words, width: row.width) == row.lines)
  }

  @Test("Nothing is lost, and no line is too wide")
  func whole() {
    let words = "第一百三十四条（保密）：甲方、乙方“应当”在 2025年3月18日前，以 e-mail 书面通知《另一方》；否则……"
    for width in 4...40 {
      let lines = wrappedLines(words, width: width)
      #expect(lines.joined().filter { $0 != " " } == words.filter { $0 != " " })
      #expect(lines.allSatisfy { displayWidth(of: $0) <= width + 2 })
    }
  }
}
