import ContractText

extension String {
  /// Whether it numbers with a letter, as 附件A does.
  package var isLettered: Bool {
    unicodeScalars.contains { ("A"..."Z").contains($0) || ("Ａ"..."Ｚ").contains($0) }
  }
}

/// A place in a contract, as lawyers name it: 第一百三十四条第一款第(2)项.
public struct Place: Hashable, Sendable {
  /// One for whatever stands there: a blank and what is said of it name the same place.
  private let storage: Storage

  private final class Storage: Sendable {
    let parts: Parts

    init(_ parts: Parts) { self.parts = parts }
  }

  /// What a place is made of, level by level.
  struct Parts: Hashable, Sendable {
    var part: Int?
    var chapter: Int?
    var section: Int?
    var article: Int?
    var branch: Int?
    var paragraph: Int?
    var item: String?
    var subitem: String?
    var annex: Int?
    var label = ""
  }

  /// The place of these parts.
  init(_ parts: Parts) { storage = Storage(parts) }

  /// A place of which only the label is known, such as 签署栏, or its article too.
  public init(label: String, article: Int? = nil) {
    self.init(Parts(article: article, label: label))
  }

  /// 编
  public var part: Int? { storage.parts.part }
  /// 章
  public var chapter: Int? { storage.parts.chapter }
  /// 节
  public var section: Int? { storage.parts.section }
  /// 条
  public var article: Int? { storage.parts.article }
  /// The 之一 of 第十五条之一; nil where there is none.
  public var branch: Int? { storage.parts.branch }
  /// 款, counted from 1.
  public var paragraph: Int? { storage.parts.paragraph }
  /// 项, in Arabic digits or letters.
  public var item: String? { storage.parts.item }
  /// 目, in Arabic digits or letters.
  public var subitem: String? { storage.parts.subitem }
  /// 附件
  public var annex: Int? { storage.parts.annex }
  /// The name of the place: 第一款 is written only where the article has more than one paragraph.
  public var label: String { storage.parts.label }

  /// Two places are equal that are made of the same parts.
  public static func == (left: Place, right: Place) -> Bool {
    left.storage === right.storage || left.storage.parts == right.storage.parts
  }

  /// By all its parts.
  public func hash(into hasher: inout Hasher) { hasher.combine(storage.parts) }
}
