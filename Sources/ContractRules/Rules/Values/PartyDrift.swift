import ContractAnalysis
import ContractSyntax
import ContractText

/// Finds a party that goes by two names: one where the parties are introduced, another in the
/// signature block.
///
/// 临川清源供水有限公司 and 临川清源水务有限公司 are two companies; who is bound is then open.
struct PartyDrift: Rule {
  static let id = "party-drift"
  static let group = RuleGroup.values
  // A party may have changed its name, and the contract may say so elsewhere.
  static let severity = RuleSeverity.always(.warning)
  static let title = Text(zh: "同一当事人名称前后不一", en: "One party under two names")
  static let explanation = Text(
    zh: "合同首部与正文、签署栏中同一方的名称不同：一字之差就是另一个主体，合同约束谁因此成疑。空格、括号全半角和「盖章」字样不算不同。",
    en: """
      A party has one name at the head of the contract and another in the text or the signature \
      block. A single character makes it another body, and who is bound becomes doubtful.
      """)
  static let examples: [Example] = [
    .finds(
      "甲方：临川市水务局\n乙方：临川清源供水有限公司\n第一条 乙方负责供水。\n第二条 甲方负责监管。\n甲方（盖章）：临川市水务局\n乙方（盖章）：↓临川清源水务有限公司\n"),
    .finds("第一条 本合同由临川市水务局（下称甲方）和临川清源供水有限公司（下称乙方）订立。\n第二条 乙方负责供水。\n甲方：临川市水务局\n乙方：↓临川清源供水有限责任公司\n"),
    .finds("甲方：临川市城市管理局\n乙方：临川清源供水有限公司\n第一条 本合同由↓临川市水务局（以下简称“甲方”）授权，乙方负责供水。\n第二条 甲方负责监管。\n"),
    .finds("出租人：李明华\n承租人：王小丽\n第一条 租期三年。\n第二条 租金按月支付。\n出租人（签字）：李明华\n承租人（签字）：↓王晓丽\n"),
    .accepts(
      "甲方：临川清源供水（集团）有限公司\n乙方：临川建安工程有限公司\n第一条 乙方负责施工。\n第二条 甲方负责付款。\n甲方（公章）：临川清源供水(集团) 有限公司（盖章）\n乙方（公章）：临川建安工程有限公司\n"
    ),
    .accepts(
      "第一条 协议双方为：经江源省人民政府授权的江源省水务局（下称甲方）和临川清源供水有限公司（下称乙方）。\n第二条 乙方负责供水。\n甲方：江源省水务局\n乙方：临川清源供水有限公司\n"
    ),
    .accepts("甲方：临川清源供水有限公司\n乙方：____公司\n第一条 乙方负责施工。\n第二条 甲方负责付款。\n甲方：周立诚\n乙方：临川建安工程有限公司\n"),
    .accepts(
      "甲方：江源省临川市水务局\n乙方：临川清源供水有限公司\n第一条 甲方：提供场地并负责监管；\n第二条 乙方：负责供水。\n甲方：临川市水务局\n乙方：临川清源供水有限公司\n附件一 保函\n甲方：临川农业银行\n"
    ),
  ]

  func check(_ analysis: Analysis, report: (Report) -> Void) {
    for drift in driftedParties(analysis.contract.partyMentions) {
      report(
        Report(
          drift.second.range, .drift(drift),
          related: [RelatedPlace(.named(drift.first.text), drift.first.range)]))
    }
  }
}

extension Text {
  fileprivate static func named(_ name: String) -> Text {
    Text(zh: "此处写作「\(name)」", en: "The name here is “\(name)”")
  }

  fileprivate static func drift(_ drift: DriftedParty) -> Text {
    Text(
      zh:
        "\(drift.label)在此处写作「\(drift.second.text)」，与「\(drift.first.text)」不同。请核对名称，统一为登记的全称。",
      en: """
        \(drift.label) is “\(drift.second.text)” here, and “\(drift.first.text)” elsewhere. \
        Give the registered name in both places.
        """)
  }
}
