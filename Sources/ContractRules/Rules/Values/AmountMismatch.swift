import ContractAnalysis
import ContractSyntax
import ContractText

/// Finds a sum of money whose figures and whose Chinese characters disagree: 120万元（大写：
/// 壹佰贰拾叁万元整）.
///
/// Each party will hold the contract to the sum that suits it.
struct AmountMismatch: Rule {
  static let id = "amount-mismatch"
  static let group = RuleGroup.values
  // Two sums that stand for one are compared to the last 分.
  static let severity = RuleSeverity.always(.error)
  static let title = Text(zh: "金额大小写不一致", en: "Amount in figures and in words disagree")
  static let explanation = Text(
    zh: "同一金额的大写与小写不同，或者大写的写法有误，读不出唯一的数额；付款时各执一词，银行也会退票。",
    en: """
      A sum is given in figures and in Chinese characters, and the two disagree, or the characters \
      name no certain sum.
      """)
  static let examples: [Example] = [
    .finds("第一条 合同总价为人民币120万元（大写：↓壹佰贰拾叁万元整）。\n第二条 价款分期支付。\n"),
    .finds("第一条 保证金为人民币↓伍拾万元整（￥50,000.00）。\n第二条 保证金不计利息。\n"),
    .finds("第一条 租金每月（小写）：3,500.50元，（大写）：↓叁仟伍佰元零伍分。\n第二条 租金按月支付。\n"),
    .finds("第一条 违约金为人民币↓壹佰零零贰元整。\n第二条 定金为人民币↓壹佰贰元。\n"),
    .accepts("第一条 合同总价为人民币120万元（大写：壹佰贰拾万元整）。\n第二条 定金为￥1,200,000.00元（大写：人民币壹佰贰拾万圆正）。\n"),
    .accepts("第一条 合同总价（万元）：￥120（大写：壹佰贰拾万元整）。\n第二条 定金为5万元，余款壹拾万元到货后支付。\n"),
    .accepts("第一条 合同总价为人民币____万元（大写：____万元整）。\n第二条 保证金为￥100,205.07（大写：壹拾万零贰佰零伍元零柒分）。\n"),
    .accepts("第一条 费用为￥1002.30（大写：零拾零万壹仟零佰零拾贰元叁角零分）。\n第二条 另付100万美元（大写：壹佰万美元）。\n"),
  ]

  func check(_ analysis: Analysis, report: (Report) -> Void) {
    analysis.contract.eachReading(with: [.digit, .money]) { _, reading in
      for amount in writtenAmounts(in: reading) where amount.form == .formal {
        guard let fault = amount.fault else { continue }
        report(
          Report(
            reading.sourceRange(amount.start, amount.end),
            .malformed(reading.text(amount.start, amount.end), fault)))
      }
      for pair in amountPairs(in: reading) where !pair.agrees && !isOfTable(pair, reading) {
        report(mismatch(pair, reading))
      }
    }
  }

  private func mismatch(_ pair: AmountPair, _ reading: Reading) -> Report {
    let figures = reading.text(pair.figures.start, pair.figures.end)
    let words = reading.text(pair.words.start, pair.words.end)
    let place = reading.sourceRange(pair.figures.start, pair.figures.end)
    return Report(
      reading.sourceRange(pair.words.start, pair.words.end),
      .mismatch(figures, words, pair.figures.value.flatMap(formalAmount)),
      related: [RelatedPlace(.figures, place)])
  }

  /// A form prints 万元 in the heading, and only the number in the line.
  private func isOfTable(_ pair: AmountPair, _ reading: Reading) -> Bool {
    guard !pair.figures.hasUnit, let figure = pair.figures.value, let words = pair.words.value
    else { return false }
    return figure.scaled(by: 4) == words || figure.scaled(by: 8) == words
  }
}

extension Text {
  fileprivate static let figures = Text(zh: "小写", en: "In figures")

  fileprivate static func mismatch(_ figures: String, _ words: String, _ formal: String?) -> Text {
    Text(
      zh: "大写「\(words)」与小写「\(figures)」不一致\(formal.map { "：\(figures)的大写是\($0)" } ?? "")。请核对金额。",
      en: """
        “\(words)” and “\(figures)” are not the same sum\
        \(formal.map { ": the figures in words are \($0)" } ?? ""). See which is meant.
        """)
  }

  fileprivate static func malformed(_ words: String, _ fault: NumeralFault) -> Text {
    switch fault {
    case .doubledZero:
      Text(
        zh: "大写「\(words)」的写法有误：连写了两个「零」。请核对金额。",
        en: "“\(words)” is no sum: it has 零 twice in a row. See which sum is meant.")
    case .digitsWithoutUnit:
      Text(
        zh: "大写「\(words)」的写法有误：两个数字之间缺少拾、佰、仟等单位。请核对金额。",
        en: "“\(words)” is no sum: a unit such as 拾 is missing between two digits.")
    case .unitsOutOfOrder:
      Text(
        zh: "大写「\(words)」的写法有误：单位的顺序颠倒。请核对金额。",
        en: "“\(words)” is no sum: its units are out of order. See which sum is meant.")
    case .lastUnitMissing:
      Text(
        zh: "大写「\(words)」可以读成两个数额：最后一个数字前缺「零」，或者后面缺单位。请核对金额。",
        en: """
          “\(words)” may be read in two ways: 零 is missing before the last digit, or a unit after \
          it. See which sum is meant.
          """)
    }
  }
}
