import ContractAnalysis
import ContractTemplates
import ContractText

/// Finds a reference that is wrong in the template already and was taken over as it stands.
///
/// Model agreements are renumbered as well: 第一百三十四条 lifts the secrecy of 第一百三十二条, which is
/// on something else. Whoever fills one in takes the mistake along.
struct InheritedMistake: TemplateRule {
  static let id = "inherited-mistake"
  // Judged by the words around it, as the template stands: nobody who filled it in has erred.
  static let severity = RuleSeverity.always(.warning)
  static let title = Text(zh: "示范文本自身的错误引用", en: "Wrong reference of the template itself")
  static let explanation = Text(
    zh: "这处引用在示范文本中就指向了不存在的条款，或者指向了内容不符的一条，填写时照抄了过来。这不是填写人的错误，但签字之后同样有效，应当改正。",
    en: """
      The reference points to nothing, or to the wrong clause, in the template already, and was \
      taken over. Whoever filled it in has not erred, but once it is signed it counts all the same.
      """)
  private static let template = """
    第一条 双方对所有资料负有保密义务，保密期限为____年。
    第二条 乙方应当依照第九条的规定提交履约保函，金额为____万元。
    第三条 甲方应当审查乙方提交的全部文件并且依照第一条作出答复。

    """
  static let examples: [Example] = [
    .finds(
      """
      第一条 双方对所有资料负有保密义务，保密期限为5年。
      第二条 乙方应当依照↓第九条的规定提交履约保函，金额为20万元。
      第三条 甲方应当审查乙方提交的全部文件并且依照第一条作出答复。

      """, against: template),
    .finds(
      """
      第一条 双方对所有资料负有保密义务，保密期限为5年。
      第二条 股东会决议作为协议的组成部分另行签署。
      第三条 乙方应当依照↓第九条的规定提交履约保函，金额为20万元。
      第四条 甲方应当审查乙方提交的全部文件并且依照第一条作出答复。

      """, against: template),
    .finds(
      """
      第一条 双方对所有资料负有保密义务，保密期限为__年。
      第二条 乙方应当依照↓第九条的规定提交履约保函，金额为__万元。
      第三条 甲方应当审查乙方提交的全部文件并且依照第一条作出答复。

      """, against: template),
    .accepts(
      """
      第一条 双方对所有资料负有保密义务，保密期限为5年。
      第二条 乙方应当依照第三条的规定提交履约保函，金额为20万元。
      第三条 甲方应当审查乙方提交的全部文件并且依照第一条作出答复。

      """, against: template),
    .accepts(
      """
      第一条 双方对所有资料负有保密义务，保密期限为5年。
      第二条 乙方应当提交履约保函，金额为20万元。
      第三条 甲方应当审查乙方提交的全部文件并且依照第一条作出答复。

      """, against: template),
    .accepts(
      """
      第一条 双方对所有资料负有保密义务，保密期限为5年。
      第二条 甲方应当审查乙方提交的全部文件并且依照第九条作出答复。

      """, against: template),
  ]

  func check(_ comparison: Comparison, report: (Report) -> Void) {
    for reference in comparison.inherited {
      report(Report(reference.range, .inherited(reference), place: reference.place))
    }
  }
}

extension Text {
  fileprivate static func inherited(_ reference: InheritedReference) -> Text {
    let expected = reference.expected?.label
    return Text(
      zh: "示范文本自身的引用“\(reference.text)”有误，此处照抄"
        + (expected.map { "；似应为\($0)。" } ?? "。") + "请核对改正。",
      en: "“\(reference.text)” is wrong in the template itself and was taken over"
        + (expected.map { "; \($0) seems to be meant. " } ?? ". ") + "Put it right.")
  }
}
