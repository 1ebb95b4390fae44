import ContractSyntax

/// A period that is given by its dates and by its length, side by side: 30年，即自2025年3月18日起至
/// 2055年3月17日止.
public struct MeasuredPeriod: Hashable, Sendable {
  /// The dates.
  public let period: WrittenPeriod

  /// The length beside them.
  public let length: WrittenQuantity

  /// Whether the dates lie as far apart as the length says, the first day counted or not; true where
  /// that cannot be told.
  public var agrees: Bool {
    guard !period.endsBeforeStart, let days = period.days else { return true }
    if let months = length.months { return period.wholeMonths == months }
    guard length.unit == .days, let count = length.value.whole else { return true }
    return count == days || count == days + 1
  }
}

extension WrittenPeriod {
  /// How many days lie between its dates; nil where a date is not whole or not possible.
  public var days: Int? {
    guard let start = first.dayNumber, let end = last.dayNumber else { return nil }
    return end - start
  }
}

extension WrittenDate {
  /// The days since 1 March of the year 0; nil where the date is not whole or not possible.
  var dayNumber: Int? {
    guard isPossible, let year, let day else { return nil }
    // Years begin with March, so that the leap day is their last.
    let (shifted, count) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
    return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + (count * 153 + 2) / 5 + day
  }
}

/// The periods of a reading that are given by dates and by length, side by side.
public func measuredPeriods(in reading: Reading) -> [MeasuredPeriod] {
  let periods = writtenPeriods(in: reading)
  guard !periods.isEmpty else { return [] }
  let quantities = writtenQuantities(in: reading)
  var next = 0
  return periods.compactMap { period in
    while next < quantities.count, quantities[next].end <= period.first.start { next += 1 }
    if next > 0, joins(reading, quantities[next - 1].end, period.first.start, before: true),
      isExact(reading, quantities[next - 1])
    {
      return MeasuredPeriod(period: period, length: quantities[next - 1])
    }
    let after = quantities[next...].first { $0.start >= period.last.end }
    guard let after, joins(reading, period.last.end, after.start, before: false),
      !startsWith(reading.bytes, after.end, reading.end, "内")
    else { return nil }
    return MeasuredPeriod(period: period, length: after)
  }
}

/// 约3年 is not to be measured.
private func isExact(_ reading: Reading, _ quantity: WrittenQuantity) -> Bool {
  switch scalarBefore(reading.bytes, quantity.start, reading.start).scalar {
  case "约", "近", "过", "于", "第", "满", "前": false
  default: true
  }
}

/// Whether what stands between dates and length says that they are one.
private func joins(_ reading: Reading, _ start: Int, _ end: Int, before: Bool) -> Bool {
  var cursor = ScalarCursor(reading.bytes, from: start, to: end)
  let words: [StaticString] =
    before
    ? ["，", ",", "（", "(", "即", "自", "从", "：", ":"]
    : ["止", "，", ",", "（", "(", "共计", "共", "合计", "计", "为期", "即", "期限为", "租期为", "期限"]
  while !cursor.isAtEnd {
    cursor.skipSpaces()
    if cursor.isAtEnd { break }
    guard words.contains(where: { cursor.take($0) }) else { return false }
  }
  return end > start
}
