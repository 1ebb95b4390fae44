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

  /// Time grows with the text: what would take minutes where each piece looked at all the others.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "依照第二条办理，", "第二条、", "《甲》第二条", "公司法第一条、", "__年__月__日", "__年", "\n依照上款办理。", "\n依照前章办理。",
      "\n(1)依照前项办理；", "附件一、", "不可抗力定义中第(1)项，", "提前日通知，", "；①甲；②甲", "\n第一条 甲", "（注：甲）",
    ])
  func linearTime(_ piece: String) throws {
    let text = "第一章 甲\n第一条 甲方：" + String(repeating: piece, count: 6000) + "。\n第二条 乙方。\n"
    let contract = try #require(parse(SourceText(text)).contracts.first)
    #expect(analyze(contract).contract.range.end <= text.utf8.count)
  }

  private func check(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let broken = brokenLaws(of: text)
    #expect(
      broken.isEmpty, "\(broken.prefix(3)) in \(text.debugDescription)",
      sourceLocation: sourceLocation)
  }
}
