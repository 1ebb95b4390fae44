import ContractAnalysis
import ContractSyntax
import ContractText
import Testing

/// Drawn blanks: every form, and what belongs there.
///
/// A row is a sentence with each blank in ⟦ ⟧, and for each its form and what it expects.
@Suite struct BlankTests {
  @Test(arguments: [
    ("电话：⟦    ⟧；邮编：⟦   ⟧。", ["spaces phone", "spaces postcode"]),
    ("保证金为⟦____⟧万元", ["underscore amount"]), ("保证金为⟦＿＿⟧万元", ["underscore amount"]),
    ("保证金为⟦\\_\\_\\_⟧万元", ["underscore amount"]), ("保证金为⟦【　】⟧万元", ["bracket amount"]),
    ("保证金为⟦[  ]⟧万元", ["bracket amount"]), ("保证金为⟦（  ）⟧万元", ["bracket amount"]),
    ("保证金为⟦××⟧万元", ["mark amount"]), ("保证金为⟦XX⟧万元", ["mark amount"]),
    ("移交后⟦ ⟧日内付清", ["spaces number"]), ("保证金为⟦　　　⟧万元", ["spaces amount"]),
    ("自⟦  ⟧年⟦ ⟧月⟦ ⟧日起", ["spaces year", "spaces month", "spaces day"]),
    ("自２０⟦  ⟧年⟦ ⟧月⟦ ⟧日起", ["spaces year", "spaces month", "spaces day"]),
    ("乙方：⟦        ⟧（以下简称“乙方”）", ["spaces organization"]), ("（大写：⟦    ⟧）", ["spaces amount"]),
    ("按营业额的⟦     ⟧%计算", ["spaces number"]), ("日期：⟦      ⟧日期：", ["spaces date"]),
    ("│自⟦　　　⟧至⟦　　　⟧止│", ["spaces text", "spaces text"]),
    ("⟦□⟧ 独占 ⟦□⟧ 非独占", ["mark choice", "mark choice"]),
  ])
  func forms(_ sentence: String, _ expected: [String]) throws { try check(sentence, expected) }

  @Test(arguments: [
    ("自⟦____⟧年⟦____⟧月⟦____⟧日起", ["year", "month", "day"]),
    ("每年⟦__⟧月和⟦__⟧月检修", ["month", "month"]),
    ("期限为⟦____⟧年", ["number"]), ("应当在⟦____⟧日内答复", ["number"]),
    ("应当在⟦____⟧个工作日内答复", ["number"]), ("提前⟦____⟧个月通知", ["number"]),
    ("供热量为⟦____⟧万立方米/日", ["number"]), ("违约金为总额的⟦____⟧%", ["number"]),
    ("保证金为人民币⟦____⟧。", ["amount"]), ("热价为⟦____⟧元", ["amount"]),
    ("在⟦____⟧省⟦____⟧市签订", ["place", "place"]), ("由⟦____⟧公司承担", ["organization"]),
    ("甲方：⟦____⟧", ["organization"]), ("地址：⟦____⟧", ["place"]), ("电话：⟦____⟧", ["phone"]),
    ("邮政编码：⟦____⟧", ["postcode"]), ("法定代表人：⟦____⟧", ["person"]), ("日期：⟦____⟧", ["date"]),
    ("法定代表人(签字):⟦____⟧", ["person"]), ("金额：⟦____⟧", ["amount"]),
    ("依照第⟦____⟧条颁发", ["article"]), ("选择第⟦____⟧种方式", ["choice"]),
    ("一式⟦____⟧份", ["number"]), ("其他约定：⟦____⟧", ["text"]),
    ("向⟦____⟧仲裁委员会申请仲裁", ["organization"]), ("向⟦____⟧人民法院起诉", ["organization"]),
  ])
  func expectations(_ sentence: String, _ expected: [String]) throws {
    let marked = MarkedText(contract(around: sentence))
    let blanks = try analysis(of: marked.plain).blanks
    #expect(marked.marking(blanks.map(\.range)) == marked.marked)
    #expect(blanks.map(\.expects.rawValue) == expected, "\(sentence)")
  }

  @Test(arguments: [
    ("工程造价为____万元人民币", "工程造价", "万元人民币"), ("履约保证金的金额为____元", "履约保证金的金额", "元"),
    ("应当在收到通知后____个营业日内", "收到通知后", "个营业日"), ("法定地址：____", "法定地址", nil),
    ("签订于____年____月____日", "签订于", "年"), ("甲方（盖章）：____", "甲方（盖章）", nil),
    ("（公章）：____", "公章", nil), ("二〇二五年一月一日　　　　签订日期：____年__月__日", "签订日期", "年"),
    ("第二期付款的百分之____", "第二期付款的百分之", nil),
  ])
  func subjectAndUnit(_ sentence: String, _ subject: String?, _ unit: String?) throws {
    let blank = try #require(try analysis(of: contract(around: sentence)).blanks.first)
    #expect(blank.subject == subject)
    #expect(blank.unit == unit)
  }

