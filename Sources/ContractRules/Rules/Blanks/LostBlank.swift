import ContractAnalysis
import ContractSyntax
import ContractText

/// Finds a place where a blank has vanished together with its underscores.
///
/// Copied from a web page or converted from Word, underlined spaces disappear: 特许经营期限为年.
/// Nobody sees that something is missing, and nobody fills it in.
struct LostBlank: Rule {
  static let id = "lost-blank"
  static let group = RuleGroup.blanks
  // A sentence that lacks a value is told by its form; a writer may rarely have meant it so.
  static let severity = RuleSeverity.always(.warning)
  static let title = Text(zh: "空白的横线丢失", en: "Blank lost together with its underscores")
  static let explanation = Text(
    zh: "从网页复制或者转换格式时，空白的横线常常丢失，只剩下「期限为年」「第种方式」这样缺了内容的句子，很容易漏填。",
    en: """
      Copying from a web page or converting a file often loses the underscores of a blank. What is \
      left is a sentence that lacks a value, such as 期限为年, which is easily overlooked.
      """)
  static let examples: [Example] = [
    .finds("第一条 特许经营期限为↓年。\n第二条 双方应当遵守本合同。\n"),
    .finds("第一条 乙方应在收到通知后↓日内答复。\n第二条 甲方应在5日内付款。\n"),
    .finds("第一条 争议按下列第↓种方式解决。\n第二条 本合同自签字之日起生效。\n"),
    .accepts("第一条 日、月、季度、年:均指公历的日、月、季度、年。\n第二条 特许经营期限为30年。\n"),
    .accepts("第一条 乙方应在二十四小时内答复。\n第二条 租金按年支付，每月的第一天结算水费。\n"),
    .accepts("第一条 期限由双方商定。\n（填写说明：期限建议一般为年）\n第二条 本合同一式三份。\n"),
    .accepts("第一条 期限由双方商定（注：期限建议一般为年）。\n第二条 本合同一式三份。\n"),
    .accepts("第一条 特许经营期限为____年。\n第二条 本合同一式三份。\n"),
  ]

  func check(_ analysis: Analysis, report: (Report) -> Void) {
    var notes = analysis.contract.notes.map(\.range)[...]
    for blank in analysis.blanks where blank.form == .lost {
      while let note = notes.first, note.end <= blank.range.start { notes.removeFirst() }
      // (注:建议一般为年): a remark of the template's, which is deleted as a whole and lacks nothing.
      if notes.first?.contains(blank.range.start) == true { continue }
      report(Report(blank.range, .lost(blank)))
    }
  }
}

extension Text {
  fileprivate static func lost(_ blank: Blank) -> Text {
    let subject = blank.subject
    let hint = BlankHint(blank)
    return Text(
      zh:
        "此处缺少\(subject.map { "「\($0)」" } ?? "")应填的内容\(hint.chinese)：原有空白的横线似已丢失。请对照原件补上。",
      en: """
        A value\(subject.map { " for “\($0)”" } ?? "") is missing here\(hint.english): the \
        underscores of a blank seem to be lost. Fill it in from the original.
        """)
  }
}
