import ContractAnalysis
import ContractSyntax
import ContractText

/// Finds alternatives among which nobody has chosen: 按下列第___种方式, （以下二选一）.
///
/// Where both alternatives stand in the signed copy, neither is agreed: an arbitration clause beside
/// a court clause is void.
struct UnresolvedChoice: Rule {
  static let id = "unresolved-choice"
  static let group = RuleGroup.blanks
  static let severity = RuleSeverity.unfinished
  static let title = Text(zh: "选择项尚未选定", en: "Choice not made")
  static let explanation = Text(
    zh: "并列的几种方案没有选定，签字后等于没有约定；例如仲裁与诉讼并存，仲裁约定无效。请选定一项，删去其余各项和选择提示。",
    en: """
      Where several options stand side by side and none is chosen, nothing is agreed; arbitration \
      beside litigation, for one, voids the arbitration clause. Choose one and delete the others.
      """)
  static let examples: [Example] = [
    .finds("第一条 争议按下列第↓____种方式解决：\n(1)提交仲裁委员会仲裁；\n(2)向人民法院起诉。\n第二条 本合同自签字之日起生效。\n"),
    .finds("第一条 付款方式↓（以下二选一）：\n(1)一次付清；\n(2)分期支付。\n第二条 本合同自签字之日起生效。\n"),
    .finds("第一条 乙方提供担保↓（选择其一）：保证或者抵押。\n第二条 担保期限为三年。\n"),
    .finds("第一条 甲方↓（请选择）同意转租。\n第二条 租期为三年。\n"),
    .finds("第一条 付款方式：↓□一次付清 □分期支付。乙方↓□同意 □不同意开具发票。\n第二条 租期为三年。\n"),
    .finds("第一条 付款方式：\n↓□一次付清；\n□分期支付。\n第二条 租期为三年。\n"),
    .finds(
      "第一条 付款按以下第↓__种方式：\n□1.一次付清，金额为100元；\n（1）首日付清；\n（2）次日补足；\n（3）不计利息；\n（4）不得延期。\n□2.分期支付。\n第二条 租期为三年。\n"
    ),
    .accepts("第一条 本合同□部分供双方选择，在空格处打√。\n第二条 租期为三年。\n"),
    .accepts("第一条 付款方式：☑一次付清 □分期支付 □其他。\n第二条 租期为三年。\n"),
    .accepts("第一条 付款方式（在□内打“√”）：\n□一次付清；\n☑分期支付。\n第二条 租期为三年。\n"),
    .accepts("第一条 发票：（√）专用发票 （　）普通发票。\n第二条 租期为三年。\n"),
    .accepts("第一条 守约方可以在继续履行和解除合同中选择其一。\n第二条 对方当事人可以任选一种方式通知。\n"),
    .accepts("第一条 争议按下列第2种方式解决：\n(1)提交仲裁委员会仲裁；\n(2)向人民法院起诉。\n第二条 本合同自签字之日起生效。\n"),
    .accepts("第一条 每一选区选一名至三名代表。\n第二条 甲方应选择支付补偿金，或者调整水价。\n"),
  ]

  /// The longer of two that begin alike comes first.
  private static let hints = PhraseSearch(
    [
      "二选一", "两选一", "三选一", "四选一", "多选一", "2选1", "任选其一", "任选一", "任择其一", "任择一",
      "选择其一", "选其一", "选择一项", "选择一种", "择一", "请选择", "请勾选",
    ], with: .choice)

  func check(_ analysis: Analysis, report: (Report) -> Void) {
    var reported: Set<Int> = []
    for blank in analysis.blanks where blank.expects == .choice && blank.form != .lost {
      // 第{{方式}}种方式 was to be filled in by a program, which is reported as such.
      if mergeFieldEnd(analysis.source.bytes, blank.range.start, blank.range.end) != nil {
        continue
      }
      // The boxes of one choice are one finding, at the first.
      if let choice = blank.choice, !reported.insert(choice).inserted { continue }
      report(Report(blank.range, .notChosen))
    }
    let notes = Set(analysis.contract.notes.map(\.range.start))
    var lastStart = -1
    Self.hints.matches(in: analysis.contract) { match in
      guard let hint = ChoiceHint(match), hint.range.start != lastStart,
        // A drafting note is reported as such.
        !notes.contains(hint.range.start)
      else { return }
      lastStart = hint.range.start
      report(Report(hint.range, .hintLeft(hint.words)))
    }
  }
}

/// A call to choose that is addressed to whoever fills the template in.
private struct ChoiceHint {
  let range: TextRange
  let words: String

  /// A phrase in brackets, or one that ends in a colon; 可以选择其一 within a sentence is a right
  /// that a clause gives, and no hint.
  init?(_ match: PhraseSearch.Match) {
    let reading = match.reading
    if let bracket = Self.bracket(around: match) {
      range = reading.sourceRange(bracket.start, bracket.end)
      words = reading.text(bracket.start, bracket.end)
    } else if reading.text(match.end, match.end + 3).first == "："
      || reading.text(match.end, match.end + 1) == ":"
    {
      range = match.range
      words = reading.text(match.start, match.end)
    } else {
      return nil
    }
  }

  /// The longest hint in brackets, in bytes on each side of the phrase.
  private static let reach = 60

  private static func bracket(around match: PhraseSearch.Match) -> TextRange? {
    let reading = match.reading
    let first = max(reading.start, match.start - reach)
    let last = min(reading.end, match.end + reach)
    guard let open = opening(reading.bytes, from: match.start, downTo: first),
      let close = closing(reading.bytes, from: match.end, to: last)
    else { return nil }
    return TextRange(open, close)
  }

  /// The opening bracket before `start` that nothing closes between.
  private static func opening(_ bytes: [UInt8], from start: Int, downTo first: Int) -> Int? {
    var offset = start - 1
    while offset >= first {
      if isBracket(bytes, offset, ascii: 0x28, last: 0x88) { return offset }
      if isBracket(bytes, offset, ascii: 0x29, last: 0x89) { return nil }
      offset -= 1
    }
    return nil
  }

  /// The byte after the closing bracket after `end`.
  private static func closing(_ bytes: [UInt8], from end: Int, to last: Int) -> Int? {
    for offset in end..<max(end, last) {
      if isBracket(bytes, offset, ascii: 0x29, last: 0x89) {
        return offset + (bytes[offset] == 0x29 ? 1 : 3)
      }
    }
    return nil
  }

  /// Whether ( or （, or their counterparts, begin at `offset`: （ is EF BC 88.
  private static func isBracket(
    _ bytes: [UInt8], _ offset: Int, ascii: UInt8, last: UInt8
  ) -> Bool {
    if bytes[offset] == ascii { return true }
    return offset + 2 < bytes.count && bytes[offset] == 0xEF && bytes[offset + 1] == 0xBC
      && bytes[offset + 2] == last
  }
}

extension Text {
  fileprivate static let notChosen = Text(
    zh: "尚未选定其中一项。请填上所选的一项，并删去其余各项。",
    en: "None of the options is chosen. Fill in the one chosen and delete the others.")

  fileprivate static func hintLeft(_ words: String) -> Text {
    Text(
      zh: "选择提示「\(words)」仍在，并列的方案似未选定。请选定一项，删去其余各项和这一提示。",
      en:
        "The hint “\(words)” is still here, so the choice seems open. Choose one, and delete the others and the hint."
    )
  }
}
