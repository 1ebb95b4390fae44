import ContractAnalysis
import ContractSyntax
import ContractText

/// What a value says, and what is wrong with it.
struct BlankValueJudgement {
  /// The value made plain; nil where it is not understood.
  var normalized: String?

  /// What is wrong with it.
  var problem: BlankValue.Problem?

  /// Judges a value by what belongs in the blank.
  init(_ value: String, for blank: TemplateBlank) {
    if isPlaceholder(value) {
      problem = .placeholder
      return
    }
    // 传真：无 is an answer.
    if blank.expects == .phone || blank.expects == .postcode, value == "无" {
      normalized = value
      return
    }
    switch blank.expects {
    case .amount: normalized = amount(evenWidth(value), unit: blank.unit ?? "元")
    case .number: normalized = number(evenWidth(value))?.description ?? namedNumber(value)
    case .year: normalized = wholeNumber(value, in: 1900...2199)
    case .month: judge(value, in: 1...12)
    case .day: judge(value, in: 1...31)
    case .date: judgeDate(value)
    case .article: normalized = articleNumbers(value)
    case .phone: normalized = digits(of: value, atLeast: 7)
    case .postcode: normalized = digits(of: value, atLeast: 6).flatMap { $0.count == 6 ? $0 : nil }
    case .choice: normalized = choice(value)
    case .place, .organization, .person, .text: normalized = value
    }
    if normalized == nil, problem == nil { problem = .wrongKind }
    if problem == nil { judgeLimits(value, of: blank) }
  }

  /// What the template itself allows; an article's number is held against the contract instead.
  private mutating func judgeLimits(_ value: String, of blank: TemplateBlank) {
    if !blank.choices.isEmpty, !blank.choices.contains(where: { isSameChoice($0, value) }) {
      problem = .notChoice
    }
    guard blank.expects != .article, let number = normalized.flatMap(number) else { return }
    if let minimum = blank.minimum, minimum.exceeds(number) { problem = .tooSmall(minimum) }
    if let maximum = blank.maximum, number.exceeds(maximum) { problem = .tooLarge(maximum) }
  }

  /// A part of a date: 13月 is a month that no calendar has.
  private mutating func judge(_ value: String, in range: ClosedRange<Int>) {
    normalized = wholeNumber(value, in: range)
    if normalized == nil, let whole = number(value)?.whole, whole < 100 {
      problem = .impossibleDate
    }
  }

  private mutating func judgeDate(_ value: String) {
    guard let date = writtenDates(in: reading(value)).first else { return }
    if !date.isPossible { problem = .impossibleDate }
    normalized = date.year.map { isoDate($0, date.month, date.day) } ?? value
  }
}

/// A date by ISO 8601: 2025-03-18, or 2025-03 where there is no day.
func isoDate(_ year: Int, _ month: Int, _ day: Int?) -> String {
  func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
  return "\(year)-\(padded(month))" + (day.map { "-" + padded($0) } ?? "")
}

private func reading(_ value: String) -> Reading {
  let source = SourceText(value)
  return Reading(source: source, segments: [source.range])
}

/// The number that the whole value is.
private func number(_ value: String) -> DecimalNumber? {
  let reading = reading(value)
  guard let number = writtenNumbers(in: reading).first, number.start == 0,
    number.end == reading.end
  else { return nil }
  return number.value
}

/// The number of a value that says little more than a number: 30年, 百分之五, 不超过30; the whole of
/// 3至5.
private func namedNumber(_ value: String) -> String? {
  let numbers = writtenNumbers(in: reading(value))
  guard let first = numbers.first, let number = first.value else { return nil }
  if numbers.count > 1 { return first.start == 0 ? value : nil }
  let others = value.utf8.count - (first.end - first.start)
  return others <= longestRemark ? number.description : nil
}

/// The most bytes that stand beside a number in its blank: six Chinese characters.
private let longestRemark = 18

private func wholeNumber(_ value: String, in range: ClosedRange<Int>) -> String? {
  guard let whole = number(value)?.whole, range.contains(whole) else { return nil }
  return String(whole)
}

/// A sum in whole units of its money: 48600 before 万元 is 486000000. nil where only a part of the value
/// is one.
private func amount(_ value: String, unit: String) -> String? {
  if let number = number(value), let one = writtenAmounts(in: reading("1" + unit)).first?.value {
    // 1万元 is 10000: four places.
    return number.scaled(by: one.description.utf8.count - 1)?.description
  }
  for written in [value + unit, value, value + "元"] {
    let reading = reading(written)
    guard let sum = writtenAmounts(in: reading).first,
      // ￥120, 人民币壹佰元整, 不超过120
      reading.text(0, sum.start).unicodeScalars.allSatisfy(
        "￥¥人民币共计合约不超过低于 ".unicodeScalars.contains)
    else { continue }
    return sum.value?.description
  }
  return nil
}

