import ContractText
import Testing

@testable import ContractFormats

@Suite("The text of a report")
struct ReportTextTests {
  private func text(_ palette: Palette = .none, _ write: (inout ReportText) -> Void) -> String {
    var text = ReportText(style: ReportStyle(language: .chinese, palette: palette))
    write(&text)
    return String(decoding: text.takeBytes(), as: UTF8.self)
  }

  static let commanding: [(words: String, shown: String)] = [
    ("第一条\t甲方", "第一条 甲方"),
    ("\u{1B}[2J", "␛[2J"),
    ("甲\r乙\n", "甲␍乙␊"),
    ("\u{9B}31m", "\u{FFFD}31m"),
    ("甲\u{202E}乙", "甲\u{FFFD}乙"),
    ("\u{7F}", "␡"),
  ]

  @Test("commands no terminal", arguments: commanding)
  func controls(_ row: (words: String, shown: String)) {
    #expect(text { $0.write(row.words) } == row.shown)
  }

  @Test("fills columns by what is seen")
  func filling() {
    #expect(text { $0.write("条款", filling: 6) } == "条款  ")
    #expect(text { $0.write("ab", filling: 6) } == "ab    ")
    #expect(text { $0.write("条款条款", filling: 6) } == "条款条款 ")
  }

  @Test("is coloured only where colours are wanted")
  func colours() {
    #expect(text { $0.write("错误", .severity(.error)) } == "错误")
    #expect(text(.ansi) { $0.write("错误", .severity(.error)) } == "\u{1B}[1;31m错误\u{1B}[0m")
    #expect(text(.ansi) { $0.write("条") } == "条")
    #expect(text(.ansi) { $0.write("", .strong) } == "")
  }

  @Test("counts each kind in the order of its first")
  func tally() {
    let kinds = ["金额", "日期", "金额"].map { word in Text(zh: word, en: word) }
    let noun = Text(zh: "处空白", en: "blanks")
    #expect(text { $0.tally(kinds, noun: noun) } == "共 3 处空白：金额 2 · 日期 1\n")
    #expect(text { $0.tally([], noun: noun) } == "共 0 处空白\n")
  }
}
