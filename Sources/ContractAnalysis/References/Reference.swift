import ContractSyntax
import ContractText

/// A cross-reference and what it points to.
public struct Reference: Sendable {
  /// What is referred to.
  public enum Kind: String, Sendable, CaseIterable {
    case article, paragraph, item, chapter, annex, definition, relative, external, unfilled
  }

  /// Whether its target was found.
  public enum Status: String, Sendable, CaseIterable {
    case resolved, dangling, suspect, external, unfilled
  }

  /// The reference as written.
  public let written: WrittenReference

  /// From its own first character to its last; begins with the term for a definition's item.
  public let range: TextRange

  /// The words as read, broken lines joined.
  public let text: String

  /// Where it stands.
  public let place: Place

  /// What is referred to.
  public let kind: Kind

  /// Whether its target was found.
  public let status: Status

  /// What the printed words point to, also when the reference is suspect.
  public let targets: [Node]

  /// What seems to be meant, where that is known: of a suspect reference, or of an annex whose
  /// title is nearly that of another.
  public let expected: Node?

  /// Why it is suspect or what comes near it.
  public let evidence: Evidence?

  /// The outermost level that the contract does not have, such as the paragraph of
  /// 第四十四条第五款; nil unless the status is dangling.
  public let missing: WrittenReference.Step?

  /// What the words around a suspect reference speak of.
  public struct Evidence: Hashable, Sendable {
    /// The words that the expected target speaks of and the printed one does not.
    public let words: [String]

    /// How many other references of the contract seem to be off by as many articles.
    public let others: Int
  }
}
