import ContractAnalysis
import ContractSyntax
import ContractText
import Testing

/// The laws of the tree and of the analysis, on generated texts.
@Suite struct LawTests {
  @Test(arguments: 0..<8) func noise(_ seed: UInt64) {
    var generated = GeneratedText(seed: seed)
    for count in 0..<40 { check(generated.noise(count * 7)) }
  }

  @Test(arguments: 100..<116) func piecesOfContracts(_ seed: UInt64) {
    var generated = GeneratedText(seed: seed)
    for count in 1...40 { check(generated.pieces(count * 5)) }
  }

  @Test(arguments: 200..<216) func mishapsOfCopying(_ seed: UInt64) throws {
    var generated = GeneratedText(seed: seed)
    for _ in 0..<6 {
      let sample = try #require(GeneratedText.samples.randomElement(using: &generated.random))
      check(generated.mutated(sample))
    }
  }

  @Test func samples() {
    #expect(GeneratedText.samples.count >= 4)
    for sample in GeneratedText.samples { check(sample.joined(separator: "\n")) }
  }

  /// A page of a contract with each kind of line end reads alike.
  @Test func lineEnds() throws {
    let lines = try #require(GeneratedText.samples.first)
    let found = ["\n", "\r\n", "\r"].map { end in
      parse(SourceText(lines.joined(separator: end))).contracts.map { contract in
        contract.articles.map(\.reading.text)
      }
    }
    #expect(found[0].isEmpty == false)
    #expect(found[0] == found[1])
    #expect(found[0] == found[2])
  }

  /// Brackets, lists and references within one another, thousands of levels deep.
  @Test(
    arguments: [
      "（", "（注：", "【", "《", "“", "第一条第一款", "第一、", "附件一、", "前款", "____年", "(1)\n①\n", "1.1.1.1 甲\n",
      "\n（甲",
      "\n目录", "\n附件一 甲", "\n第一章", "\n第一编\n第一章\n第一节\n第一条", "\n鉴于", "以下简称", "“甲”指", "，\n", "\n第一百二",
      "第",
    ])
  func depth(_ piece: String) {
    let text = "第一条 甲方：" + String(repeating: piece, count: 1000) + "。\n第二条 乙方。\n"
    check(text)
  }

  private func check(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let broken = brokenLaws(of: text)
    #expect(
      broken.isEmpty, "\(broken.prefix(3)) in \(text.debugDescription)",
      sourceLocation: sourceLocation)
  }
}
