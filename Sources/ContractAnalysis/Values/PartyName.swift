/// The name of a party, and when two writings of it are one name.
public struct PartyName: Hashable, Sendable {
  /// The name without white space, brackets of half width.
  public let plain: String

  /// The name as compared: white space, the width of brackets and 盖章 after it do not count.
  public init(_ text: String) {
    var result = ""
    for scalar in text.unicodeScalars where !scalar.properties.isWhitespace {
      let value = scalar.value
      let isWide = value >= 0xFF01 && value <= 0xFF5E
      result.unicodeScalars.append(
        isWide ? Unicode.Scalar(value - 0xFEE0) ?? scalar : scalar)
    }
    plain = result
  }

  /// The words that the name of a body ends with.
  private static let bodyEndings = [
    "公司", "局", "委员会", "政府", "中心", "厂", "院", "研究所", "事务所", "学校", "大学", "银行", "集团",
    "合作社", "协会", "支行", "医院", "设计所", "管理处", "办事处", "项目部", "经营部", "水务所", "供电所",
  ]

  /// Whether it is the full name of a body: 临川清源供水有限公司, not 公司 or 发包单位.
  public var isBody: Bool {
    plain.unicodeScalars.count >= 5 && isWhole
      && Self.bodyEndings.contains { plain.hasSuffix($0) }
  }

  /// Whether it is the name of a person by its form: two to four Chinese characters.
  public var isPerson: Bool {
    (2...4).contains(plain.unicodeScalars.count)
      && plain.unicodeScalars.allSatisfy { (0x4E00...0x9FFF).contains($0.value) }
      && !Self.bodyEndings.contains { plain.hasSuffix($0) }
  }

  /// Whether nothing in it is a blank or a placeholder.
  private var isWhole: Bool {
    !plain.unicodeScalars.contains { "_×*□…[]{}、;某/\\".unicodeScalars.contains($0) }
      && !plain.contains("XX") && !plain.contains("xx")
  }

  /// Whether it may be the same name as `other`: one may leave out the province that the other
  /// begins with.
  public func agrees(with other: PartyName) -> Bool {
    plain.hasSuffix(other.plain) || other.plain.hasSuffix(plain)
  }
}
