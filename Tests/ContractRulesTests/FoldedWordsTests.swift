import Testing

@testable import ContractRules

@Suite("Folded words")
struct FoldedWordsTests {
  static let table: [(text: String, folded: String)] = [
    ("甲方　应当 付款\r\n", "甲方应当付款"), ("（２）Ａ～！", "(2)A~!"), ("付_____元", "付_元"),
    ("＿＿ __＿", "_"), ("a\u{00A0}b\u{200B}c\u{FEFF}d", "abcd"), ("。，、「」", "。,、「」"),
    ("｟ｶ￥", "｟ｶ￥"), ("é𠀀", "é𠀀"), ("", ""),
  ]

  @Test("are without white space, width and the length of blanks", arguments: table)
  func fold(_ row: (text: String, folded: String)) {
    #expect(String(decoding: FoldedWords(row.text).bytes, as: UTF8.self) == row.folded)
  }

  static let ends: [(text: String, count: Int, first: String, last: String)] = [
    ("甲a乙𠀀", 2, "甲a", "乙𠀀"), ("甲", 2, "甲", "甲"), ("甲乙", 0, "", ""), ("", 3, "", ""),
  ]

  @Test("are cut at whole characters", arguments: ends)
  func cut(_ row: (text: String, count: Int, first: String, last: String)) {
    let words = FoldedWords(row.text)
    #expect(String(decoding: words.first(row.count), as: UTF8.self) == row.first)
    #expect(String(decoding: words.last(row.count), as: UTF8.self) == row.last)
  }
}
