import ContractAnalysis
import ContractSyntax
import ContractText

/// Finds a reference to an article that exists but speaks of something else, while one near it fits.
///
/// An article was put in or taken out, the numbers moved on, and the reference did not. It is the
/// mistake that no search for missing numbers finds.
struct SuspectReference: Rule {
  static let id = "suspect-reference"
  static let group = RuleGroup.references
  // It is judged by words; the reference may be meant as it stands.
  static let severity = RuleSeverity.always(.warning)
  static let title = Text(zh: "引用的条款号可能有误", en: "Reference that seems to mean another article")
  static let explanation = Text(
    zh: "所引的条款存在，但讲的是别的事，而相邻的一条正好相符，多半是增删条文后编号移动、引用没有跟着改。请对照两处条文核实。",
    en: """
      The article referred to exists but speaks of something else, while one near it fits: the \
      numbers have moved on and the reference has not. Compare both articles.
      """)
  static let examples: [Example] = [
    .finds(
      "第一条 甲方依照↓第三条兑取履约保函的，应当书面通知乙方。\n第二条 乙方应当提交履约保函。甲方兑取履约保函后，乙方应当补足履约保函。\n第三条 水费按月结算，乙方应当在每月月底付费。\n第四条 本合同一式三份。\n"
    ),
    .finds(
      "第一条 双方订立本合同。\n第二条 发生不可抗力的，依照↓第三条不可抗力的规定处理。\n第三条 乙方应当投保财产一切险。\n第四条 不可抗力是指不能预见的客观情况。发生不可抗力的一方应当通知对方。\n第五条 本合同一式三份。\n"
    ),
    .finds(
      "第一条 乙方应当在移交日前完成最后恢复性大修。\n第二条 最后恢复性大修的费用由乙方承担。\n第三条 争议由双方协商解决，协商不成的提交仲裁。\n第四条 乙方未完成↓第三条所述最后恢复性大修的，应当赔偿。\n"
    ),
    .accepts(
      "第一条 甲方依照第二条兑取履约保函的，应当书面通知乙方。\n第二条 乙方应当提交履约保函。甲方兑取履约保函后，乙方应当补足履约保函。\n第三条 水费按月结算。\n"),
    .accepts("第一条 乙方违反第二条规定的，应当赔偿。\n第二条 水费按月结算。\n第三条 违反本合同的一方应当赔偿。\n"),
    .accepts("第一条 取水依照《中华人民共和国水法》第三条办理。\n第二条 乙方应当依法取水。\n第三条 水费按月结算。\n"),
  ]

  func check(_ analysis: Analysis, report: (Report) -> Void) {
    for reference in analysis.references where reference.status == .suspect {
      guard let expected = reference.expected else { continue }
      let message = Text.suspect(
        reference.text, words: reference.evidence?.words ?? [],
        expected: analysis.place(of: expected).label)
      report(
        Report(
          reference.range, message, related: related(reference, expected),
          suggestion: suggestion(reference, expected)))
    }
  }

  private func related(_ reference: Reference, _ expected: Node) -> [RelatedPlace] {
    reference.targets.map { RelatedPlace(.printedTarget, $0.headingRange) }
      + [RelatedPlace(.expectedTarget, expected.headingRange)]
  }

  /// The other number, written as the printed one is, for a reference that is nothing but 第N条.
  private func suggestion(_ reference: Reference, _ expected: Node) -> Suggestion? {
    let words = reference.text
    guard reference.written.steps.count == 1, expected.kind == .article, expected.branch == nil,
      let number = expected.number, words.hasPrefix("第"), words.hasSuffix("条"),
      reference.range.length == words.utf8.count,
      let replacement = writeLabel(words, numbered: number)
    else { return nil }
    return Suggestion(reference.range, replacement)
  }
}

extension Text {
  fileprivate static let printedTarget = Text(
    zh: "所引的条款", en: "The clause that the number names")
  fileprivate static let expectedTarget = Text(
    zh: "可能要引用的条款", en: "The clause that seems to be meant")

  fileprivate static func suspect(_ printed: String, words: [String], expected: String) -> Text {
    let chinese = words.map { "「\($0)」" }.joined(separator: "、")
    let english = words.map { "“\($0)”" }.joined(separator: ", ")
    return Text(
      zh: words.isEmpty
        ? "\(printed)讲的似乎是别的事，可能应为\(expected)。请对照两处条文核实。"
        : "此处说的是\(chinese)，\(printed)没有讲到，\(expected)讲到了，可能应为\(expected)。请对照两处条文核实。",
      en: words.isEmpty
        ? "\(printed) seems to speak of something else; \(expected) may be meant. Compare the two."
        : "This speaks of \(english), which \(printed) does not mention and \(expected) does; \(expected) may be meant. Compare the two."
    )
  }
}
