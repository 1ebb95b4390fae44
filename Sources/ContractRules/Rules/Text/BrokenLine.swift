import ContractAnalysis
import ContractSyntax
import ContractText

/// Finds a line that ends in the middle of a sentence, a title or a number.
///
/// Text copied from a page or a PDF file is full of them; a search for the words finds nothing, and in
/// Word the half sentence becomes a paragraph of its own.
struct BrokenLine: Rule {
  static let id = "broken-line"
  static let group = RuleGroup.text
  // The program joins the lines by itself; nothing is agreed wrongly.
  static let severity = RuleSeverity.always(.note)
  static let title = Text(zh: "句子中间断行", en: "Line broken within a sentence")
  static let explanation = Text(
    zh: "从网页或 PDF 复制的文字常在句子、标题甚至条号中间断行：检索不到，粘贴到 Word 里又多出一款。请把断开的两行接上。全文都按固定宽度换行的，只报告一次。",
    en: """
      Text copied from a page or a PDF file breaks within sentences, titles and numbers: a search \
      misses the words, and a paragraph too many appears in Word. Join the lines. A text that is \
      wrapped throughout is reported once.
      """)
  // Joining the line changes no word; where the two may be meant so there is no suggestion.
  static let suggestionsAreCertain = true
  static let examples: [Example] = [
    .finds("第一条 甲方供水。\n第二条 双方应当遵守本合同。\n第三条 营业日是指中国除法定节↓\n假日之外的日期。\n第四条 本合同一式三份。\n"),
    .finds("第一条 甲方供水，乙方付费↓\n，水费按月结算。\n第二条 甲方抄表。\n第三条 本合同一式三份。\n"),
    .finds("第一条 甲方供水。\n第二条 乙方应当付费（包括水费、管网及相关附属↓\n设施的费用等）。\n第三条 本合同一式三份。\n"),
    .accepts("第一条 甲方供水。\n第二条 乙方付费。\n水费按月结算。\n第三条 本合同一式三份。\n"),
    .accepts("第一条 甲方应当：\n（一）供水；\n（二）抄表。\n第二条 乙方付费。\n"),
    .accepts("第一章 总则\n第一条 甲方供水。\n第二章 价款\n第二条 乙方付费。\n"),
  ]

  /// More broken lines than this, and as many as a fifth of all lines: the whole text is wrapped.
  private static let mostSingle = 40

  func check(_ analysis: Analysis, report: (Report) -> Void) {
    let broken = analysis.findCutLines()
    guard let first = broken.first else { return }
    if broken.count > Self.mostSingle, broken.count * 5 > lineCount(analysis) {
      report(Report(first.range, .wrapped(broken.count)))
      return
    }
    for line in broken {
      report(
        Report(
          line.range, .broken, suggestion: line.joint.map { Suggestion(line.range, $0) }))
    }
  }

  private func lineCount(_ analysis: Analysis) -> Int {
    let range = analysis.contract.range
    return analysis.source.lineIndex(of: range.end) - analysis.source.lineIndex(of: range.start) + 1
  }
}

extension Text {
  fileprivate static let broken = Text(
    zh: "一句话在这里断成了两行，请接上。", en: "The line ends within a sentence here. Join the two lines.")

  fileprivate static func wrapped(_ count: Int) -> Text {
    Text(
      zh: "全文按固定宽度换行，有 \(count) 处断在句子中间，此处是第一处。请改为一款一行。",
      en:
        "The whole text is wrapped: \(count) lines end within a sentence, here the first. Give each paragraph one line."
    )
  }
}
