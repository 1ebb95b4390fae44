import Testing

/// A number at the start of a line is a heading or the rest of a sentence.
@Suite struct HeadingTests {
  @Test(arguments: headings) func areHeadings(_ expected: OutlineCase) { expected.check() }
  @Test(arguments: prose) func areProse(_ expected: OutlineCase) { expected.check() }

  private static let headings = [
    OutlineCase(
      "glued to the end of the paragraph before",
      """
      第一章 总则
      第一条 甲方供热。
      第二条 乙方付费，未经同意不得拖欠。第三条 甲方抄表。第四条 抄表前通知乙方。第二章附则
      第五条 本合同一式两份。
      第三章 其他
      第六条 争议由双方协商。 第七条 本合同自签字之日起生效。
      """,
      """
      contract
        chapter 第一章 ⟨总则⟩
          article 第一条
            paragraph 甲方供热。
          article 第二条
            paragraph 乙方付费，未经同意不得拖欠。
          article 第三条
            paragraph 甲方抄表。
          article 第四条
            paragraph 抄表前通知乙方。
        chapter 第二章 ⟨附则⟩
          article 第五条
            paragraph 本合同一式两份。
        chapter 第三章 ⟨其他⟩
          article 第六条
            paragraph 争议由双方协商。
          article 第七条
            paragraph 本合同自签字之日起生效。
      """),
    OutlineCase(
      "chapters and articles",
      """
      第一章 总则
      第一条 甲方授予乙方供热特许经营权。
      第二章 收费
      第二条 乙方按政府定价收费。
      """,
      """
      contract
        chapter 第一章 ⟨总则⟩
          article 第一条
            paragraph 甲方授予乙方供热特许经营权。
        chapter 第二章 ⟨收费⟩
          article 第二条
            paragraph 乙方按政府定价收费。
      """),
    OutlineCase(
      "articles whose 第…条 was lost, after a list",
      """
      第一条 甲方供热。
      第二条 乙方：
      1. 付费；
      2. 节约。
      第三条 甲方抄表。
      第四条 甲方：
      1. 检修。
      5. 双方保密。
      6. 双方协商。
      """,
      """
      contract
        article 第一条
          paragraph 甲方供热。
        article 第二条
          paragraph 乙方：
            item 1. 付费；
            item 2. 节约。
        article 第三条
          paragraph 甲方抄表。
        article 第四条
          paragraph 甲方：
            item 1. 检修。
        article 5.
          paragraph 双方保密。
        article 6.
          paragraph 双方协商。
      """),
    OutlineCase(
      "lists that go on through the articles",
      """
      第一条 甲方供热。
      第二条 乙方应当做到：
      1. 付费；
      2. 节约。
      第三条 双方协商。
      第四条 双方保密。
      第五条 甲方应当做到：
      3. 抄表；
      4. 检修。
      """,
      """
      contract
        article 第一条
          paragraph 甲方供热。
        article 第二条
          paragraph 乙方应当做到：
            item 1. 付费；
            item 2. 节约。
        article 第三条
          paragraph 双方协商。
        article 第四条
          paragraph 双方保密。
        article 第五条
          paragraph 甲方应当做到：
            item 3. 抄表；
            item 4. 检修。
      """),
    OutlineCase(
      "bold numbers and titles",
      """
      **第一章 总则**
      **第一条** 甲方供热。
      **第二条**
      乙方付费。
      """,
      """
      contract
        chapter 第一章 ⟨总则⟩
          unparsed **
          unparsed **
          article 第一条
            unparsed **
            unparsed **
            paragraph 甲方供热。
          article 第二条
            unparsed **
            unparsed **
            paragraph 乙方付费。
      """),
    OutlineCase(
      "a second paragraph belongs to the article",
      """
      第一条 甲方授予乙方特许经营权。
      该权利在期限内有效。
      第二条 乙方接受。
      """,
      """
      contract
        article 第一条
          paragraph 甲方授予乙方特许经营权。
          paragraph 该权利在期限内有效。
        article 第二条
          paragraph 乙方接受。
      """),
    OutlineCase(
      "titles of articles, in brackets and on the line",
      """
      第一条【标的】甲方授予乙方特许经营权。
      第二条【期限】
      期限为三十年。
      """,
      """
      contract
        article 第一条 ⟨【标的】⟩
          paragraph 甲方授予乙方特许经营权。
        article 第二条 ⟨【期限】⟩
          paragraph 期限为三十年。
      """),
    OutlineCase(
      "articles with titles on lines of their own",
      """
      第一条 合同标的
      甲方授予乙方特许经营权。
      第二条 合同期限
      期限为三十年。
      """,
      """
      contract
        article 第一条 ⟨合同标的⟩
          paragraph 甲方授予乙方特许经营权。
        article 第二条 ⟨合同期限⟩
          paragraph 期限为三十年。
      """),
    OutlineCase(
      "a chapter's title on the next line",
      """
      第一章
      总则
      第一条 甲方授权。
      第二条 乙方接受。
      """,
      """
      contract
        chapter 第一章 ⟨总则⟩
          article 第一条
            paragraph 甲方授权。
          article 第二条
            paragraph 乙方接受。
      """),
    OutlineCase(
      "marks of a formatted text and a colon after the number",
      """
      **第一条** 甲方授权。
      第二条：乙方接受。
      """,
      """
      contract
        article 第一条
          unparsed **
          unparsed **
          paragraph 甲方授权。
        article 第二条
          unparsed ：
          paragraph 乙方接受。
      """),
  ]

