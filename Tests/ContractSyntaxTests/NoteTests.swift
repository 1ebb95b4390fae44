import ContractSyntax
import ContractText
import Testing

/// Drafting notes, inside sentences and on lines of their own.
@Suite struct NoteTests {
  /// Each note of the text stands in ⟦ ⟧.
  @Test(arguments: [
    "第一条 根据⟦(注:请填写依据)⟧，甲方授权。",
    "第一条 根据⟦（注：请填写（可多项）依据）⟧，甲方授权。",
    "第一条 甲方⟦（注1：名称）⟧与乙方⟦(注2:名称)⟧签订。",
    "第一条 甲方授权。\n⟦（注：此处按实际情况修改）⟧",
    "第一条 甲方授权。\n⟦注：此处按实际情况修改。⟧",
    "第一条 甲方授权⟦（注：下列两种选一：\n1、独占；\n2、非独占）⟧。",
    "第一条 甲方授权。⟦【注：选填】⟧",
    "第一条 期限⟦（注：见附件一（含图纸（一））和附件二）⟧三十年。",
    "第一条 关注：乙方应当关注安全。",
    "第一条 本合同的附注：无。",
    "第一条 （注册地在本市）的公司。",
  ])
  func notes(_ marked: String) {
    let text = MarkedText(marked + "\n第二条 双方签字。")
    let tree = parse(SourceText(text.plain))
    expectLossless(tree)
    #expect(text.marking(tree.contracts[0].notes.map(\.range)) == text.marked)
  }

  @Test(arguments: cases) func places(_ expected: OutlineCase) { expected.check() }

  private static let cases = [
    OutlineCase(
      "a note on a line of its own belongs to the paragraph before it",
      """
      第一条 甲方授权。
      （注：按实际修改）
      该权利不得转让。
      第二条 双方签字。
      """,
      """
      contract
        article 第一条
          paragraph 甲方授权。
            note （注：按实际修改）
          paragraph 该权利不得转让。
        article 第二条
          paragraph 双方签字。
      """),
    OutlineCase(
      "a note that calls itself 填写说明",
      """
      第一条 甲方授权。
      【填写说明：期限一般为年】
      第二条 双方签字。
      """,
      """
      contract
        article 第一条
          paragraph 甲方授权。
            note 【填写说明：期限一般为年】
        article 第二条
          paragraph 双方签字。
      """),
    OutlineCase(
      "a footnote is no paragraph of the article above it",
      """
      第一条 甲方授权①。
      注释①：范围以规划为准。
      脚注：见规划。
      该权利不得转让。
      第二条 双方签字。
      """,
      """
      contract
        article 第一条
          paragraph 甲方授权①。
            note 注释①：范围以规划为准。
            note 脚注：见规划。
          paragraph 该权利不得转让。
        article 第二条
          paragraph 双方签字。
      """),
  ]
}
