import ContractSyntax
import ContractText

/// The headings and annexes of a contract, by number and title.
public struct ContractIndex: Sendable {
  /// The place of a byte.
  public func place(at offset: Int) -> Place { Place(label: "") }
  /// The place that a node is.
  public func place(of node: Node) -> Place { Place(label: "") }
  /// Whether the printed number of a heading or item is written as drafting custom writes it: not
  /// 第一百十五条.
  public func isWellFormed(_ node: Node) -> Bool { true }
}
