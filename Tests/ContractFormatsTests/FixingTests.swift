import ContractAnalysis
import ContractSyntax
import ContractText
import Testing

@testable import ContractFormats

@Suite("Mending what is certain")
struct FixingTests {
  private func fixed(_ text: String) -> (text: String, left: Int) {
    let source = SourceText(text)
    let analyses = parse(source).contracts.map(analyze)
    let fixed = FixedText(source, analyses)
    return (
      String(decoding: fixed.bytes, as: UTF8.self), fixed.plans.reduce(0) { $0 + $1.left.count }
    )
  }

  @Test(
    "Numbers are put in sequence, and references go with them",
    arguments: [
      (
        "第一条 甲方供水。\n第二条 乙方付费。\n第四条 甲方抄表。\n第五条 乙方依照第四条核对读数，依照第二条付费。\n",
        "第一条 甲方供水。\n第二条 乙方付费。\n第三条 甲方抄表。\n第四条 乙方依照第三条核对读数，依照第二条付费。\n"
      ),
      (
        "第一条 甲方供水。\n第三条 乙方付费。\n第四条 违反第三条第四款的，依照第一条处理。\n",
        "第一条 甲方供水。\n第二条 乙方付费。\n第三条 违反第二条第四款的，依照第一条处理。\n"
      ),
      (
        "第1条 甲方供水。\n第2条 乙方付费。\n第4条 甲方抄表。\n第5条 违反第4条、第2条的，应当赔偿。\n",
        "第1条 甲方供水。\n第2条 乙方付费。\n第3条 甲方抄表。\n第4条 违反第3条、第2条的，应当赔偿。\n"
      ),
      (
        "第一条 乙方应提交：\n(1)营业执照；\n(2)授权书；\n(4)履约保函。\n第二条 第一条第(4)项的履约保函有效期为一年。\n",
        "第一条 乙方应提交：\n(1)营业执照；\n(2)授权书；\n(3)履约保函。\n第二条 第一条第(3)项的履约保函有效期为一年。\n"
      ),
      (
        "第一条 甲方供水。\n第二条 乙方付费。\n第四条 甲方工作：\n3.1 抄表；\n3.2 检修。\n第五条 乙方核对。\n",
        "第一条 甲方供水。\n第二条 乙方付费。\n第三条 甲方工作：\n3.1 抄表；\n3.2 检修。\n第四条 乙方核对。\n"
      ),
      (
        "目录\n第一章 总则\n第三章 价款\n第一章 总则\n第一条 订立本合同。\n第三章 价款\n第二条 价款依照第三章支付。\n",
        "目录\n第一章 总则\n第二章 价款\n第一章 总则\n第一条 订立本合同。\n第二章 价款\n第二条 价款依照第二章支付。\n"
      ),
      (
        "第一百一十三条 甲方供水。\n第一百一十四条 乙方付费。\n第一百十六条 甲方抄表。\n第一百十七条 乙方依照第一百十六条核对。\n",
        "第一百一十三条 甲方供水。\n第一百一十四条 乙方付费。\n第一百一十五条 甲方抄表。\n第一百一十六条 乙方依照第一百一十五条核对。\n"
      ),
    ])
  func renumbers(text: String, expected: String) {
    let result = fixed(text)
    #expect(result.text == expected)
    #expect(fixed(result.text).text == result.text)
  }

  @Test(
    "What is not certain is left, and said",
    arguments: [
      // 第三条 is missing; renumbered, 第四条 would take its name.
      "第一条 甲方供水。\n第二条 乙方依照第三条付费。\n第四条 甲方抄表。\n第五条 乙方核对。\n",
      // So many articles are not taken out at once.
      "第一条 甲方供水。\n第二条 乙方付费。\n第七条 甲方抄表。\n第八条 乙方核对。\n",
      // The contents table has the chapter that is missing.
      "目录\n第一章 总则\n第二章 供水\n第三章 价款\n第一章 总则\n第一条 订立本合同。\n第三章 价款\n第二条 付费。\n",
      // The second part takes up only some of the articles.
      "第一部分 通用条款\n第一条 甲方供水。\n第二条 乙方付费。\n第四条 甲方抄表。\n第五条 协商。\n第六条 生效。\n"
        + "第二部分 专用条款\n第二条 按月付费。\n第四条 每月抄表。\n",
      // 4.1 would stay behind.
      "第一条 甲方供水。\n第二条 乙方付费。\n第四条 甲方工作：\n4.1 抄表；\n4.2 检修。\n第五条 乙方核对。\n",
      // Which 第二条 is meant?
      "第一条 甲方供水。\n第二条 乙方付费。\n第二条 甲方抄表。\n第三条 违反第二条的，应当赔偿。\n",
    ])
  func leaves(text: String) {
    let result = fixed(text)
    #expect(result.text == text)
    #expect(result.left > 0)
  }

  @Test("White space at the end of a broken line may be a blank")
  func keepsBlanks() {
    let text = "第一条 甲方供水。\n第二条 乙方付费。\n第三条 乙方享受婚假　　天、丧假　　\n天，探亲假十天。\n第四条 双方协商。\n"
    #expect(fixed(text).text == text)
    let broken = text.replacing("　　\n天", with: "三\n天")
    #expect(fixed(broken).text == text.replacing("　　\n天", with: "三天"))
  }

  @Test("A contract in order is not touched")
  func keepsOrder() {
    let text = "第一条 甲方供水。\n第二条 乙方依照第一条付费。\n第三条 本合同一式三份。\n"
    #expect(fixed(text).text == text)
    #expect(fixed(text).left == 0)
  }
}
