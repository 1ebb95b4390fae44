import ContractAnalysis
import ContractSyntax
import ContractText

/// Finds an annex whose number does not follow from the one before it.
///
/// An annex that is left out of the bundle to be signed is no part of what is signed.
struct MisnumberedAnnex: Rule {
  static let id = "misnumbered-annex"
  static let group = RuleGroup.numbering
  // A file may hold only some of the annexes of a contract.
  static let severity = RuleSeverity.always(.warning)
  static let title = Text(zh: "附件的编号不连续", en: "Annex out of sequence")
  static let explanation = Text(
    zh: "附件应按顺序编号。缺号说明可能漏装了附件；重号使正文中的引用不知所指。",
    en: """
      Annexes are numbered in order. A gap tells of an annex that was left out of the bundle; a \
      repeat makes references ambiguous.
      """)
  static let examples: [Example] = [
    .finds("第一条 甲方供水。\n第二条 乙方付费。\n附件一 《供水范围》\n附件二 《供水服务标准》\n↓附件四 《水价协议》\n"),
    .finds("第一条 甲方供水。\n第二条 乙方付费。\n附件一 《供水范围》\n附件二 《供水服务标准》\n↓附件二 《水价协议》\n附件三 《保险》\n"),
    .finds("第一条 甲方供水。\n第二条 乙方付费。\n附件1 供水范围\n附件2 供水服务标准\n↓附件5 水价协议\n附件4 保险\n"),
    .accepts("第一条 甲方供水。\n第二条 乙方付费。\n附件一 《供水范围》\n附件二 《供水服务标准》\n附件三 《水价协议》\n"),
    .accepts("第一条 供水范围见附件三。\n第二条 水价见附件一。\n附件一 《水价协议》\n附件二 《供水服务标准》\n附件三 《供水范围》\n"),
    .accepts("第一条 甲方供水。\n第二条 乙方付费。\n附件：《供水范围》\n"),
    .accepts("第一条 甲方供水。\n第二条 乙方付费。\n附件1 供水范围\n附件2 水价\n附件A 清单\n附件B 图纸\n附表一 水质\n"),
    .finds("第一条 甲方供水。\n第二条 乙方付费。\n附件1 供水范围\n附件2 水价\n附件A 清单\n↓附件C 图纸\n"),
    .accepts(
      "第一条 甲方供水。\n第二条 乙方付费。\n附件一\n供水范围\n<td>附件二</td>\n<td>供水服务标准</td>\n附件三\n水价协议\n"),
  ]

  func check(_ analysis: Analysis, report: (Report) -> Void) {
    // 附件一, 附表一 and 附件A are counted each by themselves.
    let rows = Dictionary(grouping: analysis.contract.annexes) { annex in
      "\(annex.label?.prefix(2) ?? "")\(annex.label?.isLettered == true)"
    }
    for row in rows.values.sorted(by: { $0[0].range < $1[0].range }) {
      reportMisnumbered(row, report: report)
    }
  }
}
