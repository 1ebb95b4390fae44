import Testing

/// Annexes: their bodies, and lists of them that are none.
@Suite struct AnnexTests {
  @Test(arguments: cases) func annexes(_ expected: OutlineCase) { expected.check() }

  private static let articles = """
    第一条 甲方授权。
    第二条 乙方接受。

    """

  private static let articlesOutline = """
    contract
      article 第一条
        paragraph 甲方授权。
      article 第二条
        paragraph 乙方接受。

    """

  private static let cases = [
    OutlineCase(
      "titles plain, in 《》, and with what follows",
      articles + """
        附件一 供热范围
        附件二 《供热标准》
        附件三：热价（略）
        """,
      articlesOutline + """
          annex 附件一 ⟨供热范围⟩
          annex 附件二 《⟨供热标准⟩》
          annex 附件三 ：⟨热价⟩（略）
        """),
    OutlineCase(
      "bodies with paragraphs and items",
      articles + """
        附件一 供热范围
        供热范围如下：
        （一）东城；
        （二）西城。
        附件二 热价
        热价由政府核定。
        """,
      articlesOutline + """
          annex 附件一 ⟨供热范围⟩
            paragraph 供热范围如下：
              item （一） 东城；
              item （二） 西城。
          annex 附件二 ⟨热价⟩
            paragraph 热价由政府核定。
        """),
    OutlineCase(
      "a list of annexes inside an article",
      """
      第一条 甲方授权。
      第二条 本协议附件如下：
      附件一 供热范围
      附件二 热价
      第三条 双方签字。
      """,
      """
      contract
        article 第一条
          paragraph 甲方授权。
        article 第二条
          paragraph 本协议附件如下：
          paragraph 附件一 供热范围
          paragraph 附件二 热价
        article 第三条
          paragraph 双方签字。
      """),
    OutlineCase(
      "a list of annexes in the last article, then the annexes themselves",
      """
      第一条 甲方授权。
      第二条 本协议附件如下：
      附件一 供热范围
      附件二 热价
      甲方（盖章）：
      乙方（盖章）：
      附件一 供热范围
      东城和西城。
      附件二 热价
      热价由政府核定。
      """,
      """
      contract
        article 第一条
          paragraph 甲方授权。
        article 第二条
          paragraph 本协议附件如下：
          paragraph 附件一 供热范围
          paragraph 附件二 热价
        signature
          paragraph 甲方（盖章）：
          paragraph 乙方（盖章）：
        annex 附件一 ⟨供热范围⟩
          paragraph 东城和西城。
        annex 附件二 ⟨热价⟩
          paragraph 热价由政府核定。
      """),
    OutlineCase(
      "articles that begin anew inside an annex",
      articles + """
        附件一 维护规程
        第一条 每年检修。
        第二条 检修留存记录。
        附件二 热价
        热价由政府核定。
        """,
      articlesOutline + """
          annex 附件一 ⟨维护规程⟩
            article 第一条
              paragraph 每年检修。
            article 第二条
              paragraph 检修留存记录。
          annex 附件二 ⟨热价⟩
            paragraph 热价由政府核定。
        """),
    OutlineCase(
      "附件A beside 附件1",
      """
      第一条 甲方授权，见附件1和附件A。
      第二条 乙方接受。
      附件1 供热范围
      东城。
      附件A 设备清单
      锅炉一台。
      """,
      """
      contract
        article 第一条
          paragraph 甲方授权，见附件1和附件A。
        article 第二条
          paragraph 乙方接受。
        annex 附件1 ⟨供热范围⟩
          paragraph 东城。
        annex 附件A ⟨设备清单⟩
          paragraph 锅炉一台。
      """),
    OutlineCase(
      "a sentence that begins with 附件",
      """
      第一条 甲方授权。
      附件是本协议的一部分。
      第二条 乙方接受。
      """,
      """
      contract
        article 第一条
          paragraph 甲方授权。
          paragraph 附件是本协议的一部分。
        article 第二条
          paragraph 乙方接受。
      """),
  ]
}
