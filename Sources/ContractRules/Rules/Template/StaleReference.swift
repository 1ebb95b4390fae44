import ContractAnalysis
import ContractTemplates
import ContractText

/// Finds a reference that kept the template's number while its clause got another, or was taken out.
///
/// Articles are put in and taken out for months, and the numbers move on; a reference that nobody
/// touched then leads to another clause. The template knows which one was meant.
struct StaleReference: TemplateRule {
  static let id = "stale-reference"
  // The number is the template's, and the clause that it meant stands elsewhere.
  static let severity = RuleSeverity.always(.error)
  static let title = Text(zh: "重新编号后没有跟着改的引用", en: "Reference left behind by renumbering")
  static let explanation = Text(
    zh: """
      引用的号码与示范文本相同，而示范文本所指的那一条（章、附件）在合同中已经换了号码，或者已被删去：增删条款、重新编号时引用没有跟着改，\
      现在指向了另一条。
      """,
    en: """
      The reference has the number that it has in the template, while the clause that it meant has \
      another number in this contract, or is gone: clauses were put in or taken out, and the \
      reference was not carried along. It leads to another clause now.
      """)
  private static let template = """
    第一条 乙方应当在生效日后____日内提交履约保函的正本。
    第二条 甲方应当依照第三条的规定审查乙方提交的全部文件并且作出答复。
    第三条 双方应当对获取的所有资料和文件予以保密，期限为十二个月。

    """
  static let examples: [Example] = [
    .finds(
      """
      第一条 股东会决议作为协议的组成部分另行签署。
      第二条 乙方应当在生效日后30日内提交履约保函的正本。
      第三条 甲方应当依照↓第三条的规定审查乙方提交的全部文件并且作出答复。
      第四条 双方应当对获取的所有资料和文件予以保密，期限为十二个月。

      """, against: template),
    .finds(
      """
      第一条 乙方应当在生效日后30日内提交履约保函的正本。
      第二条 甲方应当依照↓第三条的规定审查乙方提交的全部文件并且作出答复。

      """, against: template),
    .finds(
      """
      第一条 双方应当对获取的所有资料和文件予以保密，期限为十二个月。
      第二条 乙方应当在生效日后30日内提交履约保函的正本。
      第三条 甲方应当依照↓第三条的规定审查乙方提交的全部文件并且作出答复。

      """, against: template),
    .accepts(
      """
      第一条 股东会决议作为协议的组成部分另行签署。
      第二条 乙方应当在生效日后30日内提交履约保函的正本。
      第三条 甲方应当依照第四条的规定审查乙方提交的全部文件并且作出答复。
      第四条 双方应当对获取的所有资料和文件予以保密，期限为十二个月。

      """, against: template),
    .accepts(
      """
      第一条 乙方应当在生效日后30日内提交履约保函的正本。
      第二条 甲方应当依照第一条的规定审查乙方提交的全部文件并且作出答复。
      第三条 双方应当对获取的所有资料和文件予以保密，期限为十二个月。

      """, against: template),
    .accepts(template, against: template),
  ]

  func check(_ comparison: Comparison, report: (Report) -> Void) {
    for clause in comparison.clauses + comparison.passages {
      for change in clause.changes {
        guard let stale = change.staleReference else { continue }
        let related = stale.range.map { RelatedPlace(.meant, $0) }
        report(
          Report(change.range, .stale(change.is, stale), related: related.map { [$0] } ?? []))
      }
    }
  }
}

extension Text {
  fileprivate static let meant = Text(zh: "示范文本所指的条款，现在的位置", en: "The clause that is meant")

  fileprivate static func stale(
    _ words: String, _ stale: ClauseChange.StaleReference
  ) -> Text {
    let was = stale.templatePlace.label
    guard let now = stale.place?.label else {
      return Text(
        zh: "“\(words)”照抄了示范文本，所指的示范文本\(was)已从本合同中删去。请改指别的条款，或者删去这处引用。",
        en:
          "“\(words)” is the template's; \(was) of the template, which it means, is gone. Point it "
          + "elsewhere, or take it out.")
    }
    return Text(
      zh: "“\(words)”照抄了示范文本的号码，而所指的条款（示范文本\(was)）在本合同中是\(now)。请改为\(now)。",
      en:
        "“\(words)” has the template's number; the clause meant (\(was) of the template) is \(now) "
        + "in this contract. Put in the present number.")
  }
}
