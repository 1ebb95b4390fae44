import ContractText

/// (注:…): an instruction to whoever fills the template in.
public struct DraftingNote: Hashable, Sendable {
  /// From its opening bracket to its closing one, both included.
  public let range: TextRange

  /// The index of the node whose words it stands in.
  package let owner: Int
}
