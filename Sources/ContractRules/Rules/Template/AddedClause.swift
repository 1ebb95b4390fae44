import ContractAnalysis
import ContractTemplates
import ContractText

/// Finds an article that the template does not have.
///
/// It was written for this contract: nobody has used it before, and the template's own terms and
/// numbers were not made for it.
struct AddedClause: TemplateRule {
  static let id = "added-clause"
  // Negotiation adds articles; that is no fault in itself.
  static let severity = RuleSeverity.always(.note)
  static let title = Text(zh: "示范文本没有的条款", en: "Article that the template does not have")
  static let explanation = Text(
    zh: "合同中增加了示范文本没有的条。新增的约定没有经过示范文本的推敲，应当单独审查，并核对它与其余条款是否协调。",
    en: """
      The contract has an article that the template lacks. It was written for this contract alone: \
      read it by itself, and see that it fits the rest.
      """)
  private static let template = """
    第一条 乙方应当在生效日后____日内提交履约保函的正本。
    第二条 甲方应当审查乙方提交的全部文件并且作出答复。
    第三条 双方应当对获取的所有资料和文件予以保密。

    """
  static let examples: [Example] = [
    .finds(
      """
      第一条 乙方应当在生效日后30日内提交履约保函的正本。
      第二条 甲方应当审查乙方提交的全部文件并且作出答复。
      ↓第三条 股东会决议作为协议的组成部分另行签署。
      第四条 双方应当对获取的所有资料和文件予以保密。

      """, against: template),
    .finds(
      """
      ↓第一条 股东会决议作为协议的组成部分另行签署。
      第二条 乙方应当在生效日后30日内提交履约保函的正本。
      第三条 甲方应当审查乙方提交的全部文件并且作出答复。
      第四条 双方应当对获取的所有资料和文件予以保密。

      """, against: template),
    .finds(
      """
      第一条 乙方应当在生效日后30日内提交履约保函的正本。
      第二条 甲方应当审查乙方提交的全部文件并且作出答复。
      第三条 双方应当对获取的所有资料和文件予以保密。
      ↓第四条 股东会决议作为协议的组成部分另行签署。

      """, against: template),
    .accepts(template, against: template),
    .accepts(
      """
      第一条 甲方应当审查乙方提交的全部文件并且作出答复。
      第二条 乙方应当在生效日后30日内提交履约保函的正本。
      第三条 双方应当对获取的所有资料和文件予以保密。

      """, against: template),
    .accepts(
      """
      第一条 乙方应当在生效日后30日内提交履约保函的正本。
      第二条 甲方应当在5日内审查乙方提交的全部文件并且作出答复。
      第三条 双方应当对获取的所有资料和文件予以保密。

      """, against: template),
  ]

  func check(_ comparison: Comparison, report: (Report) -> Void) {
    for clause in comparison.clauses where clause.status == .added {
      guard let filled = clause.filled else { continue }
      let words = comparison.filled.openingWords(of: filled)
      report(Report(filled.range, .added(words, comparison.template.name), place: filled.place))
    }
  }
}

extension Text {
  fileprivate static func added(_ words: String, _ template: String) -> Text {
    Text(
      zh: "《\(template)》没有这一条：“\(words)”。请单独审查其内容，并核对与其余条款是否协调。",
      en:
        "The template \(template) has no such article: “\(words)”. Read it by itself, and see that "
        + "it fits.")
  }
}
