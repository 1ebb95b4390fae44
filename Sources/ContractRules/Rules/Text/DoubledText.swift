import ContractAnalysis
import ContractSyntax
import ContractText

/// Finds a word or mark that stands twice in a row where once is meant: 万万立方米, 的的, 甲方甲方.
///
/// Beside a number it changes what is agreed: 万万 is a hundred million.
struct DoubledText: Rule {
  static let id = "doubled-text"
  static let group = RuleGroup.text
  static let severity = RuleSeverity.always(.warning)
  static let title = Text(zh: "文字重复", en: "Doubled word")
  static let explanation = Text(
    zh: "同一个字、词或标点连写了两次，多半是修改时没有删净。数字旁边的重复会改变约定：「5万万立方米」是五亿。",
    en: """
      A character, word or mark stands twice in a row, usually left over from an edit. Beside a \
      number it changes what is agreed: 5万万 is five hundred million.
      """)
  static let examples: [Example] = [
    .finds("第一条 供水规模为5↓万万立方米/日。\n第二条 乙方付费。\n第三条 本合同一式三份。\n"),
    .finds("第一条 乙方↓应应付清水费，甲方收取↓的的价款不退。\n第二条 甲方供水。\n第三条 本合同一式三份。\n"),
    .finds("第一条 ↓甲方甲方供水。\n第二条 乙方应当↓按时付清按时付清水费。\n第三条 本合同一式三份。\n"),
    .finds("第一条 乙方↓应当应当供水。\n第二条 本合同一式三份。\n"),
    .finds("第一条 甲方供水↓，，乙方付费。\n第二条 水费↓可可以以现金支付。\n第三条 本合同一式三份。\n"),
    .accepts("第一条 乙方方可取水，原水水质应当符合中国国家标准。\n第二条 甲方不得不合理地拒绝。\n第三条 第一百一十条不适用。\n"),
    .accepts("第一条 各方方才可以常常检查，人人有责，天天抄表，年年结算。\n第二条 为了了解存在在建工程的目的的范围。\n第三条 乙方付费。\n"),
    .accepts("第一条 乙方提交年度年度报告和设计设计文件。\n第二条 由项目项目经理一项一项检查。\n第三条 按照国家有关规定规定的标准付费。\n"),
  ]

  func check(_ analysis: Analysis, report: (Report) -> Void) {
    for doubled in analysis.findDoubledWords() {
      report(
        Report(
          doubled.range, .doubled(doubled.word),
          suggestion: doubled.second.map { Suggestion($0, "") }))
    }
  }
}

extension Text {
  fileprivate static func doubled(_ word: String) -> Text {
    Text(
      zh: "「\(word)」连写了两次，请核实后删去一个。",
      en: "“\(word)” stands twice in a row. Delete one, if once is meant.")
  }
}
