import ContractAnalysis
import ContractTemplates
import ContractText

/// Finds values that do not go together: 造价 and 利息 that do not make the total, a term that its
/// dates do not bear out.
///
/// What must hold stands in the template's profile, each constraint with its reason and, where a law
/// asks for it, the law.
struct ViolatedConstraint: TemplateRule {
  static let id = "violated-constraint"
  // A contradiction of figures; the profile has only what must hold.
  static let severity = RuleSeverity.always(.error)
  static let title = Text(zh: "填写的内容相互矛盾或者不合规定", en: "Values that cannot hold together")
  static let explanation = Text(
    zh: """
      分项之和与总额不符、期限与起止日期不符、份数不够双方所执、短短几个月内累计的日数多过全部日数、所填的条没有提到所指的事项，\
      同一金额或者日期在别处写得不同，或者超过法律规定的上限。须满足的条件写在范本概况里，各有理由；\
      出自法律的写明法律的名称和条款。
      """,
    en: """
      Parts that do not add up to the whole, a term that its dates do not bear out, fewer copies than \
      the parties hold, more days than the months have, an article number that leads to something \
      else, a sum or a date that is another elsewhere, a value beyond what the law allows. The \
      conditions stand in the template's profile, each with its reason and, where it is a law's, \
      the law.
      """)
  private static let template = """
    第一条 租赁期限为____年，自____年____月____日起至____年____月____日止。
    第二条 在连续____个月期间内累计超过____日不能使用的，双方应当协商解除合同。
    第三条 本合同一式____份，双方各执____份。

    """
  private static func filled(
    _ first: String = "3年，自2025年3月1日起至2028年2月29日止",
    _ second: String = "连续3个月期间内累计超过60日", _ third: String = "一式四份，双方各执两份"
  ) -> String {
    """
    第一条 租赁期限为\(first)。
    第二条 在\(second)不能使用的，双方应当协商解除合同。
    第三条 本合同\(third)。

    """
  }
  static let examples: [Example] = [
    .finds(filled("↓3年，自2025年3月1日起至2027年2月28日止"), against: template),
    .finds(filled("3年，自2025年3月1日起至2028年2月29日止", "连续↓3个月期间内累计超过120日"), against: template),
    .finds(
      filled(
        "3年，自2025年3月1日起至2028年2月29日止", "连续3个月期间内累计超过60日", "一式↓三份，双方各执两份"),
      against: template),
    .accepts(filled(), against: template),
    .accepts(filled("三年，自2025年3月1日起至2028年3月1日止"), against: template),
    .accepts(filled("__年，自2025年3月1日起至2028年3月1日止"), against: template),
  ]

  func check(_ comparison: Comparison, report: (Report) -> Void) {
    for result in comparison.constraints {
      let values = result.values.filter { $0.value != nil && $0.range != nil }
      guard let message = result.message, let range = result.range ?? values.first?.range else {
        continue
      }
      let others = values.compactMap { value in
        value.range == range ? nil : value.range.map { RelatedPlace(.value(value), $0) }
      }
      let ceiling = Severity(rawValue: result.constraint.severity.rawValue) ?? .error
      report(Report(range, message, related: others, ceiling: ceiling))
    }
  }
}

extension Text {
  fileprivate static func value(_ value: BlankValue) -> Text {
    let words = (value.value ?? "") + (value.blank.unit ?? "")
    return Text(zh: "此处为“\(words)”", en: "“\(words)” here")
  }
}
