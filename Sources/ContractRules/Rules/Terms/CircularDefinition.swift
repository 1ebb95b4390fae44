import ContractAnalysis
import ContractSyntax
import ContractText

/// Finds a term that is explained by itself, or two that explain each other and nothing else.
///
/// 贷款人:指融资文件中的贷款人 says nothing of who is a lender.
struct CircularDefinition: Rule {
  static let id = "circular-definition"
  static let group = RuleGroup.terms
  static let severity = RuleSeverity.always(.warning)
  static let title = Text(zh: "循环定义", en: "Circular definition")
  static let explanation = Text(
    zh: "「贷款人：指融资文件中的贷款人」用词解释词自己；甲词用乙词解释，乙词又用甲词解释，也等于没有定义。请写明所指。",
    en: """
      A term explained by itself (贷款人：指融资文件中的贷款人), or two explained by each other, is not \
      defined. Say what is meant.
      """)
  static let examples: [Example] = [
    .finds("第一条 名词解释：\n融资文件：指贷款协议和担保协议。\n↓贷款人：指融资文件中的贷款人。\n第二条 贷款人可以查阅融资文件。\n第三条 本合同一式三份。\n"),
    .finds("第一条 名词解释：\n↓开始日：指供水日。\n供水日：是指开始日。\n第二条 水费自供水日起计算。\n第三条 本合同一式三份。\n"),
    .finds("第一条 名词解释：\n水费：指用水的价款。\n↓用户：指用户。\n第二条 用户应当交纳水费。\n第三条 本合同一式三份。\n"),
    .accepts("第一条 名词解释：\n水费：指用水的价款。\n维护保函：指乙方依照第二条提交的维护保函。\n第二条 乙方应当提交维护保函。\n第三条 水费按月结算。\n"),
    .accepts("第一条 名词解释：\n开始日：指供水日。\n供水日：指甲方接通管道之日。\n第二条 水费自供水日起计算。\n第三条 开始日由甲方通知。\n"),
    .accepts("第一条 名词解释：\n水费：指用水的价款。\n日、季度、年：均指公历的日、季度和年。\n第二条 水费按月结算。\n第三条 本合同一式三份。\n"),
  ]

  func check(_ analysis: Analysis, report: (Report) -> Void) {
    for circle in analysis.findDefinitionCycles() {
      let terms = circle.terms.sorted { $0.range < $1.range }
      guard let first = terms.first else { continue }
      report(
        Report(
          first.range, .circular(circle.terms.map(\.term)),
          related: terms.dropFirst().map { RelatedPlace(.leadsBack, $0.range) }))
    }
  }
}

extension Text {
  fileprivate static let leadsBack = Text(zh: "此处又解释回去", en: "This leads back")

  fileprivate static func circular(_ terms: [String]) -> Text {
    guard terms.count > 1 else {
      return Text(
        zh: "「\(terms.joined())」用自己解释自己，等于没有定义。请写明所指。",
        en: "“\(terms.joined())” is explained by itself, which defines nothing. Say what is meant.")
    }
    let words = terms.map { "「\($0)」" }.joined(separator: "、")
    return Text(
      zh: "\(words)互相解释，等于都没有定义。请写明所指。",
      en: "\(terms.joined(separator: ", ")) explain one another, which defines none of them.")
  }
}
