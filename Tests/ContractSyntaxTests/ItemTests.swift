import Testing

/// Items, subitems and what stands between them.
@Suite struct ItemTests {
  @Test(arguments: cases) func items(_ expected: OutlineCase) { expected.check() }

  private static let cases = [
    OutlineCase(
      "subitems below an item, and a paragraph after the list",
      """
      第一条 乙方应当：
      (1)供热；
      (2)提交：
      ①报告；
      ②账目。
      (3)收费。
      上述义务不得转让。
      第二条 甲方监督。
      """,
      """
      contract
        article 第一条
          paragraph 乙方应当：
            item (1) 供热；
            item (2) 提交：
              subitem ① 报告；
              subitem ② 账目。
            item (3) 收费。
          paragraph 上述义务不得转让。
        article 第二条
          paragraph 甲方监督。
      """),
    OutlineCase(
      "a continuation line inside an item: the list goes on after it",
      """
      第一条 乙方应当：
      (1)供热。
      供热不得中断。
      (2)收费。
      收费不得超过定价。
      第二条 甲方监督。
      """,
      """
      contract
        article 第一条
          paragraph 乙方应当：
            item (1) 供热。
              paragraph 供热不得中断。
            item (2) 收费。
          paragraph 收费不得超过定价。
        article 第二条
          paragraph 甲方监督。
      """),
    OutlineCase(
      "two lists in one article",
      """
      第一条 乙方应当：
      (1)供热；
      (2)收费。
      甲方应当：
      (1)监督；
      (2)定价。
      第二条 双方签字。
      """,
      """
      contract
        article 第一条
          paragraph 乙方应当：
            item (1) 供热；
            item (2) 收费。
          paragraph 甲方应当：
            item (1) 监督；
            item (2) 定价。
        article 第二条
          paragraph 双方签字。
      """),
    OutlineCase(
      "items right after the number of an article",
      """
      第一条
      （一）供热；
      （二）收费。
      第二条 双方签字。
      """,
      """
      contract
        article 第一条
          paragraph
            item （一） 供热；
            item （二） 收费。
        article 第二条
          paragraph 双方签字。
      """),
    OutlineCase(
      "three styles, each below the one before",
      """
      第一条 乙方应当：
      （一）供热：
      1. 民用；
      （1）楼房；
      （2）平房；
      2. 商用；
      （二）收费。
      第二条 双方签字。
      """,
      """
      contract
        article 第一条
          paragraph 乙方应当：
            item （一） 供热：
              subitem 1. 民用；
                subitem （1） 楼房；
                subitem （2） 平房；
              subitem 2. 商用；
            item （二） 收费。
        article 第二条
          paragraph 双方签字。
      """),
    OutlineCase(
      "decimal numbers",
      """
      第一条 供热
      1.1 乙方供热。
      1.1.1 冬季供热。
      1.1.2 夏季检修。
      1.2 乙方收费。
      第二条 收费
      2.1 甲方定价。
      """,
      """
      contract
        article 第一条 ⟨供热⟩
          paragraph
            item 1.1 乙方供热。
              subitem 1.1.1 冬季供热。
              subitem 1.1.2 夏季检修。
            item 1.2 乙方收费。
        article 第二条 ⟨收费⟩
          paragraph
            item 2.1 甲方定价。
      """),
    OutlineCase(
      "headings whose numbers have no point",
      """
      污水处理合同
      甲方：东城区水务局
      乙方：东城水务公司
      1 建设
      1.1 乙方建设厂区。
      1.2 甲方供地。
      2 运营
      2.1 乙方运营。
      30 立方米以下的不计。
      3 移交
      3.1 期满移交。
      甲方（盖章）：
      """,
      """
      contract
        title 污水处理合同
        preamble
          paragraph 甲方：东城区水务局
          paragraph 乙方：东城水务公司
        article 1 ⟨建设⟩
          paragraph
            item 1.1 乙方建设厂区。
            item 1.2 甲方供地。
        article 2 ⟨运营⟩
          paragraph
            item 2.1 乙方运营。
          paragraph 30 立方米以下的不计。
        article 3 ⟨移交⟩
          paragraph
            item 3.1 期满移交。
        signature
          paragraph 甲方（盖章）：
      """),
    OutlineCase(
      "letters",
      """
      第一条 乙方应当：
      a) 供热；
      b) 收费。
      第二条 双方签字。
      """,
      """
      contract
        article 第一条
          paragraph 乙方应当：
            item a) 供热；
            item b) 收费。
        article 第二条
          paragraph 双方签字。
      """),
  ]
}
