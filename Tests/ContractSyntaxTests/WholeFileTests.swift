import ContractSyntax
import ContractText
import Testing

/// Where contracts begin and end in a file.
@Suite struct WholeFileTests {
  @Test(arguments: cases) func files(_ expected: OutlineCase) { expected.check() }

  /// A text without a contract is kept whole, and is an empty list and no failure.
  @Test(arguments: [
    "", "\n\n", " ", "今天天气很好。", "工作总结\n一、学习\n二、生活\n三、打算\n",
    "他说第三条路最好走。\n第一季度营业额增长。", "第一条 只有一条。", "__________", "目录", "附件一", "（注：",
    "第", "第一百二十\n", "《", "第一章 总则\n第二章 收费",
    "怎样订立劳动合同\n甲方和乙方都要在合同上签字，乙方还要盖章。\n甲方不签字的，合同不生效。",
    "劳动合同\n甲方：江州印刷厂\n乙方：王某\n合同期限为三年，由双方商定。",
    "会议纪要\n甲方：江州印刷厂（盖章）\n乙方：王某（签字）\n双方同意续订合同。",
  ])
  func noContract(_ text: String) {
    let tree = parse(SourceText(text))
    expectLossless(tree)
    #expect(tree.contracts.isEmpty)
    #expect(tree.file.range.length <= text.utf8.count)
  }

