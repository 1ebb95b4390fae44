import ContractAnalysis
import ContractSyntax
import ContractText

/// Finds 上款 or 前条 where nothing stands before: in the first paragraph, in the first article.
///
/// A paragraph was moved or the one before it deleted; what the words meant is gone.
struct RelativeReferenceWithoutAntecedent: Rule {
  static let id = "relative-reference-without-antecedent"
  static let group = RuleGroup.references
  // The paragraphs of a page that was split into sentences may be counted wrongly.
  static let severity = RuleSeverity.always(.warning)
  static let title = Text(
    zh: "「上款」「前条」之前没有可指的内容", en: "上款 or 前条 with nothing before it")
  static let explanation = Text(
    zh: "「上款」「前条」依位置而定。位于第一款的「上款」、第一条的「前条」没有可指的内容，多半是前面的一款或一条已被删去或者移走。",
    en: """
      上款 and 前条 depend on where they stand. In the first paragraph or the first article there is \
      nothing that they could mean: what stood before was deleted or moved.
      """)
  static let examples: [Example] = [
    .finds("第一条 甲方供水。\n第二条 ↓上款所述费用由乙方承担。\n"),
    .finds("第一条 ↓前条规定的期限为三年。\n第二条 乙方付费。\n"),
    .finds("第一条 甲方供水。\n第二条 乙方违反↓前款规定的，应付违约金。\n乙方应当按月付费。\n"),
    .accepts("第一条 甲方供水。\n停水的，甲方应当通知乙方。\n前款通知应当提前三日发出。\n第二条 乙方付费。\n"),
    .accepts("第一条 甲方供水。\n第二条 前条所述供水应当连续。\n"),
    .accepts("第一条 本条第二款优先适用。\n甲方供水。\n第二条 乙方付费。\n"),
  ]

  func check(_ analysis: Analysis, report: (Report) -> Void) {
    for reference in analysis.references where reference.lacksAntecedent {
      report(Report(reference.range, .nothingBefore(reference.text, reference.place.label)))
    }
  }
}

extension Text {
  fileprivate static func nothingBefore(_ words: String, _ place: String) -> Text {
    Text(
      zh: "「\(words)」没有可指的内容\(place.isEmpty ? "" : "：它位于\(place)")。请写明所指条款的编号。",
      en:
        "“\(words)” has nothing to refer to\(place.isEmpty ? "" : ": it stands in \(place)"). Name the clause by its number."
    )
  }
}
