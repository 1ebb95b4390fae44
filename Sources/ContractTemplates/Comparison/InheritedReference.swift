import ContractAnalysis
import ContractText

/// A reference that was wrong in the template already and was taken over as it stood.
public struct InheritedReference: Sendable {
  /// The bytes in the filled contract.
  public let range: TextRange

  /// The words as read.
  public let text: String

  /// Where it stands in the filled contract.
  public let place: Place

  /// Where it stands in the template.
  public let templatePlace: Place

  /// The clause of the filled contract that seems to be meant; nil where nothing tells.
  public let expected: Place?
}
