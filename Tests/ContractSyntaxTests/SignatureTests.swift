import Testing

/// The signature block, before and after annexes.
@Suite struct SignatureTests {
  @Test(arguments: cases) func signatures(_ expected: OutlineCase) { expected.check() }

  private static let cases = [
    OutlineCase(
      "after the last article, with the line that closes the text",
      """
      第一条 甲方授权。
      第二条 乙方接受。
      双方授权代表签署本协议，以昭信守。
      甲方：东城区城市管理局（盖章）
      授权代表：＿＿＿＿
      日期：  年  月  日
      """,
      """
      contract
        article 第一条
          paragraph 甲方授权。
        article 第二条
          paragraph 乙方接受。
        signature
          paragraph 双方授权代表签署本协议，以昭信守。
          paragraph 甲方：东城区城市管理局（盖章）
          paragraph 授权代表：＿＿＿＿
          paragraph 日期：  年  月  日
      """),
    OutlineCase(
      "a list below the signatures that does not call itself an annex",
      """
      第一条 甲方授权。
      第二条 乙方接受。
      甲方（盖章）：
      日期：2025年3月1日
      设备移交清单
      1. 锅炉一台；
      2. 水泵两台。
      """,
      """
      contract
        article 第一条
          paragraph 甲方授权。
        article 第二条
          paragraph 乙方接受。
        signature
          paragraph 甲方（盖章）：
          paragraph 日期：2025年3月1日
        annex ⟨设备移交清单⟩
          paragraph
            item 1. 锅炉一台；
            item 2. 水泵两台。
      """),
    OutlineCase(
      "names below the signatures",
      """
      第一条 甲方授权。
      第二条 乙方接受。
      甲方（盖章）：
      东城区城市管理局
      乙方（盖章）：
      东城热力公司
      开户银行：
      """,
      """
      contract
        article 第一条
          paragraph 甲方授权。
        article 第二条
          paragraph 乙方接受。
        signature
          paragraph 甲方（盖章）：
          paragraph 东城区城市管理局
          paragraph 乙方（盖章）：
          paragraph 东城热力公司
          paragraph 开户银行：
      """),
    OutlineCase(
      "after a closing sentence that a page broke",
      """
      第一条 甲方授权。
      第二条 乙方接受。
      双方授权代表于二〇二五年三月签署本
      协议，以昭信守。
      甲方：东城区城市管理局（盖章）
      """,
      """
      contract
        article 第一条
          paragraph 甲方授权。
        article 第二条
          paragraph 乙方接受。
        signature
          paragraph 双方授权代表于二〇二五年三月签署本协议，以昭信守。
          paragraph 甲方：东城区城市管理局（盖章）
      """),
    OutlineCase(
      "after a closing sentence whose words all stand on its later lines",
      """
      第一条 甲方授权。
      第二条 乙方接受。
      双方授权代表于二〇二五年
      三月十八日签署本合同，
      以昭信守。
      甲方：东城区城市管理局（盖章）
      """,
      """
      contract
        article 第一条
          paragraph 甲方授权。
        article 第二条
          paragraph 乙方接受。
        signature
          paragraph 双方授权代表于二〇二五年三月十八日签署本合同，以昭信守。
          paragraph 甲方：东城区城市管理局（盖章）
      """),
    OutlineCase(
      "after a paragraph without its full stop",
      """
      第一条 甲方授权。
      第二条 乙方接受。
      附件为本协议的组成部分
      双方授权代表签署本协议。
      甲方：东城区城市管理局（盖章）
      """,
      """
      contract
        article 第一条
          paragraph 甲方授权。
        article 第二条
          paragraph 乙方接受。
          paragraph 附件为本协议的组成部分
        signature
          paragraph 双方授权代表签署本协议。
          paragraph 甲方：东城区城市管理局（盖章）
      """),
    OutlineCase(
      "with the place of the seal as （章）",
      """
      第一条 甲方授权。
      第二条 本协议自签字之日起生效。
      甲方：东城区城市管理局（章）
      乙方：东城热力公司（章）
      """,
      """
      contract
        article 第一条
          paragraph 甲方授权。
        article 第二条
          paragraph 本协议自签字之日起生效。
        signature
          paragraph 甲方：东城区城市管理局（章）
          paragraph 乙方：东城热力公司（章）
      """),
    OutlineCase(
      "after the annexes",
      """
      第一条 甲方授权。
      第二条 乙方接受。
      附件一 供热范围
      附件二 热价
      甲方(公章)：
      法定代表人(签字)：____
      """,
      """
      contract
        article 第一条
          paragraph 甲方授权。
        article 第二条
          paragraph 乙方接受。
        annex 附件一 ⟨供热范围⟩
        annex 附件二 ⟨热价⟩
        signature
          paragraph 甲方(公章)：
          paragraph 法定代表人(签字)：____
      """),
    OutlineCase(
      "before the annexes",
      """
      第一条 甲方授权。
      第二条 乙方接受。
      甲方(公章)：
      乙方(公章)：
      附件一 供热范围
      （一）东城。
      （二）西城。
      """,
      """
      contract
        article 第一条
          paragraph 甲方授权。
        article 第二条
          paragraph 乙方接受。
        signature
          paragraph 甲方(公章)：
          paragraph 乙方(公章)：
        annex 附件一 ⟨供热范围⟩
          paragraph
            item （一） 东城。
            item （二） 西城。
      """),
    OutlineCase(
      "before an annex with articles of its own",
      """
      第一条 甲方授权。
      第二条 乙方接受。
      甲方(公章)：
      附件一 维护规程
      第一条 每年检修。
      第二条 检修留存记录。
      """,
      """
      contract
        article 第一条
          paragraph 甲方授权。
        article 第二条
          paragraph 乙方接受。
        signature
          paragraph 甲方(公章)：
        annex 附件一 ⟨维护规程⟩
          article 第一条
            paragraph 每年检修。
          article 第二条
            paragraph 检修留存记录。
      """),
    OutlineCase(
      "a clause about signing is no signature block",
      """
      第一条 甲方授权。
      第二条 本协议经双方签字盖章后生效。
      """,
      """
      contract
        article 第一条
          paragraph 甲方授权。
        article 第二条
          paragraph 本协议经双方签字盖章后生效。
      """),
  ]
}
