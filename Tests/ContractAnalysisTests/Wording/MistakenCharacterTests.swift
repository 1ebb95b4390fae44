import ContractAnalysis
import ContractText
import Testing

@Suite("Characters taken for others")
struct MistakenCharacterTests {
  private func found(_ clause: String) throws -> [String] {
    let sample = try #require(WordingSample(clause))
    return sample.analysis.findMistakenCharacters().map { $0.written + ($0.replacement ?? "?") }
  }

  @Test(
    "A character that only looks right is found",
    arguments: [
      ("依照笫一条付费。", ["笫第"]), ("付款方式∶现金。", ["∶："]), ("本合同⼀式三份。", ["⼀一"]), ("营业⽇⻓期有效。", ["⽇日", "⻓长"]),
      ("依照《水法》第三十－条办理。", ["－一"]), ("依照《水法》第l条办理。", ["l一"]), ("二O二五年付费。", ["O〇"]),
      ("二0二五年付费。", ["0〇"]),
      ("二○二五年和二〇二六年。", ["○〇"]), ("分为I、Ⅱ、Ⅲ级。", ["IⅠ"]), ("乙方己经付费。", ["己已"]),
      ("每月3曰付费。", ["曰日"]), ("甲方\u{E5E5}乙方\u{E5E5}\u{E5E6}丙方。", ["\u{E5E5}?"]),
    ])
  func mistaken(_ clause: String, _ expected: [String]) throws {
    #expect(try found(clause) == expected)
  }

  @Test(
    "What is meant as it stands is accepted",
    arguments: [
      "混合比1∶3∶6", "十日－二十日", "二十－三十条", "第一－三条", "二○二五年", "二００八年", "自己经营", "Ⅰ级、Ⅱ级", "DN100－O型",
      "100元",
    ])
  func accepted(_ clause: String) throws {
    #expect(try found(clause) == [])
  }

  @Test("All that cannot be read is one finding with its other places")
  func unreadable() throws {
    let sample = try #require(WordingSample("甲方\u{E5E5}乙方\u{E5E6}丙方\u{FFFD}。"))
    let found = sample.analysis.findMistakenCharacters()
    #expect(found.map(\.others.count) == [2])
  }
}
