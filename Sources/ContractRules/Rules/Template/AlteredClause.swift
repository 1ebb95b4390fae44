import ContractAnalysis
import ContractTemplates
import ContractText

/// Finds an article whose words are not the template's.
///
/// A changed 应当 or a dropped 不 is found by nobody who reads 150 articles for the third time.
struct AlteredClause: TemplateRule {
  static let id = "altered-clause"
  // Negotiation alters articles; that is no fault in itself.
  static let severity = RuleSeverity.always(.note)
  static let title = Text(zh: "条款文字与示范文本不同", en: "Article in other words than the template")
  static let explanation = Text(
    zh: """
      填写空白之外，条文的文字与示范文本不同，或者引用指向了另一条。只是重新编号、标点全半角或者数字写法不同的不算。\
      请逐处核对改动是否经双方商定。
      """,
    en: """
      Besides values in blanks, the words of an article differ from the template's, or a reference \
      points to another clause. A new number, punctuation of another width and another way to write \
      a number do not count. See whether both parties agreed on each change.
      """)
  private static let template = """
    第一条 乙方应当在生效日后____日内提交履约保函的正本。
    第二条 甲方应当依照第一条的规定审查乙方提交的全部文件并且作出答复。
    第三条 双方应当对获取的所有资料和文件予以保密，期限为十二个月。

    """
  static let examples: [Example] = [
    .finds(
      """
      第一条 乙方应当在生效日后30日内提交履约保函的↓副本。
      第二条 甲方应当依照第一条的规定审查乙方提交的全部文件并且作出答复。
      第三条 双方应当对获取的所有资料和文件予以保密，期限为十二个月。

      """, against: template),
    .finds(
      """
      第一条 乙方应当在生效日后30日内提交履约保函的正本。
      第二条 甲方应当依照↓第三条的规定审查乙方提交的全部文件并且作出答复。
      第三条 双方应当对获取的所有资料和文件予以保密，期限为十二个月。

      """, against: template),
    .finds(
      """
      第一条 乙方应当在生效日后30日内提交履约保函的正本。
      第二条 甲方应当依照第一条的规定审查乙方提交的全部文件并且作出答复。
      第三条 双方应当对获取的所有资料和文件予以保密，期限为↓24个月。

      """, against: template),
    .accepts(
      """
      第一条 乙方应当在生效日后30日内提交履约保函的正本。
      第二条 甲方应当依照第一条的规定审查乙方提交的全部文件并且作出答复。
      第三条 双方应当对获取的所有资料和文件予以保密,期限为12个月。

      """, against: template),
    .accepts(
      """
      第一条 股东会决议作为协议的组成部分另行签署。
      第二条 乙方应当在生效日后30日内提交履约保函的正本。
      第三条 甲方应当依照第二条的规定审查乙方提交的全部文件并且作出答复。
      第四条 双方应当对获取的所有资料和文件予以保密，期限为十二个月。

      """, against: template),
    .accepts(template, against: template),
  ]

  func check(_ comparison: Comparison, report: (Report) -> Void) {
    for clause in comparison.clauses + comparison.passages where clause.status == .altered {
      let changes = clause.alterations
      guard let filled = clause.filled, let first = changes.first else { continue }
      let others = changes.dropFirst().map { RelatedPlace(.change($0), $0.range) }
      report(
        Report(
          first.range, .altered(first, clause), related: others, place: filled.place))
    }
  }
}

extension Text {
  fileprivate static func altered(_ first: ClauseChange, _ clause: ClauseComparison) -> Text {
    let count = clause.alterations.count
    let label = clause.template?.place.label ?? ""
    return Text(
      zh: (count == 1 ? "与示范文本\(label)不同：" : "与示范文本\(label)有 \(count) 处不同：")
        + change(first).text(in: .chinese),
      en: (count == 1
        ? "Differs from \(label) of the template: "
        : "Differs from \(label) of the template in \(count) places: ")
        + change(first).text(in: .english))
  }

  fileprivate static func change(_ change: ClauseChange) -> Text {
    let (was, now) = (shortened(change.was), shortened(change.is))
    if was.isEmpty { return Text(zh: "增加“\(now)”", en: "“\(now)” was added") }
    if now.isEmpty { return Text(zh: "删去“\(was)”", en: "“\(was)” was taken out") }
    return Text(zh: "“\(was)”改为“\(now)”", en: "“\(was)” became “\(now)”")
  }

  private static func shortened(_ words: String) -> String {
    words.unicodeScalars.count > 40 ? String(words.prefix(38)) + "……" : words
  }
}
