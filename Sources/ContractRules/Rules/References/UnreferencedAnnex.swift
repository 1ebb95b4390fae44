import ContractAnalysis
import ContractSyntax
import ContractText

/// Finds an annex that no clause refers to.
///
/// What nothing refers to binds nobody for certain: either the clause that should name the annex
/// names another, or the annex is left over.
struct UnreferencedAnnex: Rule {
  static let id = "unreferenced-annex"
  static let group = RuleGroup.references
  // An annex may stand by itself.
  static let severity = RuleSeverity.always(.note)
  static let title = Text(zh: "附件未被引用", en: "Annex that nothing refers to")
  static let explanation = Text(
    zh: "正文没有任何条款提到该附件，它与正文的关系不明：可能漏写了引用，也可能是多余的附件。「所有附件与本协议具有同等效力」这样的概括规定不算引用。",
    en: """
      No clause names the annex, so what it is for is open: a reference is missing, or the annex is \
      left over. A sentence on all annexes together is no reference to any of them.
      """)
  static let examples: [Example] = [
    .finds("第一条 水价见附件一。\n第二条 乙方付费。\n附件一 《水价协议》\n↓附件二 《供水服务标准》\n"),
    .finds("第一条 所有附件与本协议具有同等效力。\n第二条 水价见附件《水价协议》。\n附件一 《水价协议》\n↓附件二 《原水供应协议》\n"),
    .finds("第一条 甲方供水。\n第二条 乙方付费。\n↓附件一 《水价协议》\n"),
    .accepts("第一条 水价见附件一。\n第二条 服务标准见附件《供水服务标准》。\n附件一 《水价协议》\n附件二 《供水服务标准》\n"),
    .accepts("第一条 水价见附件一、附件二。\n第二条 乙方付费。\n附件一 《水价协议》\n附件二 《供水服务标准》\n"),
    .accepts("第一条 水价见附件一。\n第二条 乙方付费。\n"),
  ]

  func check(_ analysis: Analysis, report: (Report) -> Void) {
    let annexes = analysis.contract.annexes
    guard !annexes.isEmpty else { return }
    let referred = referredAnnexes(analysis)
    for annex in annexes where !referred.contains(annex) {
      report(Report(annex.headingRange, .unreferenced(annex.annexName)))
    }
  }

  /// The annexes that words outside them refer to, or seem to mean.
  private func referredAnnexes(_ analysis: Analysis) -> Set<Node> {
    var referred: Set<Node> = []
    for reference in analysis.references {
      for target in reference.targets + [reference.expected].compactMap({ $0 }) {
        guard let annex = target.enclosing(.annex), !annex.range.contains(reference.range.start)
        else { continue }
        referred.insert(annex)
      }
    }
    return referred
  }

  func notChecked(_ analysis: Analysis) -> Text? {
    analysis.namesAnnexesItLacks ? .noAnnexes : nil
  }
}

extension Text {
  fileprivate static let noAnnexes = Text(
    zh: "正文提到附件，但文本中没有附件部分，无从核对。",
    en: "The text refers to annexes but has none, so the references cannot be compared with them.")

  fileprivate static func unreferenced(_ name: String) -> Text {
    Text(
      zh: "\(name)在正文中没有被引用。请核对是否漏写了引用，或者附件是否多余。",
      en: "Nothing refers to \(name). See whether a reference is missing or the annex is left over."
    )
  }
}
