import Testing

@testable import ContractRules

@Suite("A printed number written anew")
struct LabelWritingTests {
  @Test(
    "The manner of the printed number is kept",
    arguments: [
      ("第七条", 12, "第十二条"), ("第7条", 12, "第12条"), ("第７条", 12, "第１２条"),
      ("第十五条之一", 16, "第十六条"), ("(3)", 4, "(4)"), ("（一）", 2, "（二）"), ("1.", 3, "3."),
      ("③", 4, "④"), ("a.", 3, "c."), ("附件一", 11, "附件十一"), ("第 十 条", 9, "第 九 条"),
      ("8.3", 4, "8.4"), ("12．1．3", 2, "12．1．2"), ("1.1.", 2, "1.2."),
    ])
  func label(_ printed: String, _ value: Int, _ expected: String) {
    #expect(writeLabel(printed, numbered: value) == expected)
  }

  @Test("A row of signs ends", arguments: [("⑳", 21), ("z)", 27), ("附件", 2)])
  func endOfRow(_ printed: String, _ value: Int) {
    #expect(writeLabel(printed, numbered: value) == nil)
  }
}
