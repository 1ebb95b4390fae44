/// A date as it is written: 2025年2月28日, 二〇二五年二月, 2025-02-28, 3月1日.
public struct WrittenDate: Hashable, Sendable {
  /// Its first byte in the reading's bytes.
  public let start: Int

  /// The byte after its last in the reading's bytes.
  public let end: Int

  /// The year; nil where none is written.
  public let year: Int?

  /// The month as written, which may be 13.
  public let month: Int

  /// The day as written, which may be 32; nil where none is written.
  public let day: Int?

  /// The last day of its month; 29 for February where no year is written, nil where there is no
  /// such month.
  public var lastDay: Int? { CivilCalendar.lastDay(ofMonth: month, year: year) }

  /// Whether the calendar has it.
  public var isPossible: Bool {
    guard let lastDay else { return false }
    return day.map { (1...lastDay).contains($0) } ?? true
  }
}

/// The Gregorian calendar, which contracts in China date by.
public enum CivilCalendar {
  /// Whether a year has 366 days.
  public static func isLeapYear(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The last day of a month, of a year that may be a leap year where it is nil; nil where there is
  /// no such month.
  public static func lastDay(ofMonth month: Int, year: Int?) -> Int? {
    switch month {
    case 1, 3, 5, 7, 8, 10, 12: 31
    case 4, 6, 9, 11: 30
    case 2: year.map(isLeapYear) ?? true ? 29 : 28
    default: nil
    }
  }
}
