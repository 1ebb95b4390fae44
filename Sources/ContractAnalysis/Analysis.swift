import ContractSyntax
import ContractText

/// What a contract's tree means: its references resolved, its terms and blanks known. Each is found
/// when it is first asked for.
public struct Analysis: Sendable {
  /// The contract.
  public let contract: Contract

  /// Headings and annexes by number and title.
  public let index: ContractIndex

  /// Every reference, in document order.
  public var references: [Reference] { foundReferences { findReferences(in: contract, index) } }

  /// Every defined term, in document order.
  public var terms: [Term] { foundTerms { TermFinder(contract: contract, index: index).find() } }

  /// Every blank, in document order.
  public var blanks: [Blank] {
    foundBlanks {
      var finder = BlankFinder(contract, index)
      return ChoiceBoxes(contract).sorted(finder.find())
    }
  }

  /// Whether the references were found, or are being found on another thread.
  package var areReferencesBegun: Bool { foundReferences.isBegun }

  private let foundReferences: FoundOnce<[Reference]>
  private let foundTerms: FoundOnce<[Term]>
  private let foundBlanks: FoundOnce<[Blank]>

  /// The near misses of defined terms, found when first asked for.
  let nearMisses = FoundOnce<[NearMiss]>()

  /// A contract, and what is known of it already.
  init(
    _ contract: Contract, references: [Reference]? = nil, terms: [Term]? = nil,
    blanks: [Blank]? = nil
  ) {
    self.contract = contract
    index = ContractIndex(contract)
    foundReferences = FoundOnce(references)
    foundTerms = FoundOnce(terms)
    foundBlanks = FoundOnce(blanks)
  }

  /// The place of a byte of the contract.
  public func place(at offset: Int) -> Place { index.place(at: offset) }

  /// The place that a node is: its own label, not that of what holds it.
  public func place(of node: Node) -> Place { index.place(of: node) }

  /// The text that the contract is part of.
  public var source: SourceText { contract.source }
}
