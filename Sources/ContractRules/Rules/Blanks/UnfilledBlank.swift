import ContractAnalysis
import ContractSyntax
import ContractText

/// Finds a blank that nobody has filled in.
///
/// What is left blank at signature is not agreed: a price, a date or a place that is missing has to
/// be argued about later. In a template that is as it should be; the stage decides. Signature, seal and
/// date of the 签署栏 are written when the contract is signed: they are a note at every stage.
struct UnfilledBlank: Rule {
  static let id = "unfilled-blank"
  static let group = RuleGroup.blanks
  static let severity = RuleSeverity.unfinished
  static let title = Text(zh: "空白尚未填写", en: "Blank not filled in")
  static let explanation = Text(
    zh: "签字时仍然空着的地方等于没有约定，日后容易发生争议。每一处空白都会列出，并说明应填写什么、单位是什么。",
    en: """
      What is still blank at signature has not been agreed. Every blank is listed, with what \
      belongs there and in which unit.
      """)
  static let examples: [Example] = [
    .finds("第一条 工程造价为↓_____万元人民币。\n第二条 本合同自签字之日起生效。\n"),
    .finds("第一条 特许经营期为↓____年。\n第二条 乙方应在生效日后↓______个营业日内提交履约保函。\n"),
    .finds("第一条 项目位于↓＿＿＿＿省↓＿＿＿＿市。\n第二条 双方应当遵守本合同。\n"),
    .finds("第一条 押金为人民币↓【　　】元。\n第二条 押金于租期届满时退还。\n"),
    .accepts("第一条 工程造价为3200万元人民币。\n第二条 本合同一式三份。\n"),
    .accepts("第一条 乙方依照第_____条的规定提交履约保函。\n第二条 履约保函的金额为100万元。\n"),
    .accepts("第一条 日、月、季度、年:均指公历的日、月、季度、年。\n第二条 乙方应在24小时内恢复供水。\n"),
  ]

  func check(_ analysis: Analysis, report: (Report) -> Void) {
    let signatures = analysis.contract.node.descendants(.signature).map(\.range)
    for blank in analysis.blanks where isPlainlyUnfilled(blank) {
      let isForSignature =
        signatures.contains { $0.contains(blank.range.start) }
        && (isWrittenAtSignature(blank) || isBesideSignature(blank, analysis.source))
      report(
        Report(
          blank.range, isForSignature ? .forSignature(blank) : .unfilled(blank),
          ceiling: isForSignature ? .note : .error))
    }
  }

  /// Signature, seal and date of the 签署栏, which the copy to be signed leaves open.
  private func isWrittenAtSignature(_ blank: Blank) -> Bool {
    let words =
      switch blank.expects {
      case .year, .month, .day, .date: Self.wordsOfDate
      case .person, .text: Self.wordsOfSignature
      default: [String]()
      }
    guard let subject = blank.subject else { return blank.expects != .person && !words.isEmpty }
    return words.contains(where: subject.contains)
  }

  /// 甲方（签字）Party A: ____: the words before the blank on its line say that it is signed there.
  private func isBesideSignature(_ blank: Blank, _ source: SourceText) -> Bool {
    guard blank.expects == .person || blank.expects == .text else { return false }
    let line = source.lineRange(source.lineIndex(of: blank.range.start))
    let words = source.text(in: TextRange(line.start, blank.range.start))
    // 本合同自签字之日起生效，一式____份 is a clause.
    return !words.contains("，") && !words.contains("。")
      && ["（签字）", "(签字)", "（盖章）", "(盖章)"].contains(where: words.contains)
  }

  private static let wordsOfSignature = ["签", "章", "代表", "代理人", "经办"]
  private static let wordsOfDate = ["签", "日期", "时间", "代表于"]

  /// What other rules of the group report is left to them.
  private func isPlainlyUnfilled(_ blank: Blank) -> Bool {
    !blank.isReference && blank.form != .lost && blank.form != .mark && blank.expects != .choice
  }
}

extension Text {
  fileprivate static func unfilled(_ blank: Blank) -> Text {
    let subject = blank.subject
    let hint = BlankHint(blank)
    return Text(
      zh: "\(subject.map { "「\($0)」" } ?? "此处")尚未填写\(hint.chinese)。",
      en:
        "\(subject.map { "The blank for “\($0)”" } ?? "This blank") is not filled in\(hint.english)."
    )
  }

  fileprivate static func forSignature(_ blank: Blank) -> Text {
    let subject = blank.subject
    return Text(
      zh: "签署栏的\(subject.map { "「\($0)」" } ?? "空白")留待签署时填写。",
      en:
        "\(subject.map { "“\($0)”" } ?? "This blank") of the signature block is left for the signature."
    )
  }
}
