import ContractAnalysis
import ContractSyntax
import ContractText
import Testing

/// References into parts, clauses with decimal numbers, amended texts and annexes that are left out.
@Suite struct OtherTextsTests {
  /// Every reference as its words, its status and its targets.
  private func summary(_ text: String) throws -> [String] {
    let analysis = try analysis(of: text)
    return analysis.references.map { reference in
      let targets = reference.targets.map { analysis.place(of: $0).label }.joined(separator: " ")
      return "\(reference.text) \(reference.status.rawValue) \(targets)".trimmingSpace
    }
  }

  private static let decimal = """
    污水处理特许经营合同
    1. 定义
    1.1 项目：指污水处理厂。
    1.2 乙方：指项目公司。
    2. 授权
    2.1 甲方授予乙方特许经营权。
    2.2 ※
    2.2.1 期满移交。
    3. 建设
    3.1 乙方负责建设。
    4. 违约
    4.1 违约方应当赔偿。
    """

  @Test(arguments: [
    ("按第1.2条办理。", "第1.2条 resolved 第1.2条"),
    ("按第 3.1 条办理。", "第 3.1 条 resolved 第3.1条"), ("按第３．１条办理。", "第３．１条 resolved 第3.1条"),
    ("按第4.9条办理。", "第4.9条 dangling"), ("按第9.1条办理。", "第9.1条 external"),
    ("按GB50028第3.9条办理。", "第3.9条 external"), ("流量为第1.5米处的流量，按第4条办理。", "第4条 resolved 第4条"),
  ])
  func decimals(_ sentence: String, _ expected: String) throws {
    #expect(try summary(Self.decimal.replacing("※", with: sentence)) == [expected], "\(sentence)")
  }

  private static let parts = """
    垃圾处理特许经营协议
    第一部分 通用条款
    第一条 定义以专用条款为准。
    第二条 工期以专用条款为准。
    第三条 费用按※结算。
    第二部分 专用条款
    第一条 甲方为环卫局。
    第三条 费用按月结算。
    """

  @Test(arguments: [
    ("专用条款第三条", 8), ("通用条款第二条", 4), ("本部分第二条", 4), ("第二部分第三条", 8),
  ])
  func withinParts(_ words: String, _ line: Int) throws {
    let analysis = try analysis(of: Self.parts.replacing("※", with: words))
    let reference = try #require(analysis.references.first)
    #expect(reference.status == .resolved)
    let start = try #require(reference.targets.first).range.start
    #expect(analysis.source.lineIndex(of: start) + 1 == line, "\(words)")
  }

  /// 专用条款 take up only some of the numbers.
  @Test func selection() throws {
    let text = Self.parts.replacing("※", with: "专用条款第二条")
    #expect(try summary(text) == ["第二条 external"])
  }

  /// What an amendment names and quotes stands in the text amended.
  @Test func amendments() throws {
    let text = """
      供热协议之补充协议
      第一条 原协议第三条修改为：“第三条 热费按第九条结算。
      第二条 逾期的，依照前款处理。”
      第二条 增加一条，作为第八条：“第八条 违反第七条规定的，应当赔偿。”
      第三条 第十条改为第十一条。
      第四条 本补充协议第一条自签字之日起生效，本协议第九条除外。
      """
    let analysis = try analysis(of: text)
    #expect(analysis.contract.articles.map(\.number) == [1, 2, 3, 4])
    #expect(analysis.references.filter { $0.status == .dangling }.map(\.text) == ["第九条"])
    #expect(analysis.references.last { $0.status == .resolved }?.text == "第一条")
  }

  @Test(arguments: [
    ("范围见附件三（略）。", "附件一 范围\n附件二 价格", "附件三 external"),
    ("范围见附件三。", "附件一 范围\n附件二 价格", "附件三 dangling"),
    ("范围见附件三。", "（附件均略）\n附件一 范围", "附件三 external"),
    ("范围见附件一。", "附件\n供热范围如下。", "附件一 resolved 附件"),
  ])
  func annexes(_ sentence: String, _ annexes: String, _ expected: String) throws {
    let text = "第一条 \(sentence)\n第二条 双方应当诚信履行。\n\(annexes)\n"
    #expect(try summary(text).first == expected, "\(sentence)")
  }

  /// A text of one chapter is a piece of another, whose other chapters it may name.
  @Test func singleChapter() throws {
    let text = "第一章 总则\n第一条 业主指第二章中指定的一方。\n第二条 双方应当诚信履行。\n"
    #expect(try summary(text) == ["第二章 external"])
  }

  /// 第10－11条（略） is an article 11 as well.
  @Test func leftOut() throws {
    let text = "第九条 甲方供热。\n第10－11条（略）\n第十二条 依照第十一条办理。\n第十三条 依照第十条办理。\n"
    let analysis = try analysis(of: text)
    #expect(analysis.contract.articles.map(\.number) == [9, 10, 12, 13])
    #expect(analysis.references.map(\.status) == [.resolved, .resolved])
  }
}

extension String {
  fileprivate var trimmingSpace: String { hasSuffix(" ") ? String(dropLast()) : self }
}
