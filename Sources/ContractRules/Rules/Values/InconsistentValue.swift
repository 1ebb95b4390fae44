import ContractAnalysis
import ContractSyntax
import ContractText

/// Finds one particular of the contract with two values: a term of 30年 in one article and of 25年 in
/// another, parts that are more than the whole.
///
/// Each party will rely on the value that suits it.
struct InconsistentValue: Rule {
  static let id = "inconsistent-value"
  static let group = RuleGroup.values
  // The two speak of the same thing by their words; a clause elsewhere may still tell them apart.
  static let severity = RuleSeverity.always(.warning)
  static let title = Text(zh: "同一事项前后数值不一", en: "One particular with two values")
  static let explanation = Text(
    zh: """
      同一事项出现两个不同的数值：期限前后不同，起止日期与年限不符，分项之和超过总额，当事人所执份数超过总份数，\
      各方比例之和超过100%。各方会各取所需。
      """,
    en: """
      One particular has two values: a term stated twice, dates that do not fit the term, parts that \
      add up to more than the whole, more copies held than made, shares of more than 100%.
      """)
  static let examples: [Example] = [
    .finds("第一条 特许经营期为30年。\n第二条 乙方负责供水，特许经营期限为↓25年。\n"),
    .finds("第一条 租赁期为3年，自↓2025年3月1日起至2027年2月28日止。\n第二条 租金按月支付。\n"),
    .finds("第一条 合同总价为120万元，其中设备费↓80万元，安装费50万元。\n第二条 价款分期支付。\n"),
    .finds("第一条 本合同一式四份，双方各执↓三份。\n第二条 本合同自签字之日起生效。\n"),
    .finds("第一条 甲方出资占↓60%，乙方出资占50%。\n第二条 双方按出资比例分享利润。\n"),
    .finds("第一条 本合同一式四份。\n第二条 附件与正文同等有效。本合同一式↓六份，双方各执三份。\n"),
    .finds("第一条 本合同一式六份，双方各执↓两份，自签字之日起生效。\n第二条 双方应当守约。\n"),
    .accepts("第一条 租赁期为3年，自2025年3月1日起至2028年2月29日止，共36个月。\n第二条 租赁期限为36个月。\n"),
    .accepts("第一条 特许经营期为30年。\n第二条 如甲方违约，特许经营期为35年。\n第三条 设备租赁期为5年。\n"),
    .accepts("第一条 总价为120万元，其中设备费80万元，安装费40万元，税率13%。\n第二条 总价为120万元，其中安全文明施工费5万元，暂列金额10万元。\n"),
    .accepts("第一条 本合同一式八份，双方各执三份，其余报主管部门备案。\n第二条 本合同一式八份。\n"),
    .accepts("第一条 本合同正本一式四份，双方各执两份，副本一式六份，双方各执三份。\n第二条 双方应当守约。\n"),
    .accepts("第一条 甲方占60%，乙方占40%。\n第二条 甲方迟延的每日付1%，乙方迟延的按100%赔偿。\n"),
  ]

  func check(_ analysis: Analysis, report: (Report) -> Void) {
    let contract = analysis.contract
    reportTerms(contract, report)
    var firstCount: CopyCount?
    contract.eachReading(with: [.digit, .copies], outsideAnnexes: true) { _, reading in
      for count in copyCounts(in: reading) { reportCopies(count, &firstCount, report) }
    }
    contract.eachReading(with: .digit) { node, reading in
      if node.kinds.contains(.dateMark) { reportPeriods(reading, report) }
      for parts in amountBreakdowns(of: node, reading) where parts.exceedsWhole {
        report(Report(parts.parts, .sum(parts), related: [RelatedPlace(.whole, parts.range)]))
      }
      guard node.kinds.contains(.percent) else { return }
      for shares in partyShares(in: reading) where shares.sum.exceeds(DecimalNumber(100)) {
        report(Report(shares.range, .shares(shares.sum)))
      }
    }
  }

  /// Each length that differs from the first one of its term.
  private func reportTerms(_ contract: Contract, _ report: (Report) -> Void) {
    var first: [String: StatedTerm] = [:]
    for term in contract.statedTerms {
      guard let known = first[term.name] else {
        first[term.name] = term
        continue
      }
      guard known.length.months != term.length.months else { continue }
      report(
        Report(
          term.range, .term(term, known),
          related: [RelatedPlace(.stated(known.name, known.text), known.range)]))
    }
  }

  private func reportCopies(
    _ count: CopyCount, _ first: inout CopyCount?, _ report: (Report) -> Void
  ) {
    if let held = count.held, held > count.made {
      report(
        Report(
          count.heldRange, .copies(held: held, made: count.made),
          related: [RelatedPlace(.made, count.madeRange)]))
    } else if let held = count.held, held < count.made, !count.namesOthers {
      // Sloppy, and seldom more than that.
      report(
        Report(
          count.heldRange, .unheld(count.made - held, made: count.made),
          related: [RelatedPlace(.made, count.madeRange)], ceiling: .note))
    }
    guard count.isOfContract else { return }
    if let known = first, known.made != count.made {
      report(
        Report(
          count.madeRange, .copies(count.made, before: known.made),
          related: [RelatedPlace(.made, known.madeRange)]))
    }
    if first == nil { first = count }
  }

  private func reportPeriods(_ reading: Reading, _ report: (Report) -> Void) {
    for measured in measuredPeriods(in: reading) where !measured.agrees {
      let length = reading.sourceRange(measured.length.start, measured.length.end)
      let dates = reading.sourceRange(measured.period.first.start, measured.period.last.end)
      report(
        Report(
          dates, .period(reading.text(measured.length.start, measured.length.end)),
          related: [RelatedPlace(.length, length)]))
    }
  }
}