  private static let prose = [
    OutlineCase(
      "after a full stop",
      """
      第一条 甲方供热。
      第二条 乙方付费。第三条的约定除外。第一条 另有约定的从其约定。
      第四条 双方协商。第六条约定优先。
      """,
      """
      contract
        article 第一条
          paragraph 甲方供热。
        article 第二条
          paragraph 乙方付费。第三条的约定除外。第一条 另有约定的从其约定。
        article 第四条
          paragraph 双方协商。第六条约定优先。
      """),
    OutlineCase(
      "第二条的规定 at the start of a wrapped line",
      """
      第一条 乙方应当按照本协议
      第二条的规定向甲方提交报告。
      第二条 报告应当完整。
      第三条 报告应当及时。
      第四条 报告应当书面。
      """,
      """
      contract
        article 第一条
          paragraph 乙方应当按照本协议第二条的规定向甲方提交报告。
        article 第二条
          paragraph 报告应当完整。
        article 第三条
          paragraph 报告应当及时。
        article 第四条
          paragraph 报告应当书面。
      """),
    OutlineCase(
      "a wrapped reference to a later article",
      """
      第一条 乙方应当遵守下列约定，并依照
      第九条 所列的标准向甲方提交报告。
      第二条 报告应当完整。
      第三条 报告应当及时。
      第四条 报告应当书面。
      """,
      """
      contract
        article 第一条
          paragraph 乙方应当遵守下列约定，并依照第九条 所列的标准向甲方提交报告。
        article 第二条
          paragraph 报告应当完整。
        article 第三条
          paragraph 报告应当及时。
        article 第四条
          paragraph 报告应当书面。
      """),
    OutlineCase(
      "第一条件 is no article",
      """
      第一条 付款以下列条件为前提。
      第一条件成就后，甲方付款。
      第二条 乙方开具发票。
      """,
      """
      contract
        article 第一条
          paragraph 付款以下列条件为前提。
          paragraph 第一条件成就后，甲方付款。
        article 第二条
          paragraph 乙方开具发票。
      """),
    OutlineCase(
      "第一款 and 第二项 are no headings",
      """
      第一条 甲方授权。
      第二条第一款所称的报告，是指年度报告。
      第二条 乙方接受。
      """,
      """
      contract
        article 第一条
          paragraph 甲方授权。
          paragraph 第二条第一款所称的报告，是指年度报告。
        article 第二条
          paragraph 乙方接受。
      """),
    OutlineCase(
      "a chapter named in prose",
      """
      第一章 总则
      第一条 甲方授权。
      第二章规定的收费标准由甲方核定。
      第二章 收费
      第二条 乙方收费。
      """,
      """
      contract
        chapter 第一章 ⟨总则⟩
          article 第一条
            paragraph 甲方授权。
            paragraph 第二章规定的收费标准由甲方核定。
        chapter 第二章 ⟨收费⟩
          article 第二条
            paragraph 乙方收费。
      """),
    OutlineCase(
      "a heading of a chapter without its number, where a number is missing",
      """
      第一章 总则
      第一条 甲方供水。
      价款和
      支付
      第二条 乙方付费。
      第三章 附则
      第三条 本合同一式两份。
      """,
      """
      contract
        chapter 第一章 ⟨总则⟩
          article 第一条
            paragraph 甲方供水。
        chapter ⟨价款和支付⟩
          article 第二条
            paragraph 乙方付费。
        chapter 第三章 ⟨附则⟩
          article 第三条
            paragraph 本合同一式两份。
      """),
    OutlineCase(
      "a line before an article where no number is missing",
      """
      第一章 总则
      第一条 甲方供水。
      价款和支付
      第二条 乙方付费。
      第二章 附则
      第三条 本合同一式两份。
      """,
      """
      contract
        chapter 第一章 ⟨总则⟩
          article 第一条
            paragraph 甲方供水。
            paragraph 价款和支付
          article 第二条
            paragraph 乙方付费。
        chapter 第二章 ⟨附则⟩
          article 第三条
            paragraph 本合同一式两份。
      """),
  ]
}
