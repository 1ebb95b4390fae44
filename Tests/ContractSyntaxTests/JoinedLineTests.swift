import Testing

/// Lines that a page broke in the middle of a sentence are one paragraph.
@Suite struct JoinedLineTests {
  @Test(arguments: cases) func joined(_ expected: OutlineCase) { expected.check() }

  /// Whether a line without an end is broken shows by how the others end.
  private static let clauses = """
    第一条 甲方授予乙方供热特许经营权。
    第二条 乙方接受该特许经营权。
    第三条 双方应当诚信履行本协议。

    """

  private static let clausesOutline = """
    contract
      article 第一条
        paragraph 甲方授予乙方供热特许经营权。
      article 第二条
        paragraph 乙方接受该特许经营权。
      article 第三条
        paragraph 双方应当诚信履行本协议。

    """

  private static let cases = [
    OutlineCase(
      "at one width, with an empty line between any two",
      """
      第一条 甲方授予乙方在东城区规划范围之内供热的特许

      经营权，期限为三十年。

      第二条 乙方应当按照国家和本市的有关规定建设以及维

      护供热设施，费用自理。

      第三条 甲方发现安全隐患的应当在三日之内书面通知乙

      方，乙方应当及时整改。

      第四条 用户房屋符合供热条件的室内温度不低于十八摄

      氏度，检测费甲方承担。

      第五条 本协议自签字之日起生效。
      """,
      """
      contract
        article 第一条
          paragraph 甲方授予乙方在东城区规划范围之内供热的特许经营权，期限为三十年。
        article 第二条
          paragraph 乙方应当按照国家和本市的有关规定建设以及维护供热设施，费用自理。
        article 第三条
          paragraph 甲方发现安全隐患的应当在三日之内书面通知乙方，乙方应当及时整改。
        article 第四条
          paragraph 用户房屋符合供热条件的室内温度不低于十八摄氏度，检测费甲方承担。
        article 第五条
          paragraph 本协议自签字之日起生效。
      """),
    OutlineCase(
      "inside a word, in an article",
      clauses + """
        第四条 乙方应当在完工检
        查之后提交报告。
        """,
      clausesOutline + """
          article 第四条
            paragraph 乙方应当在完工检查之后提交报告。
        """),
    OutlineCase(
      "inside a word, with an empty line between",
      clauses + """
        第四条 乙方应当在完工检

        查之后提交报告。
        """,
      clausesOutline + """
          article 第四条
            paragraph 乙方应当在完工检查之后提交报告。
        """),
    OutlineCase(
      "after a comma",
      clauses + """
        第四条 甲方应当协助乙方办理许可,
        但费用由乙方承担。
        """,
      clausesOutline + """
          article 第四条
            paragraph 甲方应当协助乙方办理许可,但费用由乙方承担。
        """),
    OutlineCase(
      "over three lines",
      clauses + """
        第四条 甲方收到上款
        所述申请后,可书面要求
        乙方补充材料。
        """,
      clausesOutline + """
          article 第四条
            paragraph 甲方收到上款所述申请后,可书面要求乙方补充材料。
        """),
    OutlineCase(
      "inside a bracket",
      clauses + """
        第四条 供热设施包括锅炉(含管网及附属
        设备等)。
        """,
      clausesOutline + """
          article 第四条
            paragraph 供热设施包括锅炉(含管网及附属设备等)。
        """),
    OutlineCase(
      "a closing bracket alone",
      clauses + """
        第四条 乙方应当投保(险种由甲方确定。
        )
        """,
      clausesOutline + """
          article 第四条
            paragraph 乙方应当投保(险种由甲方确定。)
        """),
    OutlineCase(
      "between 附件 and its title",
      clauses + """
        第四条 乙方应当提交格式为附件
        《履约保函》的保函。
        """,
      clausesOutline + """
          article 第四条
            paragraph 乙方应当提交格式为附件《履约保函》的保函。
        """),
    OutlineCase(
      "inside a blank",
      clauses + """
        第四条 乙方的账户为______
        ____
        双方应当书面确认。
        """,
      clausesOutline + """
          article 第四条
            paragraph 乙方的账户为__________
            paragraph 双方应当书面确认。
        """),
    OutlineCase(
      "inside a drafting note that counts",
      clauses + """
        第四条 乙方由甲方授权(注:可用以下形式,1.发布文件;
        2.签发授权书)。
        """,
      clausesOutline + """
          article 第四条
            paragraph 乙方由甲方授权(注:可用以下形式,1.发布文件;2.签发授权书)。
        """),
    OutlineCase(
      "an item, inside a word",
      clauses + """
        第四条 乙方应当:
        (1)安全供热;
        (2)保证质
        量;
        (3)按时缴费;
        (4)接受检查。
        """,
      clausesOutline + """
          article 第四条
            paragraph 乙方应当:
              item (1) 安全供热;
              item (2) 保证质量;
              item (3) 按时缴费;
              item (4) 接受检查。
        """),
    OutlineCase(
      "lines of one width, empty lines between paragraphs",
      """
      第一条 甲方授予乙方在东城区范围内独家经营集中供热业务的
      权利，乙方接受该权利并承诺按照本协议约定的标准向全部用
      户供热。

      第二条 乙方应当在每年供热期开始之前完成全部供热设施的检
      修工作，并将检修结果书面报告甲方。

      第三条 甲方应当在收到检修报告之后及时组织有关部门对设施
      进行检查，检查不合格的，乙方应当整改。

      第四条 双方应当诚信履行。
      """,
      """
      contract
        article 第一条
          paragraph 甲方授予乙方在东城区范围内独家经营集中供热业务的权利，乙方接受该权利并承诺按照本协议约定的标准向全部用户供热。
        article 第二条
          paragraph 乙方应当在每年供热期开始之前完成全部供热设施的检修工作，并将检修结果书面报告甲方。
        article 第三条
          paragraph 甲方应当在收到检修报告之后及时组织有关部门对设施进行检查，检查不合格的，乙方应当整改。
        article 第四条
          paragraph 双方应当诚信履行。
      """),
    OutlineCase(
      "a line that begins with a full stop",
      clauses + """
        第四条 乙方应当安全供热
        。
        """,
      clausesOutline + """
          article 第四条
            paragraph 乙方应当安全供热。
        """),
  ]
}
