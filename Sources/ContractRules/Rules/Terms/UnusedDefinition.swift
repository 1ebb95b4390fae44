import ContractAnalysis
import ContractSyntax
import ContractText

/// Finds an entry of the glossary whose term is used nowhere else.
///
/// It is left over from another contract, or the clauses use another word for the same thing.
struct UnusedDefinition: Rule {
  static let id = "unused-definition"
  static let group = RuleGroup.terms
  // It does no harm by itself.
  static let severity = RuleSeverity.always(.note)
  static let title = Text(zh: "定义的词没有用到", en: "Definition that is not used")
  static let explanation = Text(
    zh: "名词解释里定义的词，条文里一次也没有用到：可能是从别的合同带来的，也可能条文用了别的说法。请删去定义，或者改用定义的词。",
    en: """
      A term is defined and no clause uses it: it was taken over from another contract, or the \
      clauses use another word. Delete the definition or use the term.
      """)
  static let examples: [Example] = [
    .finds("第一条 名词解释：\n营业日：指法定节假日之外的日期。\n↓移交日：指届满之日。\n第二条 甲方应在十个营业日内答复。\n第三条 本合同一式三份。\n"),
    .finds("第一条 名词解释：\n水费：指用水的价款。\n↓融资交割：指首笔资金到位，完成融资交割。\n第二条 水费按月结算。\n第三条 本合同一式三份。\n"),
    .finds("第一条 定义：\n水表：指计量器具。\n↓前期工作、准备工作：指开工以前的工作。\n第二条 水表由乙方安装。\n第三条 本合同一式三份。\n"),
    .accepts("第一条 名词解释：\n水费：指用水的价款。\n水表：指计量器具。\n第二条 水费依照水表的读数计算。\n第三条 本合同一式三份。\n"),
    .accepts("第一条 名词解释：\n水费：指用水的价款。\n日、季度、年：均指公历的日、季度和年。\n第二条 水费按月结算。\n第三条 本合同一式三份。\n"),
    .accepts("第一条 名词解释：\n项目：指供水项目。\n项目合同：指与供水有关的合同。\n第二条 项目合同由双方签署。\n第三条 本合同一式三份。\n"),
  ]

  func check(_ analysis: Analysis, report: (Report) -> Void) {
    for entry in analysis.findUnusedEntries() {
      guard let first = entry.first else { continue }
      report(Report(first.range, .unused(entry.map(\.term))))
    }
  }
}

extension Text {
  fileprivate static func unused(_ terms: [String]) -> Text {
    let words = terms.joined(separator: "、")
    return Text(
      zh: "定义了「\(words)」，条文没有用到。请删去定义，或者查明条文改用了什么说法。",
      en: "“\(words)” is defined and used nowhere else. Delete the definition, or use the term.")
  }
}