  /// Which boxes are options of one choice: a row is a sentence and the choice of each blank.
  @Test("a box is ticked and not written in: no unit follows it, and it is drawn as it stands")
  func box() throws {
    let text = "第一条 气源为：□天然气 □人工煤气。\n第二条 乙方依照第一条供气。\n"
    let contract = try #require(parse(SourceText(text)).contracts.first)
    let box = try #require(analyze(contract).blanks.first)
    #expect(box.unit == nil && box.context.contains("气源为：□天然气"))
  }

  @Test(
    arguments: [
      ("付款方式：□转账 □现金", [1, 1]), ("甲方□同意□不同意转让。乙方□同意□不同意转让。", [1, 1, 2, 2]),
      ("付款方式：\n□转账；\n□现金；\n□支票。", [1, 1, 1]), ("专用发票　□\n普通发票　□", [1, 1]),
      ("□委托方自提。□代理方送货。", [1, 1]),
      ("付款方式：\n□1.转账：\n（一）当日；\n（二）次日；\n（三）月底；\n（四）年底。\n□2.现金。", [1, 1]),
      ("付款方式：\n□1.转账，手续费：\n□含税\n□不含税\n（一）次日；\n（二）月底。\n□2.现金。", [1, 2, 2, 1]), ("│□有│□无│", [1, 2]),
      ("金额____元，□含税", [nil, 1]),
      ("付款方式：☑转账 □现金。发票：□专用 □普通", [1, 1]), ("期限为【　】年，（√）含税", [nil]),
    ] as [(String, [Int?])])
  func choices(_ sentence: String, _ expected: [Int?]) throws {
    let blanks = try analysis(of: contract(around: sentence)).blanks
    #expect(blanks.map(\.choice) == expected, "\(sentence)")
  }

  /// The blank of 第____条 is the number of a reference as well.
  @Test func blankOfReference() throws {
    let analysis = try analysis(of: contract(around: "依照第____条颁发证书，费用为____元。"))
    #expect(analysis.blanks.map(\.isReference) == [true, false])
    #expect(analysis.references.map(\.kind) == [.unfilled])
  }

  /// A blank that a page broke over lines is one, at its first part.
  @Test func brokenBlank() throws {
    let text = "第一条 甲方授权。\n第二条 账户为______\n____\n第三条 双方签字。"
    let analysis = try analysis(of: text)
    #expect(analysis.blanks.map { analysis.source.text(in: $0.range) } == ["______"])
  }

  @Test func identifiers() throws {
    let text = "第一条 费用为__元和__元。\n第二条 期限为__年。\n第二条之一 期限为__年。\n甲方（盖章）：__\n"
    #expect(
      try analysis(of: text).blanks.map(\.id) == [
        "第一条-1", "第一条-2", "第二条-1", "第二条之一-1", "签署栏-1",
      ])
  }

  @Test func context() throws {
    let blank = try #require(try analysis(of: contract(around: "保证金为____万元。")).blanks.first)
    #expect(blank.context == "保证金为＿＿万元。")
  }

  /// What looks like a blank and is none.
  @Test(arguments: [
    "主　席 应当出席", "甲方 应当付款", "file_name 是文件名", "面积为3×4米", "XXL号", "第XX1型", "（以下简称甲方）",
    "甲方(盖章)", "型号A_1", "│项　　　　目│单　　　　位│", "│木　　　　浆　│", "二〇二五年一月一日　　　　日期：二〇二五年一月二日",
    "不得出现“以××为准”、“与××同级”等用语",
    "付款方式：☑转账 □现金", "付款方式：□转账 √现金 □支票", "发票：（√）专用发票 （　）普通发票", "（在□打“√”）",
    "付款方式：\n□转账；\n☑现金；\n□支票。",
  ])
  func none(_ sentence: String) throws { try check(sentence, []) }

  private func check(_ sentence: String, _ expected: [String]) throws {
    let marked = MarkedText(contract(around: sentence))
    let blanks = try analysis(of: marked.plain).blanks
    #expect(marked.marking(blanks.map(\.range)) == marked.marked)
    #expect(blanks.map { "\($0.form) \($0.expects)" } == expected, "\(sentence)")
  }
}
