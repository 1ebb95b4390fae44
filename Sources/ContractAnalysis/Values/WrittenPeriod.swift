import ContractSyntax

/// A period between two dates: 自2025年3月1日起至2026年2月28日止.
public struct WrittenPeriod: Hashable, Sendable {
  /// The date it begins with.
  public let first: WrittenDate

  /// The date it ends with.
  public let last: WrittenDate

  /// Whether it ends before it begins; false where a date without a year leaves that open.
  public var endsBeforeStart: Bool {
    guard let start = first.year, let end = last.year else { return false }
    if (start, first.month) != (end, last.month) {
      return (end, last.month) < (start, first.month)
    }
    guard let day = first.day, let lastDay = last.day else { return false }
    return lastDay < day
  }

  /// How many whole months it takes, the day on which it begins counted or not: 2025年3月18日至
  /// 2055年3月17日 takes 360; nil where it takes no whole number, or that cannot be told.
  public var wholeMonths: Int? {
    guard first.isPossible, last.isPossible, let start = first.year, let end = last.year,
      let day = first.day, let lastDay = last.day, let monthEnd = last.lastDay
    else { return nil }
    let months = (end - start) * 12 + last.month - first.month
    if lastDay == day || lastDay == day - 1 { return months }
    // 3月1日至2月28日, 1月31日至2月28日
    if day == 1, lastDay == monthEnd { return months + 1 }
    return lastDay == monthEnd && day > monthEnd ? months : nil
  }
}

/// The periods of a reading between two dates that are written one after the other, in order.
public func writtenPeriods(in reading: Reading) -> [WrittenPeriod] {
  let dates = writtenDates(in: reading)
  return zip(dates, dates.dropFirst()).compactMap { first, last in
    isUntil(reading.bytes, first.end, last.start) ? WrittenPeriod(first: first, last: last) : nil
  }
}

/// Whether what stands between two dates makes a period of them: 起至, —.
private func isUntil(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
  var cursor = ScalarCursor(bytes, from: start, to: end)
  cursor.skipSpaces()
  _ = cursor.take("（含当日）") || cursor.take("（含）") || cursor.take("（含本日）")
  _ = cursor.take("零时") || cursor.take("0时") || cursor.take("0:00")
  _ = cursor.take("起") || cursor.take("开始") || cursor.take("始")
  _ = cursor.take("，") || cursor.take(",")
  cursor.skipSpaces()
  var isFound = cursor.take("至") || cursor.take("到")
  // —— is two of them.
  while cursor.take("—") || cursor.take("-") || cursor.take("–") || cursor.take("～")
    || cursor.take("~") || cursor.take("－")
  {
    isFound = true
  }
  cursor.skipSpaces()
  return isFound && cursor.isAtEnd
}
