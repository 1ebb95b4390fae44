import ContractAnalysis
import ContractTemplates
import ContractText

/// Finds a value that cannot be what its blank asks for: 三十万 for a month, an article that the
/// contract does not have, a number beyond the template's limits.
///
/// The clause says nothing then, or something that nobody meant.
struct InvalidValue: TemplateRule {
  static let id = "invalid-value"
  // Held against the kind of value that the template's profile asks for.
  static let severity = RuleSeverity.always(.error)
  static let title = Text(zh: "填写的内容不是此处应填的", en: "Value of the wrong kind")
  static let explanation = Text(
    zh: "空白中填写的内容与应填的种类、范围或者选项不符，例如金额处填了文字、月份处填了“三十万”、条款号处填了合同没有的条。",
    en: """
      What was filled in is not of the kind, in the range or among the choices that the template \
      asks for: words for a sum, 三十万 for a month, the number of an article that is not there.
      """)
  private static let template = """
    第一条 工程的总造价为____万元人民币，由双方另行确认。
    第二条 争议按照下述第____种方式解决：
    （1）提交仲裁委员会仲裁；
    （2）向人民法院提起诉讼。
    第三条 乙方应当在每年____月和____月按照第____条的规定提交报告。

    """
  private static func filled(
    _ sum: String = "48600", _ way: String = "2", _ month: String = "1", _ article: String = "一"
  ) -> String {
    """
    第一条 工程的总造价为\(sum)万元人民币，由双方另行确认。
    第二条 争议按照下述第\(way)种方式解决：
    （1）提交仲裁委员会仲裁；
    （2）向人民法院提起诉讼。
    第三条 乙方应当在每年\(month)月和7月按照第\(article)条的规定提交报告。

    """
  }
  static let examples: [Example] = [
    .finds(filled("↓面议"), against: template),
    .finds(filled("48600", "↓3"), against: template),
    .finds(filled("48600", "2", "↓三十万"), against: template),
    .finds(filled("48600", "2", "1", "↓九"), against: template),
    .accepts(filled(), against: template),
    .accepts(filled("肆万捌仟陆佰", "（二）", "十二", "1"), against: template),
    .accepts(filled("待定", "2", "13", "一"), against: template),
  ]

  func check(_ comparison: Comparison, report: (Report) -> Void) {
    for value in comparison.values where value.problem.map(isOwn) == true {
      guard let range = value.range, let message = value.message else { continue }
      report(Report(range, .about(value, message)))
    }
  }

  /// What no other rule reports.
  private func isOwn(_ problem: BlankValue.Problem) -> Bool {
    switch problem {
    case .wrongKind, .tooSmall, .tooLarge, .notChoice, .tooManyOptions, .noSuchArticle,
      .repeatsUnit:
      true
    case .empty, .omitted, .removed, .placeholder, .impossibleDate, .otherAmount: false
    }
  }
}
