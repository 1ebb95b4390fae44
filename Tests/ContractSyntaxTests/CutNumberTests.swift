import Testing

/// Numbers that a page broke over two lines.
@Suite struct CutNumberTests {
  @Test(arguments: cases) func cut(_ expected: OutlineCase) { expected.check() }

  private static let cases = [
    OutlineCase(
      "the number of a heading",
      """
      第一百二十三条 甲方授权。
      第一百二十
      四条 乙方接受授权。
      第一百二十五条 双方签字。
      """,
      """
      contract
        article 第一百二十三条
          paragraph 甲方授权。
        article 第一百二十四条
          paragraph 乙方接受授权。
        article 第一百二十五条
          paragraph 双方签字。
      """),
    OutlineCase(
      "the unit of a heading alone",
      """
      第一条 甲方授权。
      第二
      条 乙方接受授权。
      第三条 双方签字。
      """,
      """
      contract
        article 第一条
          paragraph 甲方授权。
        article 第二条
          paragraph 乙方接受授权。
        article 第三条
          paragraph 双方签字。
      """),
    OutlineCase(
      "the number of a reference in prose",
      """
      第一条 乙方应当遵守本协议第一百二十
      四条的约定。
      第二条 乙方应当依照第
      三条付款。
      第三条 付款一次付清。
      """,
      """
      contract
        article 第一条
          paragraph 乙方应当遵守本协议第一百二十四条的约定。
        article 第二条
          paragraph 乙方应当依照第三条付款。
        article 第三条
          paragraph 付款一次付清。
      """),
    OutlineCase(
      "a line that begins with a number of things is not joined",
      """
      第一条 甲方授权。
      四条输水管道由乙方管理。
      第二条 乙方接受。
      """,
      """
      contract
        article 第一条
          paragraph 甲方授权。
          paragraph 四条输水管道由乙方管理。
        article 第二条
          paragraph 乙方接受。
      """),
  ]
}
