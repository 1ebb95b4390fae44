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
    ])
  func accepted(_ clause: String) throws {
    #expect(try unmatched(clause) == [])
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
