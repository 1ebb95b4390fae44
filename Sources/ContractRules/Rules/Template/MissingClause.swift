import ContractAnalysis
import ContractTemplates
import ContractText

/// Finds an article of the template that the contract does not have.
///
/// What the template provides for and the contract does not is left to the law, or to dispute.
struct MissingClause: TemplateRule {
  static let id = "missing-clause"
  // The template's authors thought it needed; a negotiation may still have struck it out on purpose.
  static let severity = RuleSeverity.always(.warning)
  static let title = Text(zh: "缺少示范文本的条款", en: "Article of the template that is missing")
  static let explanation = Text(
    zh: "示范文本中的条（或者附件、签署栏等整个部分）在合同中找不到。删去的约定只能依法律确定或者另行争议；请确认是有意删去。",
    en: """
      An article of the template, or all of its annexes or signature block, is not in the contract. \
      What it provided for is left to the law or to dispute; make sure that it was struck out on \
      purpose.
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
      ↓第二条 双方应当对获取的所有资料和文件予以保密。

      """, against: template),
    .finds(
      """
      ↓第一条 甲方应当审查乙方提交的全部文件并且作出答复。
      第二条 双方应当对获取的所有资料和文件予以保密。

      """, against: template),
    .finds(
      """
      第一条 乙方应当在生效日后30日内提交履约保函的正本。
      第二条 甲方应当审查乙方提交的全部文件并且作出答复。↓

      """, against: template),
    .accepts(template, against: template),
    .accepts(
      """
      第一条 乙方应当在生效日后30日内提交履约保函的正本。
      第二条 双方应当对获取的所有资料和文件予以保密。
      第三条 甲方应当审查乙方提交的全部文件并且作出答复。

      """, against: template),
    .accepts(
      """
      第一条 乙方应当在生效日后30日内提交履约保函的正本。
      第二条 甲方应当在5日内审查乙方提交的全部文件并且作出答复。
      第三条 双方应当对获取的所有资料和文件予以保密。

      """, against: template),
  ]

  func check(_ comparison: Comparison, report: (Report) -> Void) {
    // The place of a clause that is gone is before the next one that is there.
    var next = comparison.filled.contract.articles.last?.range.end ?? 0
    var missing: [(end: ClauseEnd, range: TextRange)] = []
    for clause in comparison.clauses.reversed() {
      if let filled = clause.filled {
        if clause.status != .moved { next = filled.range.start }
      } else if let template = clause.template {
        missing.append((template, TextRange(next, next)))
      }
    }
    for (end, range) in missing.reversed() {
      let words = comparison.template.analysis.openingWords(of: end)
      report(Report(range, .missing(end.place.label, words, comparison), place: end.place))
    }
    for passage in comparison.passages where passage.status == .missing {
      guard let template = passage.template else { continue }
      let end = comparison.filled.contract.range.end
      report(
        Report(
          TextRange(end, end), .missing(template.place.label, "", comparison),
          place: template.place))
    }
  }
}

extension Text {
  fileprivate static func missing(
    _ label: String, _ words: String, _ comparison: Comparison
  ) -> Text {
    let name = comparison.template.name
    let quoted = words.isEmpty ? "" : "“\(words)”"
    return Text(
      zh: "缺少《\(name)》的\(label)\(quoted)。请确认是有意删去，并核对引用它的条款。",
      en: """
        \(label)\(quoted.isEmpty ? "" : " " + quoted) of the template \(name) is missing. Make sure \
        that it was struck out on purpose, and look at what refers to it.
        """)
  }
}
