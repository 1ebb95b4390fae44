import ContractText

/// What a report on a comparison speaks of, in the order that a lawyer wants to read it in.
package enum ComparisonSection: Sendable, CaseIterable {
  /// What is left blank.
  case blanks
  /// What was filled in and cannot be right.
  case values
  /// What does not go together.
  case constraints
  /// Which references were left behind when the articles were renumbered.
  case references
  /// Where the words are not the template's.
  case deviations
  /// What is wrong in the template itself.
  case template

  /// The section that a rule's findings stand in.
  package init(rule: String) {
    switch rule {
    case "unfilled-blank", "unfilled-reference", "unresolved-choice": self = .blanks
    case "violated-constraint", "party-drift", "inconsistent-value": self = .constraints
    case "stale-reference": self = .references
    case "altered-clause", "missing-clause", "added-clause": self = .deviations
    case "inherited-mistake": self = .template
    default: self = .values
    }
  }

  /// Its heading.
  package var title: Text {
    switch self {
    case .blanks: Text(zh: "尚未填写", en: "Left blank")
    case .values: Text(zh: "填写有误", en: "Filled in wrongly")
    case .constraints: Text(zh: "相互矛盾或者不合规定", en: "Values that cannot hold together")
    case .references: Text(zh: "引用没有跟着编号改", en: "References left behind by renumbering")
    case .deviations: Text(zh: "与示范文本不同", en: "Differs from the template")
    case .template: Text(zh: "示范文本自身的错误", en: "Mistakes of the template itself")
    }
  }
}
