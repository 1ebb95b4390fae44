import ContractText

/// A place in a contract, as lawyers name it: 第一百三十四条第一款第(2)项.
public struct Place: Hashable, Sendable {
  /// 编
  public var part: Int?
  /// 章
  public var chapter: Int?
  /// 节
  public var section: Int?
  /// 条
  public var article: Int?
  /// The 之一 of 第十五条之一; nil where there is none.
  public var branch: Int?
  /// 款, counted from 1.
  public var paragraph: Int?
  /// 项, in Arabic digits or letters.
  public var item: String?
  /// 目, in Arabic digits or letters.
  public var subitem: String?
  /// 附件
  public var annex: Int?
  /// The name of the place: 第一款 is written only where the article has more than one paragraph.
  public var label: String

  /// A place of which only the label is known, such as 签署栏.
  public init(label: String) { self.label = label }
}