  private static let cases = [
    OutlineCase(
      "terms numbered 1.1 behind a form numbered 一、",
      """
      供热合同
      甲方：甲公司
      乙方：乙公司
      一、供热地点：东城
      二、供热面积：一百平方米
      1.1 甲方供热。
      1.2 乙方付费。
      2.1 甲方检修。
      2.2 乙方配合。
      3.1 双方保密。
      3.2 双方协商。
      """,
      """
      contract
        title 供热合同
        preamble
          paragraph 甲方：甲公司
          paragraph 乙方：乙公司
            item 一、 供热地点：东城
            item 二、 供热面积：一百平方米
        article 1.1
          paragraph 甲方供热。
        article 1.2
          paragraph 乙方付费。
        article 2.1
          paragraph 甲方检修。
        article 2.2
          paragraph 乙方配合。
        article 3.1
          paragraph 双方保密。
        article 3.2
          paragraph 双方协商。
      """),
    OutlineCase(
      "a short contract without numbers",
      """
      岗位合同书　　编号：＿＿＿
      甲方＿＿＿＿，乙方＿＿＿＿，工种＿＿＿＿。
      合同期限为＿＿年。
      本合同一式三份，双方各持一份。
      甲方　　（签字）
      乙方　　（签字）
      """,
      """
      contract
        title 岗位合同书　　编号：＿＿＿
        preamble
          paragraph 甲方＿＿＿＿，乙方＿＿＿＿，工种＿＿＿＿。
          paragraph 合同期限为＿＿年。
          paragraph 本合同一式三份，双方各持一份。
        signature
          paragraph 甲方　　（签字）
          paragraph 乙方　　（签字）
      """),
    OutlineCase(
      "clauses numbered （一） alone",
      """
      广告位使用合同
      甲方：江州公交公司
      乙方：＿＿＿＿
      （一）甲方将广告位交乙方使用。
      （二）年费＿＿元。
      （三）期限三年。
      甲方签章：　　　　乙方签章：
      """,
      """
      contract
        title 广告位使用合同
        preamble
          paragraph 甲方：江州公交公司
          paragraph 乙方：＿＿＿＿
        article （一）
          paragraph 甲方将广告位交乙方使用。
        article （二）
          paragraph 年费＿＿元。
        article （三）
          paragraph 期限三年。
        signature
          paragraph 甲方签章：　　　　乙方签章：
      """),
    OutlineCase(
      "a form in a drawn box",
      """
      劳动合同变更书
      ┌──────────────┐
      │经双方同意，对本合同作以下变更：　　│
      │甲方（盖章）　　　　乙方（签字）　　│
      └──────────────┘
      """,
      """
      contract
        title 劳动合同变更书
        preamble
          paragraph ┌──────────────┐
          paragraph │经双方同意，对本合同作以下变更：　　│
        signature
          paragraph │甲方（盖章）　　　　乙方（签字）　　│
          paragraph └──────────────┘
      """),
    OutlineCase(
      "a contract within unrelated text",
      """
      篇1：工作总结
      一年来，我努力工作。
      篇2：供热协议
      供热协议
      甲方：甲公司
      乙方：乙公司
      第一条 甲方供热。
      第二条 乙方付费。
      篇3：演讲稿
      大家好。
      """,
      """
      surrounding 篇1：工作总结⏎一年来，我努力工作。⏎篇2：供热协议
      contract
        title 供热协议
        preamble
          paragraph 甲方：甲公司
          paragraph 乙方：乙公司
        article 第一条
          paragraph 甲方供热。
        article 第二条
          paragraph 乙方付费。
      surrounding 篇3：演讲稿⏎大家好。
      """),
    OutlineCase(
      "two contracts",
      """
      供热协议
      第一条 甲方供热。
      第二条 乙方付费。
      甲方（盖章）：
      供水合同
      甲方：甲公司
      第一条 甲方供水。
      第二条 乙方付费。
      """,
      """
      contract
        title 供热协议
        article 第一条
          paragraph 甲方供热。
        article 第二条
          paragraph 乙方付费。
        signature
          paragraph 甲方（盖章）：
      contract
        title 供水合同
        preamble
          paragraph 甲方：甲公司
        article 第一条
          paragraph 甲方供水。
        article 第二条
          paragraph 乙方付费。
      """),
    OutlineCase(
      "page numbers",
      """
      第一条 甲方供热。
      - 1 -
      第二条 乙方付费。
      2
      付费按月结算。
      第 3 页 共 3 页
      """,
      """
      contract
        article 第一条
          paragraph 甲方供热。
            unparsed - 1 -
        article 第二条
          paragraph 乙方付费。
            unparsed 2
          paragraph 付费按月结算。
            unparsed 第 3 页 共 3 页
      """),
    OutlineCase(
      "recitals before the first article",
      """
      供热协议
      甲方：甲公司
      乙方：乙公司
      鉴于：
      甲方拥有热源；
      鉴于乙方需要热力；
      第一条 甲方供热。
      第二条 乙方付费。
      """,
      """
      contract
        title 供热协议
        preamble
          paragraph 甲方：甲公司
          paragraph 乙方：乙公司
          recital 鉴于：
          recital 甲方拥有热源；
          recital 鉴于乙方需要热力；
        article 第一条
          paragraph 甲方供热。
        article 第二条
          paragraph 乙方付费。
      """),
    OutlineCase(
      "a title of two lines",
      """
      东城区生活垃圾焚烧发电项目
      特许经营协议
      第一条 甲方授权。
      第二条 乙方接受。
      """,
      """
      contract
        title 东城区生活垃圾焚烧发电项目
        title 特许经营协议
        article 第一条
          paragraph 甲方授权。
        article 第二条
          paragraph 乙方接受。
      """),
    OutlineCase(
      "a name above the title",
      """
      东城区城市管理局
      特许经营协议
      第一条 甲方授权。
      第二条 乙方接受。
      """,
      """
      contract
        preamble
          paragraph 东城区城市管理局
        title 特许经营协议
        article 第一条
          paragraph 甲方授权。
        article 第二条
          paragraph 乙方接受。
      """),
    OutlineCase(
      "clauses that are numbered （一） and nothing else",
      """
      公共厕所委托管理协议
      甲方：东城区城市管理局
      乙方：东城保洁公司
      双方约定如下：
      （一）甲方委托乙方管理厕所。
      （二）乙方应当：
      1.保洁；
      2.维修。
      （三）费用按月支付。
      甲方（盖章）：
      乙方（盖章）：
      """,
      """
      contract
        title 公共厕所委托管理协议
        preamble
          paragraph 甲方：东城区城市管理局
          paragraph 乙方：东城保洁公司
          paragraph 双方约定如下：
        article （一）
          paragraph 甲方委托乙方管理厕所。
        article （二）
          paragraph 乙方应当：
            item 1. 保洁；
            item 2. 维修。
        article （三）
          paragraph 费用按月支付。
        signature
          paragraph 甲方（盖章）：
          paragraph 乙方（盖章）：
      """),
    OutlineCase(
      "a list （一） in a contract without numbers",
      """
      公共厕所委托管理协议
      甲方：东城区城市管理局
      乙方：东城保洁公司
      甲方委托乙方管理厕所。
      期限为三年。
      本协议规定乙方的义务如下。
      （一）保洁；
      （二）维修；
      （三）巡查。
      甲方（盖章）：
      乙方（盖章）：
      """,
      """
      contract
        title 公共厕所委托管理协议
        preamble
          paragraph 甲方：东城区城市管理局
          paragraph 乙方：东城保洁公司
          paragraph 甲方委托乙方管理厕所。
          paragraph 期限为三年。
          paragraph 本协议规定乙方的义务如下。
            item （一） 保洁；
            item （二） 维修；
            item （三） 巡查。
        signature
          paragraph 甲方（盖章）：
          paragraph 乙方（盖章）：
      """),
    OutlineCase(
      "recitals inside the first chapter",
      """
      供热协议
      第一章 总则
      鉴于甲方拥有热源，
      为保障供热，双方签订本协议：
      第一条 甲方供热。
      第二条 乙方付费。
      """,
      """
      contract
        title 供热协议
        chapter 第一章 ⟨总则⟩
          recital 鉴于甲方拥有热源，为保障供热，双方签订本协议：
          article 第一条
            paragraph 甲方供热。
          article 第二条
            paragraph 乙方付费。
      """),
  ]
}
