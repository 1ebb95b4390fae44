import ContractAnalysis
import Testing

@Suite("Dates as written")
struct WrittenDateTests {
  @Test(
    "A date is read in every way of writing it",
    arguments: [
      ("2025年2月28日", 2025, 2, 28), ("２０２５年２月３０日", 2025, 2, 30), ("二〇二五年二月三十日", 2025, 2, 30),
      ("二○二五年十二月三十一日", 2025, 12, 31), ("2025-02-30", 2025, 2, 30), ("2025/2/30", 2025, 2, 30),
      ("2025.2.30", 2025, 2, 30), ("2025 年 2 月 8 日", 2025, 2, 8), ("2025年13月", 2025, 13, nil),
      ("3月1日", nil, 3, 1), ("十月一日", nil, 10, 1), ("2025年3月1号", 2025, 3, 1),
    ] as [(String, Int?, Int, Int?)])
  func parts(text: String, year: Int?, month: Int, day: Int?) throws {
    let dates = writtenDates(in: reading("签订于\(text)。"))
    let date = try #require(dates.first)
    #expect(dates.count == 1)
    #expect(date.year == year)
    #expect(date.month == month)
    #expect(date.day == day)
    #expect(date.end - date.start == text.utf8.count)
  }

  @Test(
    "What is no date",
    arguments: [
      "2020-2025年", "第13个月", "第13月5日", "____年__月__日", "GB-2025-02-30", "2025-02-30号", "2025年",
      "3.2.1", "0799-8225-016", "2025-001-02", "12个月30日", "2025.13",
    ])
  func none(text: String) {
    #expect(writtenDates(in: reading(text)).isEmpty)
  }

  @Test(
    "Whether the calendar has a date",
    arguments: [
      ("2024年2月29日", true), ("2025年2月29日", false), ("2000年2月29日", true), ("1900年2月29日", false),
      ("2月29日", true), ("2月30日", false), ("4月31日", false), ("12月31日", true), ("2025年13月", false),
      ("2025年1月32日", false), ("2025年1月0日", false),
    ])
  func possible(text: String, isPossible: Bool) throws {
    #expect(try #require(writtenDates(in: reading(text)).first).isPossible == isPossible)
  }

  @Test(
    "The months and days of a period",
    arguments: [
      ("2025年3月18日起至2055年3月17日", 360, 10956), ("2025年3月18日至2055年3月18日", 360, 10957),
      ("2024年3月1日至2025年2月28日", 12, 364), ("2025年1月31日至2025年2月28日", 1, 28),
      ("2024年12月20日起至2024年12月23日", nil, 3), ("2025-01-01—2025-12-31", 12, 364),
    ] as [(String, Int?, Int)])
  func period(text: String, months: Int?, days: Int) throws {
    let period = try #require(writtenPeriods(in: reading(text)).first)
    #expect(period.wholeMonths == months)
    #expect(period.days == days)
    #expect(!period.endsBeforeStart)
  }

  @Test(
    "A period that ends before it begins",
    arguments: [
      ("自2025年3月1日起至2024年2月28日止", true), ("2025年3月1日至2025年2月28日", true),
      ("2025年3月1日到2025年3月1日", false), ("2025年11月15日至3月15日", false),
      ("2025年3月至2025年2月", true),
    ])
  func backwards(text: String, isBackwards: Bool) throws {
    #expect(try #require(writtenPeriods(in: reading(text)).first).endsBeforeStart == isBackwards)
  }

  @Test("Two dates that no word joins are no period")
  func unjoined() {
    #expect(writtenPeriods(in: reading("2025年3月1日签订，2024年2月28日招标")).isEmpty)
  }
}
