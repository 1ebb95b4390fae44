import ContractText

/// The numbers that a browser writes before the items of one ordered list.
struct HTMLListNumbers {
  private var next: Int
  private let step: Int
  private let form: Form

  private enum Form { case decimal, letters(UInt8), roman(upper: Bool), chinese, none }

  /// The numbers of an `ol` element with these attributes.
  init(_ attributes: [String: String]) {
    next = attributes["start"].flatMap { Int($0) } ?? 1
    step = attributes["reversed"] == nil ? 1 : -1
    let style = attributes["style"].map(HTMLStyle.init)
    form = Self.form(
      type: attributes["type"],
      style: style?.value("list-style-type") ?? style?.value("list-style"))
  }

  /// What stands before the next item, an `li` element with these attributes.
  mutating func marker(_ attributes: [String: String]) -> String {
    if let value = attributes["value"].flatMap({ Int($0) }) { next = value }
    defer { next = next.addingReportingOverflow(step).partialValue }
    return written(next)
  }

  private static func form(type: String?, style: String?) -> Form {
    switch style {
    case "none": return .none
    case "decimal": return .decimal
    case "lower-alpha", "lower-latin": return .letters(UInt8(ascii: "a"))
    case "upper-alpha", "upper-latin": return .letters(UInt8(ascii: "A"))
    case "lower-roman": return .roman(upper: false)
    case "upper-roman": return .roman(upper: true)
    case "cjk-ideographic", "simp-chinese-informal", "trad-chinese-informal": return .chinese
    default: break
    }
    switch type {
    case "a": return .letters(UInt8(ascii: "a"))
    case "A": return .letters(UInt8(ascii: "A"))
    case "i": return .roman(upper: false)
    case "I": return .roman(upper: true)
    default: return .decimal
    }
  }

  private func written(_ number: Int) -> String {
    switch form {
    case .none: ""
    case .letters(let first) where number > 0: letters(number, first) + ". "
    case .roman(let upper) where (1..<4000).contains(number): roman(number, upper) + ". "
    case .chinese where number >= 0: chineseNumeral(number) + "、"
    default: "\(number). "
    }
  }

  /// a to z, then aa.
  private func letters(_ number: Int, _ first: UInt8) -> String {
    var rest = number
    var bytes: [UInt8] = []
    while rest > 0 {
      bytes.insert(first + UInt8((rest - 1) % 26), at: 0)
      rest = (rest - 1) / 26
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func roman(_ number: Int, _ upper: Bool) -> String {
    var rest = number
    var text = ""
    for (value, letters) in romanNumerals {
      while rest >= value {
        text += letters
        rest -= value
      }
    }
    return upper ? text.uppercased() : text
  }
}

private let romanNumerals = [
  (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
  (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
]
