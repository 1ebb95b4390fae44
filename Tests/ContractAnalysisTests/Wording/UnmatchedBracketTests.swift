import ContractAnalysis
import ContractText
import Testing

@Suite("Brackets without another half")
struct UnmatchedBracketTests {
  private func unmatched(_ clause: String) throws -> [String] {
    let sample = try #require(WordingSample(clause))
    return sample.analysis.findUnmatchedBrackets().map { String($0.mark) }
  }

  @Test(
    "A half is found",
    arguments: [
      ("供水（新区。", "（"), ("供水新区）。", "）"), ("依照《水法办理。", "《"), ("（甲（乙）。", "（"), ("“甲方。", "“"),
      ("〔二〇二五年。", "〔"), ("（甲【乙）丙】", "【】"), ("甲方(乙方。", "("),
    ])
  func found(_ clause: String, _ expected: String) throws {
    #expect(try unmatched(clause).joined() == expected)
  }

  @Test(
    "Pairs and labels are accepted",
    arguments: [
      "供水(新区）。", "供水（新区)。", "包括：1)甲；2）乙；a)丙；Ａ）丁。", "1\\) 甲方。", "支付１）、２）两项后。", "（甲（乙）丙）。",
      "《〈水法〉解释》",
      "供水（新区：\n（一）东区；\n（二）西区）。", "│地形图（附│",
      "甲方声明：“供水工程由甲方建设。\n“乙方应当配合，不得拒绝。”", "甲方声明：「供水工程由甲方建设。\n「乙方应当配合。\n「本声明有效，不得撤销。」",
      "甲方声明：“供水工程由甲方建设。\n“乙方应当配合，不得拒绝”。",
    ])
  func accepted(_ clause: String) throws {
    #expect(try unmatched(clause) == [])
  }

  /// A term that begins a line is no paragraph of a quotation left open before it.
  @Test(arguments: [
    ("“总工程系指合同内的工程。\n“雇主”、“工地”按合同内的含义。", "“"), ("“甲方\n“乙方”\n“丙方”", "“"),
    ("甲方声明：“供水工程由甲方建设。\n“乙方应当配合。\n", "“"),
  ])
  func foundOnce(_ clause: String, _ expected: String) throws {
    #expect(try unmatched(clause).joined() == expected)
  }

  @Test("Many on one line are one, with their number")
  func manyOnOneLine() throws {
    let sample = try #require(WordingSample("供水（（（（）新区。\n付费（。"))
    let found = sample.analysis.findUnmatchedBrackets()
    #expect(found.map(\.count) == [1, 1, 1, 1])
    let more = try #require(WordingSample("供水（（【（（）新区。\n付费（。"))
    let joined = more.analysis.findUnmatchedBrackets()
    #expect(joined.map(\.count) == [4, 1])
    #expect(joined.map(\.isFlood) == [false, false])
  }

  @Test("A flood is one finding, whatever its lines", arguments: ["（", "（\n", "）【", "”\n"])
  func flood(_ mark: String) throws {
    let sample = try #require(WordingSample("供水" + String(repeating: mark, count: 5000) + "。"))
    let found = sample.analysis.findUnmatchedBrackets()
    #expect(found.count == 1)
    #expect(found.first?.count == 200)
    #expect(found.first?.isFlood == true)
  }

  @Test("Of random pairs none is found, and of a half taken away the other", arguments: 0..<40)
  func random(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let text = nestedBrackets(depth: 4, &generator)
    #expect(try unmatched("甲" + text + "乙") == [])
    let marks = text.unicodeScalars.indices.filter { text.unicodeScalars[$0] != "文" }
    var broken = text
    let index = try #require(marks.randomElement(using: &generator))
    broken.unicodeScalars.remove(at: index)
    #expect(try unmatched("甲" + broken + "乙").count == 1)
  }
}

/// Brackets to `depth`, each within one of another shape.
private func nestedBrackets(depth: Int, _ generator: inout SeededGenerator) -> String {
  let pairs = [("（", "）"), ("《", "》"), ("【", "】"), ("“", "”"), ("「", "」")]
  guard depth > 0 else { return "文" }
  let (open, close) = pairs[depth]
  let inner = nestedBrackets(depth: depth - 1, &generator)
  let once = open + "文" + inner + "文" + close
  return Bool.random(using: &generator) ? once + "文" : once
}
