import ContractSyntax
import ContractText

/// A piece of a contract that is compared as a whole: an article, or what stands outside articles.
struct ClauseUnit: Sendable {
  /// What kind of piece it is.
  enum Kind: Hashable, Sendable {
    /// 条, with everything below
    case article
    /// Preamble and whatever else stands outside the articles.
    case front
    /// 鉴于
    case recitals
    /// 签署栏
    case signature
    /// The annexes together
    case annexes

    /// What a lawyer calls it.
    var label: String {
      switch self {
      case .article: "条"
      case .front: "首部"
      case .recitals: "鉴于条款"
      case .signature: "签署栏"
      case .annexes: "附件"
      }
    }
  }

  /// What kind of piece it is.
  let kind: Kind

  /// The article; nil for other pieces.
  let node: Node?

  /// Its characters, without its number and drafting notes.
  var tokens: [ClauseToken] = []
}

/// A contract cut into the pieces that are compared.
struct ClauseUnits: Sendable {
  /// The articles outside annexes, in document order.
  var articles: [ClauseUnit] = []

  /// What stands outside articles, by kind.
  var others: [ClauseUnit.Kind: ClauseUnit] = [:]

  /// The reference whose number begins at a byte, as its place in the analysis' list.
  var references: [Int: Int] = [:]
}
