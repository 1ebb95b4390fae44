/// What a node of the tree is, in the contract's terms.
public enum NodeKind: UInt8, Sendable, CaseIterable {
  /// The whole text of a file.
  case file
  /// One contract, from its title to the end of its last annex or signature.
  case contract
  /// The printed title of a contract: a leaf.
  case contractTitle
  /// 目录: the table of contents.
  case contents
  /// A line of the table of contents.
  case contentsEntry
  /// What stands before the first heading: parties, the reason for signing.
  case preamble
  /// 鉴于: a recital.
  case recital
  /// 编
  case part
  /// 章
  case chapter
  /// 节
  case section
  /// 条
  case article
  /// 款: an unnumbered paragraph of an article, or a paragraph outside any article.
  case paragraph
  /// 项
  case item
  /// 目: an item below an item.
  case subitem
  /// An entry of a glossary: a term and what it means.
  case definition
  /// 附件
  case annex
  /// 签署栏: the signature block.
  case signature
  /// A drafting note that stands on lines of its own.
  case note

  /// A leaf: the printed number of a heading or item, such as 第一条 or (1).
  case label
  /// A leaf: the title of a chapter, article or annex.
  case title
  /// A leaf: the term that a definition defines.
  case term
  /// A leaf: running text, up to where a line was broken.
  case text
  /// A leaf: white space and line ends between other leaves.
  case space
  /// A leaf: text of the file that belongs to no contract.
  case surrounding
  /// A leaf: text inside a contract that has no place in its structure, such as a page number.
  case unparsed

  /// Whether nodes of this kind hold bytes of the text themselves, and no other nodes.
  public var isLeaf: Bool {
    switch self {
    case .contractTitle, .label, .title, .term, .text, .space, .surrounding, .unparsed: true
    default: false
    }
  }

  /// Whether a leaf of this kind is words to be read, rather than white space or a number.
  public var isWords: Bool {
    switch self {
    case .contractTitle, .title, .term, .text: true
    default: false
    }
  }
}
