import ContractAnalysis
import ContractSyntax
import ContractText

/// Finds a date that no calendar has, and a period that ends before it begins.
///
/// A term that runs to 2月30日 has no end; one that ends before it begins never runs.
struct ImpossibleDate: Rule {
  static let id = "impossible-date"
  static let group = RuleGroup.values
  // The calendar is certain.
  static let severity = RuleSeverity.always(.error)
  static let title = Text(zh: "不存在的日期", en: "Date that does not exist")
  static let explanation = Text(
    zh: "日历上没有这一天，或者期间的终止日早于起始日，期限因此无从计算。",
    en: """
      The calendar has no such day, or a period ends before it begins, so that nothing can be \
      reckoned from it.
      """)
  static let examples: [Example] = [
    .finds("第一条 租期自2025年3月1日起至↓2026年2月29日止。\n第二条 租金按月支付。\n"),
    .finds("第一条 本合同于↓二〇二五年二月三十日签订。\n第二条 本合同一式两份。\n"),
    .finds("第一条 交货日期为↓２０２５年１３月１日。\n第二条 验收日期为↓2025-04-31。\n"),
    .finds("第一条 每年↓6月31日前结算。\n第二条 付款日为2024年2月29日。\n"),
    .finds("第一条 服务期自2025年3月1日起至↓2024年2月28日止。\n第二条 服务费按月支付。\n"),
    .accepts("第一条 租期自2024年2月29日起至2028年2月29日止。\n第二条 规划期为2020-2025年。\n"),
    .accepts("第一条 合同签订于2025年__月__日，编号：2025-02-30号。\n第二条 自第13个月起，第13月租金减半。\n"),
    .accepts("第一条 祭祀于农历二月三十日举行。\n第二条 标准为GB-2025-02-30。\n"),
    .accepts("第一条 供暖期为2025年11月15日至3月15日。\n第二条 每月31日抄表，每月32户为一组。\n"),
  ]

  func check(_ analysis: Analysis, report: (Report) -> Void) {
    analysis.contract.eachReading(with: [.digit, .dateMark]) { _, reading in
      for date in writtenDates(in: reading) where isWrong(date, reading) {
        report(
          Report(reading.sourceRange(date.start, date.end), .impossible(date, in: reading)))
      }
      for period in writtenPeriods(in: reading)
      where period.endsBeforeStart && period.first.isPossible && period.last.isPossible {
        report(
          Report(
            reading.sourceRange(period.last.start, period.last.end),
            .backwards(period, in: reading),
            related: [
              RelatedPlace(.begins, reading.sourceRange(period.first.start, period.first.end))
            ]))
      }
    }
  }

  private func isWrong(_ date: WrittenDate, _ reading: Reading) -> Bool {
    guard !date.isPossible else { return false }
    // 2025年0月0日 stands for a date to come.
    if date.month == 0, date.day ?? 0 == 0 { return false }
    return !isOtherCalendar(date, reading) && !isDocumentNumber(date, reading)
  }

  /// 农历二月三十日 may well be.
  private func isOtherCalendar(_ date: WrittenDate, _ reading: Reading) -> Bool {
    let before = reading.text(date.start - 30, date.start)
    return ["农历", "阴历", "夏历", "旧历", "藏历", "回历"].contains { before.contains($0) }
  }

  /// 编号：2025-13-45 has the form of a date by chance.
  private func isDocumentNumber(_ date: WrittenDate, _ reading: Reading) -> Bool {
    if reading.text(date.start, date.end).contains("月") { return false }
    let before = reading.text(date.start - 24, date.start)
    let label = before.split(omittingEmptySubsequences: false) { "，。；、,;".contains($0) }.last
    return label?.contains("号") == true || (date.month > 12 && date.day ?? 0 > 12)
  }
}

extension Text {
  fileprivate static let begins = Text(zh: "起始日", en: "The period begins here")

  fileprivate static func impossible(_ date: WrittenDate, in reading: Reading) -> Text {
    let words = reading.text(date.start, date.end)
    guard let lastDay = date.lastDay else {
      return Text(
        zh: "「\(words)」不存在：一年只有12个月。请核对日期。",
        en: "There is no date “\(words)”: a year has 12 months. See which date is meant.")
    }
    let year = date.year.map { "\($0)年" } ?? ""
    return Text(
      zh: "「\(words)」不存在：\(year)\(date.month)月只有\(lastDay)天。请核对日期。",
      en: """
        There is no date “\(words)”: month \(date.month)\(date.year.map { " of \($0)" } ?? "") has \
        \(lastDay) days. See which date is meant.
        """)
  }

  fileprivate static func backwards(_ period: WrittenPeriod, in reading: Reading) -> Text {
    let first = reading.text(period.first.start, period.first.end)
    let last = reading.text(period.last.start, period.last.end)
    return Text(
      zh: "期间的终止日「\(last)」早于起始日「\(first)」。请核对起止日期。",
      en: "The period ends on “\(last)”, before it begins on “\(first)”. See which dates are meant."
    )
  }
}
