import ContractText

/// A place left to be filled in, as drawn.
public struct WrittenBlank: Hashable, Sendable {
  /// How a blank is drawn.
  public enum Form: String, Sendable, CaseIterable {
    /// `_____`, also full-width ＿
    case underscore
    /// Nothing: the marks were lost, and what the sentence lacks shows the place.
    case lost
    /// White space in the middle of a sentence.
    case spaces
    /// 【 】 or [ ] with nothing inside
    case bracket
    /// ×× or XX or □ or ……
    case mark
    /// A form field that shows its placeholder.
    case control
  }

  /// How it is drawn.
  public let form: Form

  /// The bytes drawn; the first part of a blank that a page broke over lines.
  public let range: TextRange

  /// The end of the last part of a blank that was broken over lines; else the end of the range.
  public let lastEnd: Int

  /// The index of the node whose words it stands in.
  package let owner: Int

  /// The same blank, known to be drawn otherwise.
  func drawn(as form: Form) -> WrittenBlank {
    WrittenBlank(form: form, range: range, lastEnd: lastEnd, owner: owner)
  }
}
