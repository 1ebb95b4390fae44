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
  init(_ value: String, for blank: Blank) {
    if isPlaceholder(value) {
      problem = .placeholder
      return
    }
    switch blank.expects {
    case .amount: normalized = amount(value, unit: blank.unit ?? "元")
    case .number: normalized = number(value)?.description ?? leadingNumber(value)
    case .year: normalized = wholeNumber(value, in: 1900...2199)
    case .month: judge(value, in: 1...12)
    case .day: judge(value, in: 1...31)
    case .date: judgeDate(value)
    case .article: normalized = articleNumber(value)
    case .phone: normalized = digits(of: value, atLeast: 7)
    case .postcode: normalized = digits(of: value, atLeast: 6)
    case .choice: normalized = choice(value)
    case .place, .organization, .person, .text: normalized = value
    }
    if normalized == nil, problem == nil { problem = .wrongKind }
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

/// The number of a value that says more than a number: 30年, 百分之五; the whole of 3至5.
private func leadingNumber(_ value: String) -> String? {
  let numbers = writtenNumbers(in: reading(value))
  guard let first = numbers.first, let number = first.value,
    first.start == 0 || value.hasPrefix("百分之")
  else { return nil }
  return numbers.count == 1 ? number.description : value
}

private func wholeNumber(_ value: String, in range: ClosedRange<Int>) -> String? {
  guard let whole = number(value)?.whole, range.contains(whole) else { return nil }
  return String(whole)
}

/// A sum in whole units of its money: 48600 before 万元 is 486000000.
private func amount(_ value: String, unit: String) -> String? {
  for written in [value + unit, value, value + "元"] {
    if let sum = writtenAmounts(in: reading(written)).first?.value { return sum.description }
  }
  return nil
}

/// (2) and 二 are the same choice.
private func choice(_ value: String) -> String {
  let inner = value.unicodeScalars.filter { !"()（）".unicodeScalars.contains($0) }
  return number(String(String.UnicodeScalarView(inner)))?.description ?? value
}

private func articleNumber(_ value: String) -> String? {
  let bytes = Array(value.utf8)
  let start = value.hasPrefix("第") ? 3 : 0
  guard let ordinal = Ordinal.parse(bytes, from: start, to: bytes.count) else { return nil }
  return ordinal.end == bytes.count ? String(ordinal.value) : value
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
  let marks: Set<Unicode.Scalar> = [
    "X", "x", "Ｘ", "×", "□", "○", "*", "＊", "…", "?", "？", "/", "-", "—",
  ]
  if value.unicodeScalars.allSatisfy(marks.contains) { return true }
  let words = ["待定", "待填", "待补", "待商定", "待确定", "某某", "TBD", "未定"]
  return words.contains { value.hasPrefix($0) && value.utf8.count <= $0.utf8.count + 9 }
    || value.contains("某某") || value.contains("XX") || value.contains("××")
}
