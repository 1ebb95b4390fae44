import ContractAnalysis
import ContractRules
import ContractTemplates
import ContractText

/// One thing that a comparison with the template shows to be wrong, or worth a look.
package struct ComparisonFinding: Sendable {
  /// The rule's id, such as `altered-clause`.
  let rule: String

  /// How much it matters.
  package let severity: Severity

  /// What is wrong.
  let message: Text

  /// The bytes in the filled contract; nil for what is not there.
  let range: TextRange?

  /// Where it stands; for a missing clause its place in the template.
  let place: Place
}

extension Comparison {
  /// What is wrong with the values, then what became of the clauses.
  package var findings: [ComparisonFinding] {
    values.compactMap { finding($0) } + clauses.compactMap(finding)
  }

  private func finding(_ value: BlankValue) -> ComparisonFinding? {
    // A clause that is gone is one finding, however many blanks it had.
    guard let problem = value.problem, problem != .removed, let message = value.message else {
      return nil
    }
    let (rule, severity) = problem.rule
    let context = value.blank.context
    return ComparisonFinding(
      rule: rule, severity: severity,
      message: Text(
        zh: "\(context)：\(message.text(in: .chinese))",
        en: "\(context): \(message.text(in: .english))"),
      range: value.range, place: value.range.map { filled.place(at: $0.start) } ?? value.blank.place
    )
  }

  private func finding(_ clause: ClauseComparison) -> ComparisonFinding? {
    guard let end = clause.filled ?? clause.template else { return nil }
    let label = clause.template?.place.label ?? ""
    let (rule, severity, message): (String, Severity, Text)
    switch clause.status {
    case .altered:
      let count = clause.changes.count
      (rule, severity) = ("altered-clause", .note)
      message = Text(
        zh: "与示范文本\(label)有 \(count) 处不同", en: "differs from the template's \(label): \(count)")
    case .missing:
      (rule, severity) = ("missing-clause", .warning)
      message = Text(zh: "缺少示范文本的\(label)", en: "the template's \(label) is missing")
    case .added:
      (rule, severity) = ("added-clause", .warning)
      message = Text(zh: "示范文本没有这一条", en: "the template has no such article")
    case .same, .filled, .moved: return nil
    }
    return ComparisonFinding(
      rule: rule, severity: severity, message: message, range: clause.filled?.range,
      place: end.place)
  }
}

extension BlankValue.Problem {
  /// The rule that a problem is reported under. An empty blank is a warning as in a draft; what can
  /// be no value at all is an error.
  fileprivate var rule: (String, Severity) {
    switch self {
    case .empty: ("unfilled-blank", .warning)
    case .removed: ("missing-clause", .warning)
    case .placeholder: ("placeholder-text", .warning)
    case .wrongKind: ("invalid-value", .error)
    case .impossibleDate: ("impossible-date", .error)
    }
  }
}
