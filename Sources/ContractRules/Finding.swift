import ContractAnalysis
import ContractText

/// One thing that a rule found.
public struct Finding: Sendable {
  /// The rule's id.
  public let rule: String

  /// How much it matters, the stage taken into account.
  public let severity: Severity

  /// The bytes that it is about.
  public let range: TextRange

  /// Where it stands.
  public let place: Place

  /// What is wrong and why.
  public let message: Text

  /// Other places that show why.
  public let related: [RelatedPlace]

  /// What would mend it for certain.
  public let suggestion: Suggestion?

  /// What tells it from every other finding of the file, wherever it moves to.
  public internal(set) var fingerprint = Fingerprint(0)
}

/// Another place that shows why something is wrong.
public struct RelatedPlace: Sendable {
  /// What is to be seen there.
  public let message: Text

  /// The bytes to look at.
  public let range: TextRange

  /// A place to look at.
  public init(_ message: Text, _ range: TextRange) {
    self.message = message
    self.range = range
  }
}

/// A replacement that mends a finding.
public struct Suggestion: Hashable, Sendable {
  /// The bytes to replace.
  public let range: TextRange

  /// What belongs there.
  public let replacement: String

  /// The replacement of `range`.
  public init(_ range: TextRange, _ replacement: String) {
    self.range = range
    self.replacement = replacement
  }
}
