import Testing

@testable import ContractFormats

@Suite("Numbers that Word counts")
struct NumberFormatTests {
  @Test(
    "Each format writes its numbers",
    arguments: [
      ("decimal", [(1, "1"), (113, "113")]),
      ("decimalZero", [(1, "01"), (10, "10")]),
      ("decimalFullWidth", [(1, "１"), (120, "１２０")]),
      ("decimalEnclosedCircle", [(1, "①"), (20, "⑳"), (21, "㉑"), (50, "㊿"), (51, "51")]),
      ("decimalEnclosedParen", [(1, "⑴"), (20, "⒇"), (21, "21")]),
      ("chineseCounting", [(1, "一"), (10, "十"), (12, "十二"), (20, "二十"), (101, "一百零一")]),
      (
        "chineseCountingThousand",
        [
          (10, "十"), (99, "九十九"), (100, "一百"), (110, "一百一十"), (113, "一百一十三"),
          (1001, "一千零一"), (1010, "一千零一十"),
        ]
      ),
      ("chineseLegalSimplified", [(1, "壹"), (10, "壹拾"), (21, "贰拾壹"), (105, "壹佰零伍")]),
      ("ideographDigital", [(9, "九"), (10, "一〇"), (25, "二五")]),
      ("japaneseCounting", [(3, "三"), (10, "十"), (21, "二十一")]),
      ("taiwaneseCounting", [(11, "十一"), (30, "三十")]),
      ("ideographTraditional", [(1, "甲"), (10, "癸"), (11, "11")]),
      ("lowerLetter", [(1, "a"), (26, "z"), (27, "aa"), (28, "bb")]),
      ("upperLetter", [(3, "C")]),
      ("lowerRoman", [(4, "iv"), (1999, "mcmxcix")]),
      ("upperRoman", [(9, "IX"), (40, "XL")]),
      ("ideographLegalTraditional", [(2, "貳"), (10, "壹拾"), (10_003, "壹萬零參")]),
      ("none", [(7, "")]),
      ("nothingKnown", [(7, "7")]),
    ] as [(String, [(Int, String)])])
  func formats(name: String, numbers: [(Int, String)]) {
    for (number, text) in numbers {
      #expect(NumberFormat.named(name).text(of: number) == text)
    }
  }

  @Test("No number is too odd to write", arguments: [0, -1, Int.min, Int.max, 99_999, 100_000])
  func extremes(number: Int) {
    for name in [
      "chineseCounting", "lowerRoman", "lowerLetter", "decimalEnclosedCircle", "ordinal",
    ] {
      #expect(!NumberFormat.named(name).text(of: number).isEmpty)
    }
  }

  @Test("A custom format fills with zeros")
  func zeroFilled() {
    #expect(NumberFormat.zeroFilled(width: 3).text(of: 7) == "007")
    #expect(NumberFormat.zeroFilled(width: 3).text(of: 1234) == "1234")
  }
}
