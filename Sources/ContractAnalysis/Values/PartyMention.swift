import ContractSyntax
import ContractText

/// A place at which a contract says who a party is.
public struct PartyMention: Hashable, Sendable {
  /// How it says so.
  public enum Form: Sendable {
    /// 甲方：临川清源供水有限公司, on a line of its own
    case line
    /// 由临川清源供水有限公司（下称甲方）: where the name begins is not certain
    case inline
  }

  /// The party: 甲方.
  public let label: String

  /// The name, for ``Form/inline`` with whatever of the sentence stands before it.
  public let name: PartyName

  /// The bytes of the name.
  public let range: TextRange

  /// How it says so.
  public let form: Form

  /// Whether it stands before the first article.
  public let isInFront: Bool
}

extension Contract {
  /// Where the contract says who its parties are, annexes left out, in document order.
  public var partyMentions: [PartyMention] {
    let firstArticle = articles.first?.range.start ?? range.end
    var mentions: [PartyMention] = []
    eachReading(outsideAnnexes: true) { node, reading in
      let isInFront = node.range.start < firstArticle
      mentions += PartyRecognition(
        reading: reading, isInFront: isInFront, hasNaming: node.kinds.contains(.naming)
      ).mentions()
    }
    return mentions
  }
}
