import ContractAnalysis
import ContractSyntax
import ContractText

/// Finds a bracket or quotation mark whose other half is missing.
///
/// Without it nobody can say how far an exception or a condition reaches.
struct UnbalancedBracket: Rule {
  static let id = "unbalanced-bracket"
  static let group = RuleGroup.text
  static let severity = RuleSeverity.always(.warning)
  static let title = Text(zh: "括号或引号不成对", en: "Bracket or quotation mark without its other half")
  static let explanation = Text(
    zh: "括号、书名号、引号缺了一半，括注或例外到哪里为止就说不清。全角与半角可以配对，跨行、跨款的在同一条内配对，「1)」「a)」这样的编号不算。",
    en: """
      Where half of a pair is missing, nobody can say how far an exception reaches. Half- and \
      full-width brackets pair with each other, within the whole article; labels such as 1) are none.
      """)
  static let examples: [Example] = [
    .finds("第一条 甲方供水↓（包括新建城区。\n第二条 乙方付费。\n第三条 本合同一式三份。\n"),
    .finds("第一条 甲方供水，包括新建城区↓）。\n第二条 乙方付费。\n第三条 本合同一式三份。\n"),
    .finds("第一条 取水依照↓《中华人民共和国水法的规定办理。\n第二条 乙方付费。\n第三条 本合同一式三份。\n"),
    .finds("第一条 东方公司（以下简称↓“甲方）供水。\n第二条 乙方付费。\n第三条 本合同一式三份。\n"),
    .accepts("第一条 甲方供水(包括新建城区）。\n第二条 乙方付费。\n第三条 本合同一式三份。\n"),
    .accepts("第一条 甲方声明：“供水工程由甲方建设，并由甲方验收。\n“乙方应当予以配合，不得拒绝。”\n第二条 乙方付费。\n"),
    .accepts("第一条 甲方应当：1)供水；2)抄表；a)收费。\n第二条 乙方付费。\n第三条 本合同一式三份。\n"),
    .accepts("第一条 甲方供水（供水分为以下两种：\n（一）生活用水；\n（二）生产用水）。\n第二条 乙方付费。\n"),
    .accepts("第一条 甲方授权乙方(注:该授权可以通过以下二种形式,\n1.发布文件;2.签发授权书)经营供水。\n第二条 乙方付费。\n"),
  ]

  func check(_ analysis: Analysis, report: (Report) -> Void) {
    for bracket in analysis.findUnmatchedBrackets() {
      report(Report(bracket.range, .of(bracket)))
    }
  }
}

extension Text {
  fileprivate static func of(_ bracket: UnmatchedBracket) -> Text {
    bracket.count > 1
      ? many(bracket.count, isFlood: bracket.isFlood)
      : unmatched(String(bracket.mark), opens: bracket.opens)
  }

  /// More than a reader would go through one by one.
  private static func many(_ count: Int, isFlood: Bool) -> Text {
    isFlood
      ? Text(
        zh: "从这里起，本条有超过 \(count) 个括号或引号不成对，没有再往下数。请检查这段文字是否完整。",
        en: """
          From here on this clause has more than \(count) brackets or quotation marks without their \
          other halves; no more were counted. See whether the text is whole.
          """)
      : Text(
        zh: "这一行有 \(count) 个括号或引号不成对，这是第一个。请逐一补上，或者删去。",
        en: """
          This line has \(count) brackets or quotation marks without their other halves; this is the \
          first. Add the other halves or delete them.
          """)
  }

  private static func unmatched(_ mark: String, opens: Bool) -> Text {
    Text(
      zh: opens ? "「\(mark)」没有与之配对的后半。请补上，或者删去。" : "「\(mark)」没有与之配对的前半。请补上，或者删去。",
      en: opens
        ? "“\(mark)” is never closed. Add the other half or delete it."
        : "“\(mark)” was never opened. Add the other half or delete it.")
  }
}