/// A value whose digits and the marks between them have one width: 48，600 is often typed so.
private func evenWidth(_ value: String) -> String {
  let wide = "０１２３４５６７８９，．".unicodeScalars
  guard value.unicodeScalars.contains(where: wide.contains) else { return value }
  var even = String.UnicodeScalarView()
  for scalar in value.unicodeScalars {
    even.append(wide.contains(scalar) ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
  }
  return String(even)
}

/// (2) and 二 are the same choice.
private func choice(_ value: String) -> String {
  let inner = value.unicodeScalars.filter { !"()（）".unicodeScalars.contains($0) }
  return number(String(String.UnicodeScalarView(inner)))?.description ?? value
}

/// One of 一 and 二, in whatever way it is written: (2); 北京市 is 北京.
private func isSameChoice(_ allowed: String, _ value: String) -> Bool {
  let (left, right) = (choice(allowed), choice(value))
  return left == right || (number(left) == nil && right.hasPrefix(left))
}

/// 七条、第六十五条或第一百一十四 is 7,65,114; the 款 and 项 of an article are left out. nil where
/// anything else stands there.
private func articleNumbers(_ value: String) -> String? {
  var numbers: [String] = []
  let bytes = Array(value.utf8)
  var cursor = ScalarCursor(bytes, from: 0, to: bytes.count)
  repeat {
    cursor.skipSpaces()
    _ = cursor.take("第")
    cursor.skipSpaces()
    guard let ordinal = Ordinal.parse(bytes, from: cursor.offset, to: bytes.count) else {
      return nil
    }
    numbers.append(String(ordinal.value))
    cursor.offset = ordinal.end
    skipPart(&cursor)
  } while takesLink(&cursor)
  return cursor.isAtEnd ? numbers.joined(separator: ",") : nil
}

/// Steps over the 条第二款第（4）项 after an article's number.
private func skipPart(_ cursor: inout ScalarCursor) {
  cursor.skipSpaces()
  guard cursor.take("条") else { return }
  while !cursor.isAtEnd {
    let start = cursor.offset
    let isPart = cursor.take("第") && takesNumber(&cursor) && takesLevel(&cursor)
    guard isPart else {
      cursor.offset = start
      return
    }
  }
}

private func takesNumber(_ cursor: inout ScalarCursor) -> Bool {
  _ = cursor.take("（") || cursor.take("(")
  guard let ordinal = Ordinal.parse(cursor.bytes, from: cursor.offset, to: cursor.end) else {
    return false
  }
  cursor.offset = ordinal.end
  _ = cursor.take("）") || cursor.take(")")
  return true
}

/// The last part of a reference stands before the 条 that is printed: 十七条第（4）.
private func takesLevel(_ cursor: inout ScalarCursor) -> Bool {
  cursor.take("款") || cursor.take("项") || cursor.take("目") || cursor.isAtEnd
}

private func takesLink(_ cursor: inout ScalarCursor) -> Bool {
  cursor.skipSpaces()
  return cursor.take("、") || cursor.take("，") || cursor.take(",") || cursor.take("或者")
    || cursor.take("或") || cursor.take("以及") || cursor.take("及") || cursor.take("和")
    || cursor.take("与") || cursor.take("至")
}

/// The digits of a telephone number or a postcode, marks between them left out.
private func digits(of value: String, atLeast count: Int) -> String? {
  let digits = value.unicodeScalars.compactMap { folded($0.value) }.filter {
    (0x30...0x39).contains($0)
  }
  guard digits.count >= count else { return nil }
  return String(String.UnicodeScalarView(digits.compactMap(Unicode.Scalar.init)))
}

/// Whether a value says that it is still to come.
private func isPlaceholder(_ value: String) -> Bool {
  if value.unicodeScalars.allSatisfy(placeholderMarks.contains) { return true }
  return placeholderWords.contains {
    value.hasPrefix($0) && value.utf8.count <= $0.utf8.count + 9
  } || ["某某", "XX", "ＸＸ", "××"].contains(where: value.contains)
}

private let placeholderMarks = Set("XxＸ×□○*＊…?？/／-－—~～.。".unicodeScalars)

private let placeholderWords = [
  "待定", "待填", "待补", "待商", "待确定", "待确认", "待议", "待协商", "未定", "另行约定", "另行商定",
  "另行确定", "另行协商", "另定", "另议", "某", "TBD", "tbd", "N/A", "n/a",
]
