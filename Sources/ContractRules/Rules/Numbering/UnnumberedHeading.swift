import ContractAnalysis
import ContractSyntax
import ContractText

/// Finds the heading of a chapter or section that stands on a line of its own and has lost its number.
///
/// A reader sees the gap between 第一章 and 第三章 and looks for a chapter that was deleted; it is there,
/// and a reference to 第二章 leads nowhere until its number is put back.
struct UnnumberedHeading: Rule {
  static let id = "unnumbered-heading"
  static let group = RuleGroup.numbering
  // That a number is missing is certain; that this line is its heading is told by its form and place.
  static let severity = RuleSeverity.always(.warning)
  static let title = Text(zh: "章、节标题缺少编号", en: "Heading of a chapter or section without its number")
  static let explanation = Text(
    zh: """
      前后两章之间缺一个编号，而其间恰有一行像标题：多半是标题的「第×章」在复制或者排版时丢了。按编号找不到这一章，\
      引用它也无从对应。请补上编号。没有这样一行的缺号，由 misnumbered-chapter 报告。
      """,
    en: """
      A number is missing between two chapters and a line between them reads like a heading: its 第…章 was \
      lost in copying or typesetting, so that the chapter cannot be found by its number. Put the number \
      back. A gap without such a line is reported by misnumbered-chapter.
      """)
  static let examples: [Example] = [
    .finds(
      "第一章 总则\n第一条 为明确双方权利义务，订立本合同。\n↓价款和支付\n第二条 价款为一百万元。\n第三章 违约\n第三条 违约方应当赔偿损失。\n"),
    .finds(
      "第一章 总则\n第一条 订立本合同。\n第二章 供水\n第一节 水质\n第二条 水质应当合格。\n↓水量、水压\n第三条 水量应当充足。\n第三节 停水\n第四条 停水应当公告。\n"),
    .finds(
      "第一章 总则\n第一条 订立本合同。\n↓供水设施的建设和\n移交\n第二条 乙方建设供水设施。\n第三章 违约\n第三条 违约方应当赔偿损失。\n"),
    .accepts(
      "第一章 总则\n第一条 订立本合同。\n第三章 违约\n第二条 违约方应当赔偿损失。\n"),
    .accepts(
      "第一章 总则\n第一条 订立本合同。\n价款和支付\n第二条 价款为一百万元。\n第二章 违约\n第三条 违约方应当赔偿损失。\n"),
    .accepts(
      "第一章 总则\n第一条 甲方应当\n按时供水\n第二条 价款为一百万元。\n第三章 违约\n第三条 违约方应当赔偿损失。\n"),
  ]

  func check(_ analysis: Analysis, report: (Report) -> Void) {
    let contract = analysis.contract
    for headings in [contract.chapters] + groupedByParent(contract.sections) {
      guard let numbered = headings.first(where: { $0.label != nil }) else { continue }
      for heading in headings where heading.label == nil {
        guard let title = heading.titleRange, let number = heading.number,
          let label = numbered.label.flatMap({ writeLabel($0, numbered: number) })
        else { continue }
        report(
          Report(
            title, .unnumbered(label),
            related: [RelatedPlace(.manner, numbered.headingRange)],
            suggestion: Suggestion(TextRange(title.start, title.start), label + "\u{3000}")))
      }
    }
  }
}

extension Text {
  fileprivate static let manner = Text(
    zh: "其他标题的编号", en: "How other headings are numbered")

  fileprivate static func unnumbered(_ label: String) -> Text {
    Text(
      zh: "这一行像是\(label)的标题，但没有编号，前后的编号也正缺\(label)。请在前面补上「\(label)」。",
      en:
        "This line reads like the heading of \(label), which is missing among the numbers, and has none. Put \(label) before it."
    )
  }
}
