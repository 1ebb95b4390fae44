import ContractAnalysis
import ContractText

/// An article of the template, what became of it, or an article that the template does not have.
public struct ClauseComparison: Sendable {
  /// What became of an article.
  public enum Status: String, Sendable, CaseIterable {
    /// Word for word the template's; a new number alone is no change.
    case same
    /// The template's, with values in its blanks.
    case filled
    /// Other words than the template's.
    case altered
    /// The template has it, the filled contract does not.
    case missing
    /// The filled contract has it, the template does not.
    case added
    /// It stands in another order.
    case moved
  }

  /// The article in the template; nil for an added one.
  public let template: ClauseEnd?

  /// The article in the filled contract; nil for a missing one.
  public let filled: ClauseEnd?

  /// What became of it.
  public let status: Status

  /// The words that differ, in order; empty for an added or a missing article.
  public let changes: [ClauseChange]

  /// The changes that somebody made, without the references that only kept their numbers.
  public var alterations: [ClauseChange] { changes.filter { $0.staleReference == nil } }
}

/// An article as one of the two contracts has it.
public struct ClauseEnd: Sendable {
  /// Where it stands.
  public let place: Place

  /// Its bytes.
  public let range: TextRange
}

/// Words of the template that a filled contract has otherwise.
public struct ClauseChange: Hashable, Sendable {
  /// The bytes in the filled contract; empty where words are only gone.
  public let range: TextRange

  /// The bytes in the template; empty where words are only new.
  public let templateRange: TextRange

  /// The template's words; empty where words are only new.
  public let was: String

  /// The filled contract's words; empty where words are only gone.
  public let `is`: String

  /// Where the change is a reference that kept its number while its clause got another: what it
  /// means; nil for any other change.
  public var staleReference: StaleReference? = nil
}

extension ClauseChange {
  /// A reference with the template's number in a contract in which that number is another clause's.
  public struct StaleReference: Hashable, Sendable {
    /// The clause of the template that is meant.
    public let templatePlace: Place

    /// The same clause in the filled contract; nil where it was taken out.
    public let place: Place?

    /// Its bytes there.
    public let range: TextRange?
  }
}
