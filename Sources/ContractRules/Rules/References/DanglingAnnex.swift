import ContractAnalysis
import ContractSyntax
import ContractText

/// Finds a reference to an annex that the contract does not have.
///
/// Annexes hold the figures: the area, the prices, the standards. One that is missing, or is called
/// by another name, leaves the clause without them.
struct DanglingAnnex: Rule {
  static let id = "dangling-annex"
  static let group = RuleGroup.references
  static let severity = RuleSeverity.always(.error)
  static let title = Text(zh: "引用的附件不存在", en: "Reference to an annex that does not exist")
  static let explanation = Text(
    zh: "范围、价格、标准等具体内容往往写在附件里。正文所引的附件不在附件之列，或者名称不一，条款就落了空。文本没有附件部分的，不作判断。",
    en: """
      Annexes hold what a clause counts on: areas, prices, standards. An annex that is not there, or \
      has another title, leaves the clause empty. Where the text has no annexes at all, nothing is \
      judged.
      """)
  static let examples: [Example] = [
    .finds("第一条 供水范围见↓附件四。\n第二条 水价见附件一。\n附件一 《水价协议》\n附件二 《供水服务标准》\n"),
    .finds("第一条 工程位于附近，见↓附件《工程和经营服务范围》。\n第二条 水价见附件《水价协议》。\n附件一 《工程和特许经营区域范围》\n附件二 《水价协议》\n"),
    .finds("第一条 保函格式见↓附件3。\n第二条 水价见附件1。\n附件1 水价协议\n附件2 供水服务标准\n"),
    .accepts("第一条 供水范围见附件二《供水范围》。\n第二条 水价见附件一。\n附件一 《水价协议》\n附件二 《供水范围》\n"),
    .accepts("第一条 双方另行签订《城市供水用水合同》。\n第二条 水价见附件一。\n附件一 《水价协议》\n"),
    .accepts("第一条 供水范围见附件一。\n第二条 乙方付费。\n"),
    .accepts("第一条 水价见附件一。\n第二条 所有附件与本协议具有同等效力。\n附件一 《水价协议》\n"),
  ]

  func check(_ analysis: Analysis, report: (Report) -> Void) {
    guard !analysis.contract.annexes.isEmpty else { return }
    for reference in analysis.references
    where reference.kind == .annex && reference.status == .dangling {
      let near = reference.expected
      let name = near.map(\.annexName)
      report(
        Report(
          reference.range, .noAnnex(reference.text, near: name),
          related: near.map { [RelatedPlace(.nearAnnex, $0.headingRange)] } ?? []))
    }
  }

  func notChecked(_ analysis: Analysis) -> Text? {
    analysis.namesAnnexesItLacks ? .noAnnexes : nil
  }
}

extension Text {
  fileprivate static let noAnnexes = Text(
    zh: "正文提到附件，但文本中没有附件部分，无从核对。",
    en: "The text refers to annexes but has none, so the references cannot be compared with them.")
  fileprivate static let nearAnnex = Text(zh: "名称相近的附件", en: "An annex of nearly that title")

  fileprivate static func noAnnex(_ words: String, near: String?) -> Text {
    Text(
      zh: near.map { "引用的\(words)不存在；名称相近的是\($0)。请核对名称，使两处一致。" }
        ?? "引用的\(words)不存在。请补上附件，或者改正引用。",
      en: near.map { "There is no \(words); \($0) comes near. Make the two names agree." }
        ?? "There is no \(words). Add the annex or correct the reference.")
  }
}
