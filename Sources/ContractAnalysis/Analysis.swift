import ContractSyntax
import ContractText

/// What a contract's tree means: its references resolved, its terms and blanks known.
public struct Analysis: Sendable {
  /// The contract.
  public let contract: Contract

  /// Headings and annexes by number and title.
  public let index: ContractIndex

  /// Every reference, in document order.
  public let references: [Reference]

  /// Every defined term, in document order.
  public let terms: [Term]

  /// Every blank, in document order.
  public let blanks: [Blank]

  /// The near misses of defined terms, found when first asked for.
  let nearMisses = FoundOnce<[NearMiss]>()

  /// The place of a byte of the contract.
  public func place(at offset: Int) -> Place { index.place(at: offset) }

  /// The place that a node is: its own label, not that of what holds it.
  public func place(of node: Node) -> Place { index.place(of: node) }

  /// The text that the contract is part of.
  public var source: SourceText { contract.source }
}
