import ContractAnalysis
import ContractSyntax
import ContractText

/// Finds half-width punctuation in Chinese sentences, once for a contract.
///
/// It is a matter of looks, and of searches that miss what is written the other way.
struct MixedPunctuation: Rule {
  static let id = "mixed-punctuation"
  static let group = RuleGroup.text
  static let severity = RuleSeverity.always(.note)
  static let title = Text(zh: "全角、半角标点混用", en: "Half- and full-width punctuation mixed")
  static let explanation = Text(
    zh: "中文语句应当用全角标点（，；：（））。半角标点夹杂其间，版面不齐，检索也会漏。整篇只报告一次，注明两种各有多少处。",
    en: """
      Chinese sentences take full-width marks. Half-width ones look uneven and are missed by \
      searches. Reported once a contract, with the number of each.
      """)
  static let examples: [Example] = [
    .finds("第一条 甲方供水，乙方付费↓,水费按月结算。\n第二条 甲方抄表，乙方复核。\n第三条 本合同一式三份。\n"),
    .finds("第一条 甲方供水↓,乙方付费。\n第二条 甲方抄表,乙方复核;水费按月结算。\n第三条 本合同一式三份。\n"),
    .finds("第一条 甲方供水,乙方付费。\n第二条 甲方抄表,乙方复核↓，水费按月结算。\n第三条 本合同一式三份。\n"),
    .accepts("第一条 甲方供水，乙方付费。\n第二条 甲方应当：\n(1)抄表；\n(2)收费。\n第三条 本合同一式三份。\n"),
    .accepts("第一条 水费为12,000元，时间为8:30。\n第二条 依照第一条第(三)项付费。\n第三条 本合同一式三份。\n"),
    .accepts("第一条 甲方供水。\n第二条 乙方付费。\n第三条 型号为A,B,C。\n"),
  ]

  func check(_ analysis: Analysis, report: (Report) -> Void) {
    let style = analysis.findPunctuationStyle()
    guard let first = style.firstOfRarer else { return }
    report(Report(first, .mixed(half: style.halfWidth, full: style.fullWidth)))
  }
}

extension Text {
  fileprivate static func mixed(half: Int, full: Int) -> Text {
    guard full > 0 else {
      return Text(
        zh: "中文语句全用半角标点，共 \(half) 处，此处是第一处。中文应当用全角标点。",
        en: "Chinese sentences take half-width marks throughout, \(half) of them, here the first.")
    }
    return Text(
      zh: "中文语句里半角标点有 \(half) 处，全角标点有 \(full) 处，此处是较少的一种的第一处。请统一用全角标点。",
      en:
        "\(half) half-width marks and \(full) full-width ones stand in Chinese sentences; here is the first of the rarer. Use full-width ones throughout."
    )
  }
}
