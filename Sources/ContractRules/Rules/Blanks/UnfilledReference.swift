import ContractAnalysis
import ContractSyntax
import ContractText

/// Finds a reference whose number is still blank: 第_____条.
///
/// Until the number stands there, nobody knows which clause the sentence depends on.
struct UnfilledReference: Rule {
  static let id = "unfilled-reference"
  static let group = RuleGroup.blanks
  static let readsReferences = true
  static let severity = RuleSeverity.unfinished
  static let title = Text(zh: "引用的条款号尚未填写", en: "Reference without its number")
  static let explanation = Text(
    zh: "「第_____条」这样的引用没有写明条款号，这句话以哪一条为准就无法确定。条文定稿、编号不再变动后，应逐一填上。",
    en: """
      A reference such as 第_____条 does not say which clause it depends on. Fill in the number once \
      the clauses are final.
      """)
  static let examples: [Example] = [
    .finds("第一条 乙方依照↓第_____条的规定提交履约保函。\n第二条 履约保函的金额为100万元。\n"),
    .finds("第一条 违约金按↓第____条计算。\n第二条 终止通知依照↓第____条发出。\n"),
    .finds("第一条 完工日期:指本协议↓第_____条规定的日期。\n第二条 双方应当遵守本协议。\n"),
    .finds("第一条 乙方依照↓第____条第一款、第二款提交履约保函。\n第二条 履约保函的金额为100万元。\n"),
    .accepts("第一条 乙方依照第二条的规定提交履约保函。\n第二条 履约保函的金额为____万元。\n"),
    .accepts("第一条 工程分为____期建设。\n第二条 乙方按照本协议办理。\n"),
    .accepts("第一条 争议按照第____种方式解决。\n第二条 本合同自签字之日起生效。\n"),
  ]

  func check(_ analysis: Analysis, report: (Report) -> Void) {
    // 第_____条第一款、第二款 is one blank.
    for reference in analysis.references
    where reference.status == .unfilled
      && reference.written.steps.contains(where: { $0.number == nil && $0.isPrinted })
    {
      report(Report(reference.range, .noNumber(reference.text)))
    }
  }
}

extension Text {
  fileprivate static func noNumber(_ words: String) -> Text {
    Text(
      zh: "此处引用的条款号尚未填写（\(words)）。请填上所指条款的编号。",
      en: "The number of the clause referred to is not filled in (\(words)). Fill it in.")
  }
}
