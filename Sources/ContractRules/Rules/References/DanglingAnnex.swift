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
    zh: "范围、价格、标准等具体内容往往写在附件里。正文所引的附件不在附件之列，或者名称不一，条款就落了空。文本没有附件部分的，只与正文所列的附件清单核对。",
    en: """
      Annexes hold what a clause counts on: areas, prices, standards. An annex that is not there, or \
      has another title, leaves the clause empty. Where the text has no annexes at all, its own list \
      of them is what counts.
      """)
  static let examples: [Example] = [
    .finds("第一条 供水范围见↓附件四。\n第二条 水价见附件一。\n附件一 《水价协议》\n附件二 《供水服务标准》\n"),
    .finds("第一条 工程位于附近，见↓附件《工程和经营服务范围》。\n第二条 水价见附件《水价协议》。\n附件一 《工程和特许经营区域范围》\n附件二 《水价协议》\n"),
    .finds("第一条 供水范围见↓附件四。\n第二条 依照附件四收费，水价见附件一。\n附件一 《水价协议》\n附件二 《供水服务标准》\n"),
    .finds("第一条 保函格式见↓附件3。\n第二条 水价见附件1。\n附件1 水价协议\n附件2 供水服务标准\n"),
    .accepts("第一条 供水范围见附件二《供水范围》。\n第二条 水价见附件一。\n附件一 《水价协议》\n附件二 《供水范围》\n"),
    .accepts("第一条 双方另行签订《城市供水用水合同》。\n第二条 水价见附件一。\n附件一 《水价协议》\n"),
    .accepts("第一条 供水范围见附件一。\n第二条 乙方付费。\n"),
    .finds("第一条 供水范围见附件一，水价见↓附件三。\n第二条 本合同附件：\n附件一：供水范围图\n附件二：服务标准\n第三条 乙方付费。\n"),
    .accepts("第一条 供水范围见附件一，水价见附件二。\n第二条 本合同附件：\n附件一：供水范围图\n附件二：水价表\n第三条 乙方付费。\n"),
    .accepts("第一条 水价见附件一。\n第二条 所有附件与本协议具有同等效力。\n附件一 《水价协议》\n"),
  ]

  func check(_ analysis: Analysis, report: (Report) -> Void) {
    let dangling = analysis.references.filter { $0.kind == .annex && $0.status == .dangling }
    let places = Dictionary(grouping: dangling, by: Missing.init)
    for reference in dangling {
      guard let others = places[Missing(reference)]?.dropFirst(),
        places[Missing(reference)]?.first?.range == reference.range
      else { continue }
      let near = reference.expected
      report(
        Report(
          reference.range, .noAnnex(reference.text, near: near.map(\.annexName)),
          related: (near.map { [RelatedPlace(.nearAnnex, $0.headingRange)] } ?? [])
            + others.prefix(Self.mostPlaces).map { RelatedPlace(.alsoReferred, $0.range) }))
    }
  }

  /// What is missing: one annex that many clauses count on is one finding, at the first of them.
  private struct Missing: Hashable {
    let number: Int?
    let title: String?
    let below: [WrittenReference.Step]

    init(_ reference: Reference) {
      number = reference.written.steps.first?.number
      title = reference.written.title
      // 附件三第二条 may be missing where 附件三 is there.
      below = Array(reference.written.steps.dropFirst())
    }
  }

  /// So many more places are shown.
  private static let mostPlaces = 20

  func notChecked(_ analysis: Analysis) -> Text? {
    analysis.namesAnnexesItLacks ? .noAnnexes : nil
  }
}

extension Text {
  fileprivate static let noAnnexes = Text(
    zh: "正文提到附件，但文本中没有附件部分，无从核对。",
    en: "The text refers to annexes but has none, so the references cannot be compared with them.")
  fileprivate static let alsoReferred = Text(zh: "也引用了该附件", en: "Refers to the annex too")
  fileprivate static let nearAnnex = Text(zh: "名称相近的附件", en: "An annex of nearly that title")

  fileprivate static func noAnnex(_ words: String, near: String?) -> Text {
    Text(
      zh: near.map { "引用的\(words)不存在；名称相近的是\($0)。请核对名称，使两处一致。" }
        ?? "引用的\(words)不存在。请补上附件，或者改正引用。",
      en: near.map { "There is no \(words); \($0) comes near. Make the two names agree." }
        ?? "There is no \(words). Add the annex or correct the reference.")
  }
}
