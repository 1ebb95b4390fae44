import Testing

/// Tables of contents, with and without their name.
@Suite struct ContentsTests {
  @Test(arguments: cases) func contents(_ expected: OutlineCase) { expected.check() }

  private static let body = """
      chapter 第一章 ⟨总则⟩
        article 第一条
          paragraph 甲方授权。
      chapter 第二章 ⟨收费⟩
        article 第二条
          paragraph 乙方收费。
    """

  private static let cases = [
    OutlineCase(
      "with its name",
      """
      目录
      第一章 总则
      第二章 收费
      第一章 总则
      第一条 甲方授权。
      第二章 收费
      第二条 乙方收费。
      """,
      """
      contract
        contents ⟨目录⟩
          contentsEntry 第一章 ⟨总则⟩
          contentsEntry 第二章 ⟨收费⟩

      """ + body),
    OutlineCase(
      "dots and page numbers",
      """
      目 录
      第一章 总则……………1
      第二章 收费.........12
      附件一 工程范围\t30
      第一章 总则
      第一条 甲方授权。
      第二章 收费
      第二条 乙方收费。
      """,
      """
      contract
        contents ⟨目 录⟩
          contentsEntry 第一章 ⟨总则⟩……………1
          contentsEntry 第二章 ⟨收费⟩.........12
          contentsEntry 附件一 ⟨工程范围⟩\t30

      """ + body),
    OutlineCase(
      "without its name",
      """
      第一章 总则
      第二章 收费
      第三章 附则
      第一章 总则
      第一条 甲方授权。
      第二章 收费
      第二条 乙方收费。
      """,
      """
      contract
        contents
          contentsEntry 第一章 ⟨总则⟩
          contentsEntry 第二章 ⟨收费⟩
          contentsEntry 第三章 ⟨附则⟩

      """ + body),
    OutlineCase(
      "of articles",
      """
      目录
      第一条 标的
      第二条 期限
      第一条 标的
      甲方授权。
      第二条 期限
      期限三十年。
      """,
      """
      contract
        contents ⟨目录⟩
          contentsEntry 第一条 ⟨标的⟩
          contentsEntry 第二条 ⟨期限⟩
        article 第一条 ⟨标的⟩
          paragraph 甲方授权。
        article 第二条 ⟨期限⟩
          paragraph 期限三十年。
      """),
    OutlineCase(
      "of clauses numbered 1., with the parties after it",
      """
      供水合同
      目录
      1．标的
      2．期限
      3．付费
      4．生效
      本合同由江州市水务局代表江州市人民政府，与依照中华人民共和国法律设立的江州供水有限公司于下列日期在江州市签订。
      1．标的：
      甲方授权。
      2．期限
      期限三十年。
      3．付费
      乙方付费。
      4．生效
      自签字之日起生效。
      """,
      """
      contract
        title 供水合同
        contents ⟨目录⟩
          contentsEntry 1． ⟨标的⟩
          contentsEntry 2． ⟨期限⟩
          contentsEntry 3． ⟨付费⟩
          contentsEntry 4． ⟨生效⟩
        preamble
          paragraph 本合同由江州市水务局代表江州市人民政府，与依照中华人民共和国法律设立的江州供水有限公司于下列日期在江州市签订。
        article 1． ⟨标的：⟩
          paragraph 甲方授权。
        article 2． ⟨期限⟩
          paragraph 期限三十年。
        article 3． ⟨付费⟩
          paragraph 乙方付费。
        article 4． ⟨生效⟩
          paragraph 自签字之日起生效。
      """),
    OutlineCase(
      "of articles, without its name",
      """
      供水合同
      第一条 标的
      第二条 期限
      第三条 付费
      第一条 标的
      甲方授权。
      第二条 期限
      期限三十年。
      第三条 付费
      乙方付费。
      """,
      """
      contract
        title 供水合同
        contents
          contentsEntry 第一条 ⟨标的⟩
          contentsEntry 第二条 ⟨期限⟩
          contentsEntry 第三条 ⟨付费⟩
        article 第一条 ⟨标的⟩
          paragraph 甲方授权。
        article 第二条 ⟨期限⟩
          paragraph 期限三十年。
        article 第三条 ⟨付费⟩
          paragraph 乙方付费。
      """),
    OutlineCase(
      "a list that is repeated as it stands is none",
      """
      第一条 甲方供应：
      1．自来水
      2．中水
      3．热水
      第二条 乙方接受：
      1．自来水
      2．中水
      3．热水
      """,
      """
      contract
        article 第一条 ⟨甲方供应：⟩
          paragraph
            item 1． 自来水
            item 2． 中水
            item 3． 热水
        article 第二条 ⟨乙方接受：⟩
          paragraph
            item 1． 自来水
            item 2． 中水
            item 3． 热水
      """),
    OutlineCase(
      "a list that another repeats in part is none",
      """
      第一条 甲方供应：
      1．自来水
      2．中水
      3．热水
      第二条 乙方支付：
      1．自来水
      2．水费
      3．热水
      """,
      """
      contract
        article 第一条 ⟨甲方供应：⟩
          paragraph
            item 1． 自来水
            item 2． 中水
            item 3． 热水
        article 第二条 ⟨乙方支付：⟩
          paragraph
            item 1． 自来水
            item 2． 水费
            item 3． 热水
      """),
    OutlineCase(
      "what stands between the contents and the body is of neither",
      """
      目录
      第一章 总则
      第二章 收费
      本协议由下列双方签署：
      甲方：江州市水务局
      第一章 总则
      第一条 甲方授权。
      第二章 收费
      第二条 乙方收费。
      """,
      """
      contract
        contents ⟨目录⟩
          contentsEntry 第一章 ⟨总则⟩
          contentsEntry 第二章 ⟨收费⟩
        preamble
          paragraph 本协议由下列双方签署：
          paragraph 甲方：江州市水务局

      """ + body),
    OutlineCase(
      "chapters without articles are no table of contents",
      """
      第一章 总则
      第一条 甲方授权。
      第二章 保留
      第三章 收费
      第二条 乙方收费。
      """,
      """
      contract
        chapter 第一章 ⟨总则⟩
          article 第一条
            paragraph 甲方授权。
        chapter 第二章 ⟨保留⟩
        chapter 第三章 ⟨收费⟩
          article 第二条
            paragraph 乙方收费。
      """),
  ]
}
