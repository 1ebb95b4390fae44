import Testing

@testable import ContractText

@Suite("Display width")
struct DisplayWidthTests {
  @Test(
    "Columns of a text",
    arguments: [
      ("", 0), ("abc", 3), ("第一条", 6), ("（甲方）", 8), ("１２", 4), ("、。《》", 8), ("“—…①", 4), ("ｱ", 1),
      ("カ", 2), ("한", 2), ("한", 2), ("é", 1), ("e\u{301}", 1), ("a\u{200B}b", 2), ("\t\n\u{7F}", 0),
      ("😀", 2), ("𠮷", 2), ("☆", 1), ("\u{3000}", 2), ("￥", 2), ("¥", 1), ("\u{AD}", 1),
      ("\u{FEFF}", 0),
    ])
  func columns(text: String, width: Int) {
    #expect(displayWidth(of: text) == width)
    #expect(displayWidth(of: text[...]) == width)
  }

  @Test("The ranges of wide characters ascend and do not touch ASCII")
  func ranges() {
    for (left, right) in zip(wideRanges, wideRanges.dropFirst()) {
      #expect(left.upperBound < right.lowerBound)
    }
    #expect(wideRanges.first?.lowerBound == 0x1100)
  }

  @Test("The edges of every wide range are wide, what lies beside them is not")
  func edges() {
    for range in wideRanges {
      for value in [range.lowerBound, range.upperBound] {
        #expect(Unicode.Scalar(value).map { displayWidth(of: $0) } == 2, "\(value)")
      }
      let beside = [range.lowerBound - 1, range.upperBound + 1]
      for value in beside where !wideRanges.contains(where: { $0.contains(value) }) {
        guard let scalar = Unicode.Scalar(value) else { continue }
        #expect(displayWidth(of: scalar) < 2, "\(value)")
      }
    }
  }
}
