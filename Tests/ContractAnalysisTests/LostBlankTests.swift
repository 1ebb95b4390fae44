import ContractAnalysis
import ContractSyntax
import ContractText
import Testing

/// Blanks whose marks were lost: a unit is left over, and the number before it is not there.
@Suite struct LostBlankTests {
  /// ⟦⟧ stands where each value belongs.
  @Test(arguments: [
    ("特许经营期限为⟦⟧年,即自⟦⟧年⟦⟧月⟦⟧日起", "number year month day"),
    ("选择下列第⟦⟧种方式解决", "choice"), ("乙方应当在收到通知后⟦⟧工作日内答复", "number"),
    ("提前⟦⟧个工作日通知对方", "number"), ("自签订之日起⟦⟧日内付清", "number"),
    ("乙方应当提前⟦⟧日通知甲方", "number"), ("保证金为⟦⟧万元人民币", "amount"), ("热价为⟦⟧元，", "amount"),
    ("本协议一式⟦⟧份。", "number"), ("依照第⟦⟧条的约定办理", "article"), ("违约金为总额的⟦⟧%", "number"),
    ("位于⟦⟧省⟦⟧市的设施", "place place"), ("热网满⟦⟧个月内检修", "number"),
    ("工资定为每月⟦⟧元。", "amount"), ("乙方电话：⟦⟧，邮编：⟦⟧。", "phone postcode"), ("合同总价为人民币⟦⟧元。", "amount"),
  ])
  func lost(_ sentence: String, _ expected: String) throws {
    let marked = MarkedText(contract(around: sentence))
    let blanks = try analysis(of: marked.plain).blanks
    #expect(marked.marking(blanks.map(\.range)) == marked.marked)
    #expect(blanks.map(\.expects.rawValue).joined(separator: " ") == expected)
    #expect(blanks.allSatisfy { $0.form == .lost })
  }

  /// Sentences that lack nothing.
  @Test(arguments: [
    "日、月、季度、年:均指公历的日、月、季度、年", "甲方不得不合理地拒绝", "乙方方可施工", "原水水质应当合格", "符合中国国家标准",
    "每月的第一天付款", "第一个五年内不得调整", "24小时内修复", "十二小时内通知", "一式三份", "期限为三十年，即自2026年起",
    "提前三十日通知", "提前终止本协议", "提前通知对方", "收到通知后立即答复", "自签订之日起生效", "保证金为壹佰万元人民币", "年月日均指公历",
    "工作日内供热，节假日停热", "以元为单位", "按日计息", "按月结算", "逾期超过三十日的", "为当年结余", "各方各执一份",
    "前款所称日", "连续供热", "不足部分由甲方承担", "为月底结清", "第三条的规定", "少于约定的供热量",
    "“元”指人民币元", "货币单位为人民币元", "以人民币元计价",
  ])
  func none(_ sentence: String) throws {
    #expect(
      try analysis(of: contract(around: sentence + "。")).blanks.map(\.context) == [], "\(sentence)")
  }

  /// The name of a party, where the label of the next one follows.
  @Test(arguments: [
    ("甲方：⟦⟧\n乙方：光明热力有限公司\n第一条 供热。\n第二条 付费。\n", "organization"),
    ("甲方（授权方）：⟦⟧\n乙方：光明热力有限公司\n第一条 供热。\n第二条 付费。\n", "organization"),
    ("甲方：\n江州市水务局\n乙方：\n光明热力有限公司\n第一条 供热。\n第二条 付费。\n", ""),
    ("甲方：\n名称：江州市水务局\n乙方：\n名称：光明热力有限公司\n第一条 供热。\n第二条 付费。\n", ""),
    ("第一条 供热。\n第二条 付费。\n甲方（盖章）：\n乙方（盖章）：\n", ""),
  ])
  func parties(_ text: String, _ expected: String) throws {
    let marked = MarkedText(text)
    let blanks = try analysis(of: marked.plain).blanks
    #expect(marked.marking(blanks.map(\.range)) == marked.marked)
    #expect(blanks.map(\.expects.rawValue).joined(separator: " ") == expected)
  }

  /// A drawn blank is not lost as well.
  @Test func drawnOnly() throws {
    let blanks = try analysis(of: contract(around: "期限为____年，第____种方式，为____元。")).blanks
    #expect(blanks.map(\.form) == [.underscore, .underscore, .underscore])
  }
}
