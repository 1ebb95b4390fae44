import ContractAnalysis
import ContractSyntax
import ContractText

/// Finds a heading that was glued to the end of the paragraph before it.
///
/// A line end lost on the way hides a whole article: a reader who looks for 第五条 passes it over, and
/// Word numbers and lists it nowhere.
struct GluedHeading: Rule {
  static let id = "glued-heading"
  static let group = RuleGroup.text
  // The number is missing among the headings and stands there after a full stop.
  static let severity = RuleSeverity.always(.warning)
  static let title = Text(zh: "标题没有另起一行", en: "Heading that does not begin a line")
  static let explanation = Text(
    zh:
      "复制或者编辑时丢了一个换行，条、章的标题就接在上一段的末尾：按条号找不到它，目录和自动编号也不认它。请在标题前另起一行。只有前后标题之间恰好缺这个编号时才报告，句首引用某条的不算。",
    en: """
      Where a line end was lost, the heading of an article or chapter stands at the end of the \
      paragraph before: a reader who looks for the number passes it over. Begin a line there. Only a \
      number that is missing between two headings is reported, not a sentence about an article.
      """)
  static let examples: [Example] = [
    .finds("第一条 甲方供水。\n第二条 乙方应当按时付费。↓第三条 甲方按月抄表。\n第四条 本合同一式三份。\n"),
    .finds("第一章 总则\n第一条 甲方供水。↓第二章 收费\n第二条 乙方付费。\n第三章 附则\n第三条 本合同一式三份。\n"),
    .finds("第一条 甲方供水。\n第二条 本合同一式三份。↓第三条 本合同自签字之日起生效。\n甲方（盖章）：\n乙方（盖章）：\n"),
    .accepts("## 第一章 总则\n**第一条** 甲方供水。\n> 第二条 乙方付费。\n第三条 本合同一式三份。\n"),
    .accepts("第一条 甲方供水。\n第二条 乙方付费。第三条规定的抄表除外。\n第四条 本合同一式三份。\n"),
    .accepts("第一条 甲方供水。\n第二条 乙方付费。第一条 另有约定的除外。\n第三条 本合同一式三份。\n"),
  ]

  func check(_ analysis: Analysis, report: (Report) -> Void) {
    let contract = analysis.contract
    for heading in contract.chapters + contract.articles {
      guard let label = heading.labelRange, isGlued(label.start, in: analysis.source) else {
        continue
      }
      report(Report(label, .glued(heading.label ?? "")))
    }
  }

  /// Whether a full stop stands before byte `offset` on its line.
  private func isGlued(_ offset: Int, in source: SourceText) -> Bool {
    let line = source.lineRange(source.lineIndex(of: offset)).start
    let end = spacesBack(source.bytes, offset, line)
    // What else stands there are marks: > 第一条, ## 第一章.
    switch scalarBefore(source.bytes, end, line).scalar {
    case "。", "．", "！", "？", "；": return true
    default: return false
    }
  }
}

extension Text {
  fileprivate static func glued(_ label: String) -> Text {
    Text(
      zh: "\(label)接在上一段的末尾，没有另起一行。请在它前面换行。",
      en: "\(label) stands at the end of the paragraph before. Begin a line there.")
  }
}
