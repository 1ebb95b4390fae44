import Testing

/// The entries of a glossary.
@Suite struct DefinitionTests {
  @Test(arguments: cases) func definitions(_ expected: OutlineCase) { expected.check() }

  private static let cases = [
    OutlineCase(
      "X:指, X:是指, X是指 and “X”指",
      """
      第一条 名词解释：
      热力：指蒸汽和热水。
      供热期:是指每年冬季。
      用户是指使用热力的人。
      “热网”系指输送热力的管道。
      “换热站”：指交换热力的设施。
      第二条 双方签字。
      """,
      """
      contract
        article 第一条
          paragraph 名词解释：
          definition ⟨热力⟩：指蒸汽和热水。
          definition ⟨供热期⟩:是指每年冬季。
          definition ⟨用户⟩是指使用热力的人。
          definition “⟨热网⟩”系指输送热力的管道。
          definition “⟨换热站⟩”：指交换热力的设施。
        article 第二条
          paragraph 双方签字。
      """),
    OutlineCase(
      "a line that leads to the terms",
      """
      第一条 定义
      除上下文另有规定外：
      “热网”系指输送热力的管道。
      “换热站”指交换热力的设施。
      第二条 付费
      用户按月付费。
      """,
      """
      contract
        article 第一条 ⟨定义⟩
          paragraph 除上下文另有规定外：
          definition “⟨热网⟩”系指输送热力的管道。
          definition “⟨换热站⟩”指交换热力的设施。
        article 第二条 ⟨付费⟩
          paragraph 用户按月付费。
      """),
    OutlineCase(
      "a table of terms without 指",
      """
      第一条 术语：
      | 术语 | 含义 |
      |---|---|
      | 供热期 | 每年冬季 |
      | 热源 | 锅炉房 |
      第二条 双方签字。
      """,
      """
      contract
        article 第一条
          paragraph 术语：
          paragraph | 术语 | 含义 |
          paragraph |---|---|
          definition | ⟨供热期⟩ | 每年冬季 |
          definition | ⟨热源⟩ | 锅炉房 |
        article 第二条
          paragraph 双方签字。
      """),
    OutlineCase(
      "an entry with items, and one of several terms",
      """
      第一条 定义
      不可抗力：指不能预见的事件，包括：
      (1)地震；
      (2)洪水。
      日、月、年：均指公历的日、月、年。
      第二条 解释
      本协议按文义解释。
      """,
      """
      contract
        article 第一条 ⟨定义⟩
          definition ⟨不可抗力⟩：指不能预见的事件，包括：
            item (1) 地震；
            item (2) 洪水。
          definition ⟨日、月、年⟩：均指公历的日、月、年。
        article 第二条 ⟨解释⟩
          paragraph 本协议按文义解释。
      """),
    OutlineCase(
      "a second line of an entry",
      """
      第一条 名词解释：
      供热量：指热网送出的热量。
      计算时按月累计。
      热网：指输送热力的管道。
      第二条 双方签字。
      """,
      """
      contract
        article 第一条
          paragraph 名词解释：
          definition ⟨供热量⟩：指热网送出的热量。
            paragraph 计算时按月累计。
          definition ⟨热网⟩：指输送热力的管道。
        article 第二条
          paragraph 双方签字。
      """),
    OutlineCase(
      "one sentence with 是指 makes no glossary",
      """
      第一条 甲方授权。
      供热期是指每年冬季。
      第二条 乙方接受。
      """,
      """
      contract
        article 第一条
          paragraph 甲方授权。
          paragraph 供热期是指每年冬季。
        article 第二条
          paragraph 乙方接受。
      """),
  ]
}
