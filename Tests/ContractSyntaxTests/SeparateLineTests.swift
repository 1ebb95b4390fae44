import Testing

/// Lines that look unfinished and are not: they must not be joined.
@Suite struct SeparateLineTests {
  @Test(arguments: cases) func separate(_ expected: OutlineCase) { expected.check() }

  private static let cases = [
    OutlineCase(
      "the title and the parties",
      """
      城市供热特许经营协议
      甲方：东城区城市管理局
      乙方：光明热力有限公司
      第一条 甲方授权。
      第二条 乙方接受。
      第三条 双方签字。
      """,
      """
      contract
        title 城市供热特许经营协议
        preamble
          paragraph 甲方：东城区城市管理局
          paragraph 乙方：光明热力有限公司
        article 第一条
          paragraph 甲方授权。
        article 第二条
          paragraph 乙方接受。
        article 第三条
          paragraph 双方签字。
      """),
    OutlineCase(
      "a list's lead before its items",
      """
      第一条 乙方在期限内
      (1)供热；
      (2)收费。
      第二条 甲方监督,
      (1)质量；
      (2)价格。
      第三条 双方签字。
      """,
      """
      contract
        article 第一条
          paragraph 乙方在期限内
            item (1) 供热；
            item (2) 收费。
        article 第二条
          paragraph 甲方监督,
            item (1) 质量；
            item (2) 价格。
        article 第三条
          paragraph 双方签字。
      """),
    OutlineCase(
      "articles with titles",
      """
      第一条 授权
      甲方授予乙方特许经营权。
      第二条 接受
      乙方接受该特许经营权。
      第三条 费用
      费用由乙方承担。
      第四条 期限
      期限为三十年。
      """,
      """
      contract
        article 第一条 ⟨授权⟩
          paragraph 甲方授予乙方特许经营权。
        article 第二条 ⟨接受⟩
          paragraph 乙方接受该特许经营权。
        article 第三条 ⟨费用⟩
          paragraph 费用由乙方承担。
        article 第四条 ⟨期限⟩
          paragraph 期限为三十年。
      """),
    OutlineCase(
      "names and values",
      """
      第一条 甲方授权。
      第二条 通知按下列地址送达：
      名称：光明热力有限公司
      地址：东城区和平路8号
      电话：010-00000000
      第三条 双方签字。
      """,
      """
      contract
        article 第一条
          paragraph 甲方授权。
        article 第二条
          paragraph 通知按下列地址送达：
          paragraph 名称：光明热力有限公司
          paragraph 地址：东城区和平路8号
          paragraph 电话：010-00000000
        article 第三条
          paragraph 双方签字。
      """),
    OutlineCase(
      "lines of a signature",
      """
      第一条 甲方授权。
      第二条 乙方接受。
      第三条 双方履行。
      甲方(盖章)
      乙方(盖章)
      日期
      """,
      """
      contract
        article 第一条
          paragraph 甲方授权。
        article 第二条
          paragraph 乙方接受。
        article 第三条
          paragraph 双方履行。
        signature
          paragraph 甲方(盖章)
          paragraph 乙方(盖章)
          paragraph 日期
      """),
    OutlineCase(
      "a chapter's title before its first paragraph",
      """
      第一章 总则
      本章适用于全部供热设施。
      第一条 甲方授权。
      第二条 乙方接受。
      """,
      """
      contract
        chapter 第一章 ⟨总则⟩
          recital 本章适用于全部供热设施。
          article 第一条
            paragraph 甲方授权。
          article 第二条
            paragraph 乙方接受。
      """),
  ]
}
