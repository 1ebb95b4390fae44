import ContractAnalysis
import ContractText

extension Blank.Expectation {
  /// What kind of value it is, in words; nil where any words will do.
  var name: (chinese: String, english: String)? {
    switch self {
    case .amount: ("金额", "an amount of money")
    case .number: ("数字", "a number")
    case .date: ("日期", "a date")
    case .year: ("年份", "a year")
    case .month: ("月份", "a month")
    case .day: ("日", "a day of the month")
    case .place: ("地点", "a place")
    case .organization: ("单位名称", "the name of an organization")
    case .person: ("人名", "the name of a person")
    case .phone: ("电话号码", "a telephone number")
    case .postcode: ("邮政编码", "a postcode")
    case .article: ("条款号", "the number of a clause")
    case .choice: ("所选的一项", "the option chosen")
    case .text: nil
    }
  }
}

/// What a message says of the value that belongs in a blank.
struct BlankHint: Sendable {
  private let expects: Blank.Expectation
  private let unit: String?

  init(_ blank: Blank) {
    expects = blank.expects
    unit = blank.unit
  }

  /// （应为金额，单位：万元人民币）; empty where nothing is known of the value.
  var chinese: String {
    var parts: [String] = []
    if let name = expects.name { parts.append("应为\(name.chinese)") }
    if let unit { parts.append("单位：\(unit)") }
    return parts.isEmpty ? "" : "（\(parts.joined(separator: "，"))）"
  }

  /// The same in English.
  var english: String {
    var parts: [String] = []
    if let name = expects.name { parts.append("it should be \(name.english)") }
    if let unit { parts.append("unit: \(unit)") }
    return parts.isEmpty ? "" : " (\(parts.joined(separator: "; ")))"
  }
}
