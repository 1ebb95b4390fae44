import Testing

/// Statutes, and contracts whose clauses have other numbers than 第一条.
@Suite struct StatuteTests {
  @Test(arguments: cases) func statutes(_ expected: OutlineCase) { expected.check() }

  private static let cases = [
    OutlineCase(
      "编, 章, 节 and 条",
      """
      供热法
      第一编 总则
      第一章 一般规定
      第一条 为了规范供热，制定本法。
      第二章 主体
      第一节 企业
      第二条 企业应当取得许可。
      第二节 用户
      第三条 用户应当付费。
      第二编 分则
      第一章 设施
      第四条 设施应当安全。
      """,
      """
      contract
        title 供热法
        part 第一编 ⟨总则⟩
          chapter 第一章 ⟨一般规定⟩
            article 第一条
              paragraph 为了规范供热，制定本法。
          chapter 第二章 ⟨主体⟩
            section 第一节 ⟨企业⟩
              article 第二条
                paragraph 企业应当取得许可。
            section 第二节 ⟨用户⟩
              article 第三条
                paragraph 用户应当付费。
        part 第二编 ⟨分则⟩
          chapter 第一章 ⟨设施⟩
            article 第四条
              paragraph 设施应当安全。
      """),
    OutlineCase(
      "第二条之一",
      """
      供热条例
      第一条 为了规范供热，制定本条例。
      第二条 企业应当取得许可。
      第二条之一 许可有效期五年。
      第三条 用户应当付费。
      """,
      """
      contract
        title 供热条例
        article 第一条
          paragraph 为了规范供热，制定本条例。
        article 第二条
          paragraph 企业应当取得许可。
        article 第二条之一
          paragraph 许可有效期五年。
        article 第三条
          paragraph 用户应当付费。
      """),
    OutlineCase(
      "clauses numbered 一、",
      """
      供热合同
      甲方：甲公司
      乙方：乙公司
      一、供热范围
      甲方向乙方供热。
      1、东城；
      2、西城。
      二、费用
      乙方按月付费。
      甲方（盖章）：
      乙方（盖章）：
      """,
      """
      contract
        title 供热合同
        preamble
          paragraph 甲方：甲公司
          paragraph 乙方：乙公司
        article 一、 ⟨供热范围⟩
          paragraph 甲方向乙方供热。
            item 1、 东城；
            item 2、 西城。
        article 二、 ⟨费用⟩
          paragraph 乙方按月付费。
        signature
          paragraph 甲方（盖章）：
          paragraph 乙方（盖章）：
      """),
    OutlineCase(
      "clauses numbered 1.",
      """
      供热合同
      甲方：甲公司
      乙方：乙公司
      1. 甲方向乙方供热。
      2. 乙方按月付费。
      （1）冬季付费；
      （2）夏季不付费。
      """,
      """
      contract
        title 供热合同
        preamble
          paragraph 甲方：甲公司
          paragraph 乙方：乙公司
        article 1.
          paragraph 甲方向乙方供热。
        article 2.
          paragraph 乙方按月付费。
            item （1） 冬季付费；
            item （2） 夏季不付费。
      """),
  ]
}
