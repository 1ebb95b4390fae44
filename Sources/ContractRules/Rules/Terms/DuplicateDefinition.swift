import ContractAnalysis
import ContractSyntax
import ContractText

/// Finds a term that is defined a second time.
///
/// Where the two differ, each party can rely on the one it likes.
struct DuplicateDefinition: Rule {
  static let id = "duplicate-definition"
  static let group = RuleGroup.terms
  static let severity = RuleSeverity.always(.warning)
  static let title = Text(zh: "同一个词定义了两次", en: "Term defined twice")
  static let explanation = Text(
    zh: "同一个词有两处定义，说法稍有不同就会各执一词。请只留一处。",
    en: "A term has two definitions; where they differ, each party relies on its own. Keep one.")
  static let examples: [Example] = [
    .finds("第一条 名词解释：\n水费：指用水的价款。\n水表：指计量器具。\n↓水费：指乙方应付的款项。\n第二条 水费依照水表的读数计算。\n第三条 本合同一式三份。\n"),
    .finds("第一条 定义\n“水费”指用水的价款。\n“水表”指计量器具。\n第二条 “↓水费”指乙方应付的一切款项。\n第三条 水费依照水表的读数计算。\n"),
    .finds(
      "第一条 名词解释：\n营业日：指法定节假日之外的日期。\n水费：指用水的价款。\n第二条 “↓营业日”是指银行办公的日期。\n第三条 水费在每月第一个营业日支付。\n"),
    .accepts("第一条 名词解释：\n水费：指用水的价款。\n水表：指计量器具。\n第二条 水费依照水表的读数计算。\n第三条 本合同一式三份。\n"),
    .accepts("第一条 东方公司（以下简称“甲方”）供水。\n第二条 西方公司（以下简称“乙方”）付费。\n第三条 本合同一式三份。\n"),
    .accepts("第一条 东方公司（以下简称“甲方”）供水。\n第二条 乙方付费。\n第三条 东方公司（以下简称“甲方”）抄表。\n"),
  ]

  func check(_ analysis: Analysis, report: (Report) -> Void) {
    var first: [String: Term] = [:]
    // A party may be named （以下简称“甲方”） in the heading and again in a form annexed.
    for term in analysis.explainedTerms where term.place.annex == nil {
      guard let earlier = first[term.term] else {
        first[term.term] = term
        continue
      }
      report(
        Report(
          term.range, .duplicate(term.term),
          related: [RelatedPlace(.firstDefinition, earlier.range)]))
    }
  }
}

extension Text {
  fileprivate static let firstDefinition = Text(zh: "前一处定义", en: "The earlier definition")

  fileprivate static func duplicate(_ term: String) -> Text {
    Text(
      zh: "「\(term)」前面已有定义，此处又定义了一次。请只留一处。",
      en: "“\(term)” is defined already and is defined again here. Keep one definition.")
  }
}
