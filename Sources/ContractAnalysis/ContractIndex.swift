import ContractSyntax
import ContractText

/// The headings and annexes of a contract, by number and title.
public struct ContractIndex: Sendable {
  /// The place of a byte.
  public func place(at offset: Int) -> Place { Place(label: "") }
  /// The place that a node is.
  public func place(of node: Node) -> Place { Place(label: "") }
}
