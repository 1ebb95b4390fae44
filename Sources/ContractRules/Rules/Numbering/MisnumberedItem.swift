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
    .accepts("第一条 甲方的义务：\n(1)供水；\n(2)抄表。\n第二条 乙方的义务：\n(1)付费；\n(2)保护水表。\n"),
    .accepts("第一条 甲方的义务：\n（一）供水：\n1.水质合格；\n2.水压充足；\n（二）抄表：\n1.按月抄表；\n2.公布读数。\n第二条 乙方应当付费。\n"),
    .accepts("第一条 终止通知的理由为第(1)项或者\n(3)项所述情形的，应当说明。\n第二条 乙方应当付费。\n"),
  ]

  func check(_ analysis: Analysis, report: (Report) -> Void) {
    for kind in [NodeKind.item, .subitem] {
      for list in groupedByParent(analysis.contract.node.descendants(kind)) {
        for items in groupedByStyle(list) { reportMisnumbered(items, report: report) }
      }
    }
  }

  /// The items of a list by the manner of their numbers. 1.1 counts by another order, and words
  /// such as 其一 may be no numbers at all.
  private func groupedByStyle(_ items: [Node]) -> [[Node]] {
    let styles: Set<LabelStyle> = [.none, .decimal, .words]
    let groups = Dictionary(grouping: items.filter { !styles.contains($0.labelStyle) }) {
      $0.labelStyle
    }
    return groups.values.sorted { $0[0].range < $1[0].range }
  }
}
