import ContractAnalysis
import ContractSyntax
import ContractText

/// Finds an item whose number does not follow from the one before it in the same list.
///
/// Items begin anew in every article; only the items of one list, numbered in one manner, are
/// compared.
struct MisnumberedItem: Rule {
  static let id = "misnumbered-item"
  static let group = RuleGroup.numbering
  // Lists are numbered with less care than articles, and a page may tear one apart.
  static let severity = RuleSeverity.always(.warning)
  static let title = Text(zh: "项的编号不连续", en: "Item out of sequence")
  static let explanation = Text(
    zh: "同一处列举的各项应按顺序编号。缺号可能是漏了一项，重号使「第(三)项」这样的引用不知所指。",
    en: """
      The items of one list are numbered in order. A gap tells of a lost item; a repeat makes a \
      reference to an item ambiguous.
      """)
  static let examples: [Example] = [
    .finds("第一条 乙方应提交下列文件：\n(1)营业执照；\n(2)授权书；\n↓(4)履约保函。\n第二条 甲方审核上述文件。\n"),
    .finds("第一条 甲方的义务：\n（一）供水；\n（二）抄表；\n↓（二）检修。\n第二条 乙方应当付费。\n"),
    .finds("第一条 乙方的义务：\n1、付费；\n2、用水；\n↓4、保护水表；\n3、接受检查。\n第二条 甲方应当供水。\n"),
    .finds("第一条 甲方的义务：\n1.供水；\n水质应当合格。\n↓3.检修；\n停水应当公告。\n4.抄表。\n第二条 乙方应当付费。\n"),
    .finds("第八条 甲方工作：\n8.1 供水；\n8.2 抄表；\n↓8.4 检修。\n第九条 乙方工作：\n9.1 付费。\n"),
    .accepts("第八条 甲方工作：\n8.1 供水；水质应当合格。8.2\n停水应当公告。\n8.3 检修。\n第九条 乙方工作：\n9.1 付费。\n"),
    .accepts("第一条 甲方工作：\n(1)供水；\n(2)抄表。(3)检修；\n(4)公告。\n第二条 乙方付费。\n"),
    .accepts("第八条 甲方工作：\n8.1 供水，停水的，按\n8.3款约定办理；\n8.2 抄表；\n8.3 检修。\n第九条 乙方工作：\n9.1 付费。\n"),
    .accepts(
      "第一条 甲方工作：\n（1）供水；\n（2）抄表；\n（3）检修。\n第二条 乙方付费。\n第一条 甲方工作：\n（1）每日供水；\n（3）每月检修。\n第二条 乙方付费。\n"),
    .accepts("第八条 甲方工作：\n8.1 供水；\n8.1.1 水质合格；\n8.1.2 水压充足；\n8.2 抄表。\n第九条 乙方工作：\n9.1 付费。\n"),
    .accepts("第一条 甲方的义务：\n(1)供水；\n(2)抄表。\n第二条 乙方的义务：\n(1)付费；\n(2)保护水表。\n"),
    .accepts("第一条 甲方的义务：\n（一）供水：\n1.水质合格；\n2.水压充足；\n（二）抄表：\n1.按月抄表；\n2.公布读数。\n第二条 乙方应当付费。\n"),
    .accepts(
      "第一条 甲方的义务：\n1. 供水；\n2. 抄表；\n3. 检修。\n<!-- -->\n3. 公告；\n4. 保密。\n第二条 乙方付费。\n"),
    .finds(
      "供水合同\n甲方：供水公司\n乙方：用水公司\n第一章 供水\n1.1 水质\n（1）合格；\n（2）稳定。\n1.2 水压充足。\n第二章 付费\n2.1 乙方应当：\n（1）付费；\n↓（3）节约。\n2.2 甲方抄表。\n"
    ),
    .accepts(
      "第一部分 通用条款\n第一条 甲方供水。\n第二条 乙方付费。\n第二部分 专用条款\n第三条 甲方工作：\n3.1 供水；\n3.2 抄表；\n3.4 检修。\n第四条 乙方付费。\n"
    ),
    .accepts("第一条 终止通知的理由为第(1)项或者\n(3)项所述情形的，应当说明。\n第二条 乙方应当付费。\n"),
  ]

  func check(_ analysis: Analysis, report: (Report) -> Void) {
    let selections = articlesThatSelect(analysis.contract)
    for kind in [NodeKind.item, .subitem] {
      for list in groupedByParent(analysis.contract.node.descendants(kind)) {
        if let article = list[0].enclosing(.article), selections.contains(article) { continue }
        for items in groupedByStyle(list) {
          reportMisnumbered(items, report: report)
        }
      }
    }
  }

  /// The articles of a 专用条款, which take up some items of the 通用条款 before them: those of a part of
  /// that name, and those that repeat the number of an earlier 第一条. Clauses numbered 1. or 2.1 begin
  /// anew for other reasons.
  private func articlesThatSelect(_ contract: Contract) -> Set<Node> {
    var seen: Set<Int> = []
    return Set(
      contract.articles.filter { article in
        if article.enclosing(.part)?.title?.contains("专用") == true { return true }
        guard article.labelStyle == .ordinal, let number = article.number else { return false }
        return !seen.insert(number).inserted
      })
  }

  /// The items of a list by the manner of their numbers. Words such as 其一 may be no numbers at all.
  private func groupedByStyle(_ items: [Node]) -> [[Node]] {
    let numbered = items.filter { $0.labelStyle != .none && $0.labelStyle != .words }
    let groups = Dictionary(grouping: numbered) { Manner($0) }
    return groups.values.sorted { $0[0].range < $1[0].range }
  }

  /// What the numbers that count together have in common.
  private struct Manner: Hashable {
    let style: LabelStyle
    /// The 8. of 8.3: 8.1 to 8.4 count together, 8.1.1 and 9.1 do not.
    let prefix: String

    init(_ item: Node) {
      style = item.labelStyle
      guard style == .decimal, let label = item.label else {
        prefix = ""
        return
      }
      let number = label.reversed().drop { !$0.isNumber }
      prefix = String(number.drop { $0.isNumber }.reversed())
    }
  }
}
