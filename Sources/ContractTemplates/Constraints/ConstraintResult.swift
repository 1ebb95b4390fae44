import ContractText

/// Whether a constraint of the template holds in a filled contract.
public struct ConstraintResult: Sendable {
  /// What was found.
  public enum Outcome: String, Sendable, CaseIterable {
    /// It holds.
    case holds
    /// It does not.
    case violated
    /// A value that it needs is missing or cannot be read.
    case notChecked = "not-checked"
  }

  /// The constraint.
  public let constraint: TemplateConstraint

  /// What was found.
  public let outcome: Outcome

  /// The values that it speaks of, in its order; a date by its year, month and day.
  public let values: [BlankValue]

  /// What does not fit, in figures of this contract; nil unless it is violated.
  public let fault: Text?

  /// The bytes of the words that do not fit; nil where the first of the values shows it.
  public let range: TextRange?
}

extension ConstraintResult {
  /// What does not fit, why it must, and the law that asks for it; nil unless it is violated.
  public var message: Text? {
    guard let fault else { return nil }
    let reason = constraint.reason
    let source = constraint.source
    return Text(
      zh: fault.text(in: .chinese) + "。" + reason.chinese
        + (source.map { "（依据：\($0)）" } ?? ""),
      en: fault.text(in: .english) + ". " + reason.english
        + (source.map { " (\($0))" } ?? ""))
  }
}
