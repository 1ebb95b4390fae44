import ContractAnalysis
import ContractSyntax
import ContractText

/// Finds an article whose number does not follow from the one before it.
///
/// Articles are numbered through the whole contract, and everything refers to them by number. A gap
/// is what a deleted or lost article leaves; after it the references may be wrong as well.
struct MisnumberedArticle: Rule {
  static let id = "misnumbered-article"
  static let group = RuleGroup.numbering
  static let severity = RuleSeverity.always(.error)
  static let title = Text(zh: "条的编号不连续", en: "Article out of sequence")
  static let explanation = Text(
    zh: "条文应连续编号，引用都以条号为准。缺号可能是漏了一条，重号使引用不知所指，个别条号不合前后次序多半是笔误。附件可以从第一条重新编起；有意删去的条文应保留条号。",
    en: """
      Articles are numbered without a break, and references rely on the numbers. A gap tells of a \
      lost article, a repeat makes references ambiguous, a single odd number is a slip. Annexes may \
      begin anew; an article taken out on purpose keeps its number.
      """)
  static let examples: [Example] = [
    .finds("第一条 甲方供水。\n第二条 乙方付费。\n↓第五条 本合同自签字之日起生效。\n第六条 本合同一式三份。\n"),
    .finds("第五条 甲方供水。\n第六条 乙方付费。\n↓第六条 甲方抄表。\n第七条 本合同自签字之日起生效。\n"),
    .finds("第二十条 甲方供水。\n↓第十一条 乙方付费。\n第二十二条 甲方抄表。\n第二十三条 本合同一式三份。\n"),
    .finds("第五十五条 甲方供水。\n↓第十二条 违约责任。\n第五十六条 乙方付费。\n第五十七条 本合同一式三份。\n"),
    .accepts("第七条 甲方供水。\n第八条 （删除）\n第九条 乙方付费。\n第十条 （保留）\n第十一条 本合同一式三份。\n"),
    .accepts("第十五条 甲方供水。\n第十五条之一 甲方抄表。\n第十五条之二 乙方核对。\n第十六条 乙方付费。\n"),
    .accepts("第四百六十三条 因合同产生的民事关系，适用本编。\n第四百六十四条 合同是民事主体之间的协议。\n"),
    .accepts("第一条 甲方供水。\n第二条 乙方付费。\n附件一 供水服务标准\n第一条 水压应当充足。\n第二条 水质应当合格。\n"),
    .accepts(
      "供水合同\n甲方：供水公司\n乙方：用水公司\n1. 供水\n1. 水质应当合格。\n2. 水压应当充足。\n2. 抄表\n1. 甲方每月抄表。\n1. 乙方核对。\n2. 甲方复核。\n3. 付费\n1. 乙方按月付费。\n2. 逾期应付违约金。\n4. 附则\n"
    ),
    .accepts(
      "供水合同\n甲方：供水公司\n乙方：用水公司\n第一章 供水\n1.1 水质应当合格。\n1.2 水压应当充足。1.3 水量应当稳定。\n1.4 甲方检修。\n第二章 付费\n2.1 乙方付费。\n2.2 甲方抄表。\n"
    ),
    .accepts("第九条 甲方供水。\n第10－11条（略）\n第十二条 乙方付费。\n"),
    .accepts(
      "第一部分 通用条款\n第一条 定义。\n第二条 供水。\n第三条 付费。\n第二部分 专用条款\n第一条 定义如下。\n第三条 每月付费。\n"),
    .accepts(
      "第一部分 通用条款\n第一条 定义。\n第二条 供水。\n第三条 付费。\n第二部分 专用条款\n第二条 每日供水。\n第三条 每月付费。\n"),
    .accepts(
      "第一条 甲方供水。\n第二条 乙方付费。\n3. 甲方每月抄表。\n4. 乙方保护水表。\n5. 本合同一式三份。\n"),
    .accepts(
      "供水合同\n甲方：供水公司\n乙方：用水公司\n一，甲方供水．\n二，乙方付费．三，甲方抄表．\n四，乙方保护水表．\n五，本合同一式三份．\n"),
    .accepts("第一条 有下列情况的，依照\n第九条办理。\n第二条 乙方付费。\n"),
  ]

  func check(_ analysis: Analysis, report: (Report) -> Void) {
    let contract = analysis.contract
    reportMisnumbered(contract.articles, selections: selections(contract), report: report)
    for annex in contract.annexes {
      reportMisnumbered(annex.descendants(.article), report: report)
    }
  }

  /// 专用条款 take up only those articles of the 通用条款 that they fill in.
  private func selections(_ contract: Contract) -> Set<Node> {
    Set(contract.parts.dropFirst().filter { $0.title?.contains("专用") == true })
  }
}
