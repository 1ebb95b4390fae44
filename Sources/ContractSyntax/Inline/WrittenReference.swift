import ContractText

/// A cross-reference as written, before anything is known of what it points to.
public struct WrittenReference: Hashable, Sendable {
  /// What the first words of a reference name.
  public enum Form: Sendable {
    /// 第十二条, 第三章, 第二款: by number.
    case numbered
    /// 附件三, 附件《…》
    case annex
    /// 本条, 本章, 本款
    case own
    /// 上款, 前条, 前两款
    case previous
    /// 下款, 下条
    case next
    /// 不可抗力定义中第(6)项
    case definition
    /// 第_____条
    case unfilled
  }

  /// One level of a reference: 第十二条 is an article of number 12.
  public struct Step: Hashable, Sendable {
    /// Part, chapter, section, article, paragraph, item, subitem or annex.
    public internal(set) var kind: NodeKind
    /// Its number; nil where it is left blank, or for 本条.
    public let number: Int?
    /// The number after 之 in 第十五条之一.
    public let branch: Int?
    /// Whether the number is written as drafting custom writes it.
    public let isWellFormed: Bool
    /// How the number is written: 第（一）项 is by parentheses.
    public let style: LabelStyle
    /// The numbers of 第3.1.2条, the last of which is ``number``; empty for a plain number.
    public var decimals: [Int] = []
    /// Whether the number itself is printed here, rather than carried over from an earlier
    /// reference of an enumeration (第二款 of 第三条第一款、第二款).
    public let isPrinted: Bool
  }

  /// What its first words name.
  public let form: Form

  /// From its own first character to its last.
  public let range: TextRange

  /// The words as read, broken lines joined.
  public let text: String

  /// The levels, from the outermost one; those carried over within an enumeration are included.
  public let steps: [Step]

  /// For 前两款: how many; 1 otherwise.
  public let count: Int

  /// The title between 《 and 》 of an annex.
  public let title: String?

  /// Whether words before it name another document: 《水法》第十二条.
  public let isExternal: Bool

  /// The name of that document, as written.
  public let document: String?

  /// The part of this contract that words before it name, 通用 or 专用: 专用条款第3条.
  public let part: String?

  /// Whether another document is named earlier in the same sentence, so that a reference that
  /// finds nothing here may belong there.
  public let followsOtherDocument: Bool

  /// The references of one enumeration share this number, the index of the first of them.
  public let enumeration: Int

  /// Whether it is the second of a range: the 第六条 of 第三条至第六条.
  public let endsRange: Bool

  /// The bytes of the sentence that it stands in.
  public let sentence: TextRange

  /// The index of the node whose words it stands in.
  package let owner: Int
}
