import ContractAnalysis
import ContractSyntax
import ContractText

/// Finds a part, chapter or section (编, 章, 节) whose number does not follow from the one before.
///
/// A number left out tells of a chapter that was deleted, or lost on the way; a number used twice
/// leaves references to it open.
struct MisnumberedChapter: Rule {
  static let id = "misnumbered-chapter"
  static let group = RuleGroup.numbering
  static let severity = RuleSeverity.always(.error)
  static let title = Text(zh: "编、章、节的编号不连续", en: "Part, chapter or section out of sequence")
  static let explanation = Text(
    zh: "编、章、节应按顺序编号。缺号说明可能漏了一章，重号使引用不知所指，次序颠倒则目录和正文对不上。每编的章、每章的节可以从一重新编起。",
    en: """
      Parts, chapters and sections are numbered in order. A gap tells of a lost chapter, a repeat \
      makes references ambiguous. Counting may begin anew in each part, and sections in each chapter.
      """)
  static let examples: [Example] = [
    .finds("第一章 总则\n第一条 为明确双方权利义务，订立本合同。\n↓第三章 价款\n第二条 价款为一百万元。\n"),
    .finds("第一章 总则\n第一条 为明确双方权利义务，订立本合同。\n第二章 价款\n第二条 价款为一百万元。\n↓第二章 违约\n第三条 违约方应当赔偿损失。\n"),
    .finds(
      "第一章 总则\n第一条 订立本合同。\n第二章 价款\n第二条 价款为一百万元。\n↓第五章 交付\n第三条 甲方交付货物。\n第四章 违约\n第四条 违约方应当赔偿。\n"),
    .accepts("第一章 总则\n第一条 为明确双方权利义务，订立本合同。\n第二章 价款\n第二条 价款为一百万元。\n"),
    .accepts(
      "第一编 总则\n第一章 一般规定\n第一条 订立本合同。\n第二章 当事人\n第二条 甲方为供水人。\n第二编 供水\n第一章 水质\n第三条 水质应当合格。\n第二章 水量\n第四条 水量应当充足。\n"
    ),
    .accepts(
      "第一编 总则\n第一分编 通则\n第一条 订立本合同。\n第二编 供水\n第一分编 水质\n第二条 水质应当合格。\n第二分编 水量\n第三条 水量应当充足。\n"),
    .finds(
      "第一编 总则\n第一分编 通则\n第一条 订立本合同。\n↓第三分编 当事人\n第二条 甲方为供水人。\n"),
    .accepts(
      "第三章 价款\n第十条 价款为一百万元。\n第四章 违约\n第十一条 违约方应当赔偿。\n第五章 附则\n第十二条 本合同自签字之日起生效。\n"),
  ]

  func check(_ analysis: Analysis, report: (Report) -> Void) {
    let contract = analysis.contract
    let parts = contract.parts
    reportMisnumbered(parts.filter { !isDivision($0) }, report: report)
    for divisions in withinParts(parts) { reportMisnumbered(divisions, report: report) }
    reportMisnumbered(contract.chapters, report: report)
    // Sections count anew in each chapter.
    for sections in groupedByParent(contract.sections) {
      reportMisnumbered(sections, report: report)
    }
  }

  /// 分编, which count anew in each 编.
  private func isDivision(_ part: Node) -> Bool { part.label?.hasSuffix("分编") == true }

  private func withinParts(_ parts: [Node]) -> [[Node]] {
    parts.split { !isDivision($0) }.map(Array.init)
  }
}
