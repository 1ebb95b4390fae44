/// A line that may be the heading of a chapter or article, so that its number can be moved on.
struct NumberedLine {
  private let label: (number: Int, unit: Character)?
  private let rest: Substring

  init(_ line: Substring) {
    let count = line.dropFirst().prefix { "零一二三四五六七八九十百".contains($0) }.count
    let afterNumber = line.dropFirst(1 + count)
    guard line.first == "第", count > 0, let unit = afterNumber.first, unit == "条" || unit == "章"
    else {
      label = nil
      rest = line
      return
    }
    label = (Self.value(of: line.dropFirst().prefix(count)), unit)
    rest = afterNumber.dropFirst()
  }

  /// The line with the number that it has in the `turn`th repetition, from 0.
  func text(_ turn: Int) -> String {
    guard let label else { return String(rest) }
    let perTurn = label.unit == "条" ? 152 : 18
    return "第" + Self.spelt(label.number + turn * perTurn) + String(label.unit) + rest
  }

  private static let digits = Array("零一二三四五六七八九")

  private static func value(of numeral: Substring) -> Int {
    var total = 0
    var digit = 0
    for character in numeral {
      switch character {
      case "百": (total, digit) = (total + digit * 100, 0)
      case "十": (total, digit) = (total + max(digit, 1) * 10, 0)
      default: digit = digits.firstIndex(of: character) ?? 0
      }
    }
    return total + digit
  }

  /// 1 to 99,999,999 in Chinese characters, as articles are numbered.
  private static func spelt(_ number: Int) -> String {
    let (upper, lower) = number.quotientAndRemainder(dividingBy: 10_000)
    if upper == 0 { return section(lower, opens: true) }
    if lower == 0 { return section(upper, opens: true) + "万" }
    return section(upper, opens: true) + "万" + (lower < 1000 ? "零" : "")
      + section(lower, opens: false)
  }

  private static func section(_ number: Int, opens: Bool) -> String {
    var text = ""
    var owesZero = false
    for (unit, name) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
      let digit = number / unit % 10
      if digit == 0 {
        owesZero = !text.isEmpty
        continue
      }
      if owesZero { text += "零" }
      owesZero = false
      let isBareTen = opens && text.isEmpty && unit == 10 && digit == 1
      text += (isBareTen ? "" : String(digits[digit])) + name
    }
    return text
  }
}
