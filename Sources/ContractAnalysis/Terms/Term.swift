import ContractSyntax
import ContractText

/// A defined term and where it is used.
public struct Term: Sendable {
  /// The term.
  public let term: String

  /// Where it is defined: the bytes of the term itself.
  public let range: TextRange

  /// The place of its definition.
  public let place: Place

  /// The glossary entry; nil for a term defined within a sentence, as 甲方 in (下称甲方).
  public let definition: Node?

  /// Where it is used, its own definition's term left out, in document order. A term of a single
  /// character has none: it cannot be told from the character.
  public let uses: [TextRange]
}
