import ContractAnalysis
import ContractSyntax
import ContractText

/// Finds what Word prints where the target of a cross-reference field is gone.
///
/// 错误！未找到引用源 stands where the number of a clause stood; which one it was cannot be told.
struct BrokenField: Rule {
  static let id = "broken-field"
  static let group = RuleGroup.references
  static let severity = RuleSeverity.always(.error)
  static let title = Text(zh: "引用域已损坏", en: "Broken cross-reference field")
  static let explanation = Text(
    zh: "「错误！未找到引用源」「错误!未定义书签」是 Word 在交叉引用的目标被删去后显示的字样，原来的条款号已经丢失，须找回所指的条款后重新填写。",
    en: """
      Word prints 错误！未找到引用源 or “Error! Reference source not found” where the target of a \
      cross-reference was deleted. The number is lost; find out which clause was meant.
      """)
  static let examples: [Example] = [
    .finds("第一条 乙方依照↓错误！未找到引用源。付费。\n第二条 水费按月结算。\n"),
    .finds("第一条 供水范围见↓错误!未定义书签。\n第二条 水费按月结算。\n"),
    .finds("第一条 乙方依照↓Error! Reference source not found.付费。\n第二条 水费按月结算。\n"),
    .accepts("第一条 抄表有错误！乙方可以申请复核。\n第二条 水费按月结算。\n"),
    .accepts("第一条 乙方未找到水表的，应当通知甲方。\n第二条 水费按月结算。\n"),
    .accepts("第一条 因计算错误，未定义的费用由双方协商。\n第二条 水费按月结算。\n"),
  ]

  private static let marks = PhraseSearch(
    ["错误！", "错误!", "错误! ", "错误！ "].flatMap { mark in
      ["未找到引用源", "未定义书签", "未指定书签", "不能识别的开关参数", "链接无效"].map { mark + $0 }
    } + [
      "Error! Reference source not found", "Error! Bookmark not defined",
      "Error! No bookmark name given",
    ], with: .fieldError)

  func check(_ analysis: Analysis, report: (Report) -> Void) {
    Self.marks.matches(in: analysis.contract) { match in
      report(Report(match.range, .broken(match.reading.text(match.start, match.end))))
    }
  }
}

extension Text {
  fileprivate static func broken(_ words: String) -> Text {
    Text(
      zh: "「\(words)」：交叉引用的目标已被删去，原来的条款号丢失。请查明所指的条款，重新填写。",
      en:
        "“\(words)”: the target of a cross-reference was deleted. Find out what it was and put it in."
    )
  }
}
