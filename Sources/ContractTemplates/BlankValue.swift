import ContractAnalysis
import ContractText

/// What a filled contract says in one of the template's blanks.
public struct BlankValue: Sendable {
  /// What may be wrong with a value.
  public enum Problem: String, Sendable, CaseIterable {
    /// Nothing was filled in.
    case empty
    /// The clause that the blank stands in is gone.
    case removed
    /// 待定, XX: words that say nothing yet.
    case placeholder
    /// Not the kind of value that belongs there: 三十万 for a month.
    case wrongKind
    /// 2月30日
    case impossibleDate
  }

  /// The blank of the template.
  public let blank: Blank

  /// The value as it stands, without marks drawn around it; nil where nothing is filled in.
  public let value: String?

  /// The bytes of the value in the filled contract; empty, where it belongs, for one left blank; nil
  /// where the clause is gone.
  public let range: TextRange?

  /// The value made plain: a number in digits, money in 元, a whole date as 2025-03-18, the number of
  /// an article; nil where it is not understood.
  public internal(set) var normalized: String?

  /// What is wrong with it; nil where nothing is.
  public internal(set) var problem: Problem?

  /// Whether it can be right.
  public var isValid: Bool { problem == nil }
}

extension BlankValue {
  /// What is wrong, for the reader; nil where nothing is.
  public var message: Text? {
    let value = value ?? ""
    let unit = blank.unit ?? ""
    switch problem {
    case nil: return nil
    case .empty: return Text(zh: "未填写", en: "left blank")
    case .removed: return Text(zh: "所在条款已被删除", en: "the clause that it stands in is gone")
    case .placeholder:
      return Text(zh: "“\(value)”不是确定的内容", en: "\"\(value)\" stands in for a value to come")
    case .wrongKind:
      return Text(
        zh: "“\(value)\(unit)”不是此处应填的内容（\(blank.expects.chineseName)）",
        en: "\"\(value)\(unit)\" is not what belongs here (\(blank.expects.rawValue))")
    case .impossibleDate:
      return Text(zh: "“\(value)\(unit)”不是存在的日期", en: "no calendar has \"\(value)\(unit)\"")
    }
  }
}

extension Blank.Expectation {
  /// The kind of value in a Chinese word.
  fileprivate var chineseName: String {
    switch self {
    case .amount: "金额"
    case .number: "数字"
    case .date: "日期"
    case .year: "年份"
    case .month: "月份"
    case .day: "日"
    case .place: "地点"
    case .organization: "单位名称"
    case .person: "人名"
    case .phone: "电话号码"
    case .postcode: "邮政编码"
    case .article: "条款号"
    case .choice: "选项"
    case .text: "文字"
    }
  }
}
