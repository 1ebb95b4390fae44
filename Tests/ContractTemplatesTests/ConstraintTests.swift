import ContractAnalysis
import ContractTemplates
import Testing

@testable import ContractFormats

@Suite("What must hold between values")
struct ConstraintTests {
  private static let template = """
    第一条 签署地在____市,甲方为____公司,首付____万元,余款____万元,总价____万元。

    第二条 租期____年,自____年____月____日起至____年____月____日止。

    第三条 一式____份,双方各执____份;连续____个月内累计超过____日的,按第____条办理。

    第四条 甲方应当提交履约保函。甲方:____公司。

    """

  /// The blanks by what they stand for.
  private static let names = [
    "市", "甲方", "首付", "余款", "总价", "租期", "起.年", "起.月", "起.日", "止.年", "止.月", "止.日", "份数", "各执",
    "月数", "日数", "条", "签名",
  ]

  private static let values = [
    "市": "临川", "甲方": "清源供水有限", "首付": "120.5", "余款": "79.5", "总价": "200", "租期": "3",
    "起.年": "2025", "起.月": "3", "起.日": "1", "止.年": "2028", "止.月": "2", "止.日": "29", "份数": "四",
    "各执": "两", "月数": "3", "日数": "60", "条": "四", "签名": "清源供水有限",
  ]

  struct Row: Sendable, CustomTestStringConvertible {
    let kind: TemplateConstraint.Kind
    let blanks: [String]
    var factor = 1
    var limit: Int?
    var words: [String] = []
    let changed: [String: String]
    let outcome: ConstraintResult.Outcome
    var fault = ""

    var testDescription: String { "\(kind) \(changed) \(outcome)" }
  }

  static let rows: [Row] = [
    Row(kind: .sum, blanks: ["总价", "首付", "余款"], changed: [:], outcome: .holds),
    Row(
      kind: .sum, blanks: ["总价", "首付", "余款"], changed: ["总价": "贰佰"], outcome: .holds),
    Row(
      kind: .sum, blanks: ["总价", "首付", "余款"], changed: ["总价": "210"], outcome: .violated,
      fault: "第一条“120.5万元”加“79.5万元”合计为 2000000元，与总额“210万元”（2100000元）不符"),
    Row(
      kind: .sum, blanks: ["总价", "首付", "余款"], changed: ["余款": "待定"], outcome: .notChecked),
    Row(kind: .equal, blanks: ["首付", "余款"], changed: ["余款": "120.50"], outcome: .holds),
    Row(
      kind: .equal, blanks: ["首付", "余款"], changed: [:], outcome: .violated,
      fault: "第一条“120.5万元”与“79.5万元”不一致"),
    Row(kind: .equal, blanks: ["起", "止"], changed: [:], outcome: .violated),
    Row(
      kind: .equal, blanks: ["起", "止"],
      changed: ["止.年": "二〇二五", "止.月": "三", "止.日": "１"], outcome: .holds),
    Row(kind: .sameName, blanks: ["甲方", "签名"], changed: [:], outcome: .holds),
    Row(
      kind: .sameName, blanks: ["甲方", "签名"], changed: ["签名": "清源水务有限"], outcome: .violated,
      fault: "第一条“清源供水有限公司”与第四条“清源水务有限公司”不一致"),
    Row(kind: .holds, blanks: ["签名", "甲方"], changed: ["签名": "临川清源供水有限"], outcome: .holds),
    Row(kind: .holds, blanks: ["签名", "市"], changed: [:], outcome: .violated),
    Row(kind: .dateOrder, blanks: ["起", "止"], changed: [:], outcome: .holds),
    Row(
      kind: .dateOrder, blanks: ["起", "止"], changed: ["止.年": "2024"], outcome: .violated,
      fault: "第二条“2024年2月29日”早于“2025年3月1日”"),
    Row(kind: .dateOrder, blanks: ["起", "止"], changed: ["止.日": ""], outcome: .notChecked),
    Row(kind: .period, blanks: ["租期", "起", "止"], changed: [:], outcome: .holds),
    Row(
      kind: .period, blanks: ["租期", "起", "止"], changed: ["止.月": "3", "止.日": "1"],
      outcome: .holds),
    Row(
      kind: .period, blanks: ["租期", "起", "止"], changed: ["止.年": "2027", "止.日": "28"],
      outcome: .violated, fault: "第二条“2025年3月1日”至“2027年2月28日”为2年，与“3年”不符"),
    Row(
      kind: .period, blanks: ["租期", "起", "止"], changed: ["止.日": "15"], outcome: .violated,
      fault: "第二条“2025年3月1日”至“2028年2月15日”不是整年，与“3年”不符"),
    Row(kind: .atLeast, blanks: ["份数", "各执"], factor: 2, changed: [:], outcome: .holds),
    Row(
      kind: .atLeast, blanks: ["份数", "各执"], factor: 2, changed: ["份数": "叁"], outcome: .violated,
      fault: "第三条“叁份”少于“两份”的 2 倍（4）"),
    Row(kind: .atMost, blanks: ["租期"], limit: 3, changed: [:], outcome: .holds),
    Row(
      kind: .atMost, blanks: ["租期"], limit: 3, changed: ["租期": "三十"], outcome: .violated,
      fault: "第二条“三十年”超过 3年"),
    Row(kind: .daysInMonths, blanks: ["月数", "日数"], changed: ["日数": "92"], outcome: .holds),
    Row(
      kind: .daysInMonths, blanks: ["月数", "日数"], changed: ["日数": "120"], outcome: .violated,
      fault: "第三条“3个月”之内最多只有 92 日，不可能有“120日”"),
    Row(
      kind: .daysInMonths, blanks: ["月数", "日数"], changed: ["月数": "48", "日数": "1461"],
      outcome: .holds),
    Row(kind: .speaksOf, blanks: ["条"], words: ["履约保函"], changed: [:], outcome: .holds),
    Row(
      kind: .speaksOf, blanks: ["条"], words: ["履约保函"], changed: ["条": "二"], outcome: .violated,
      fault: "第二条没有提到“履约保函”，提到的有第四条"),
    Row(kind: .speaksOf, blanks: ["条"], words: ["累计"], changed: ["条": "三"], outcome: .violated),
    Row(kind: .speaksOf, blanks: ["条"], words: ["履约保函"], changed: ["条": "九"], outcome: .notChecked),
  ]

  static let statements: [(words: String, fault: String?)] = [
    ("造价为120万元", nil), ("造价为人民币壹佰贰拾万元整", nil), ("造价的金额为130万元", "第三条写作“130万元”，与第一条“120万元”不一致"),
    ("造价：130万元", "第三条写作“130万元”，与第一条“120万元”不一致"), ("造价增加130万元", nil), ("造价在130万元以上", nil),
    ("双方于2025年3月1日签约", nil), ("双方于2025年3月2日签约", "第三条写作“2025年3月2日”，与第二条“2025年3月1日”不一致"),
    ("自签约之日即2025年3月2日起", "第三条写作“2025年3月2日”，与第二条“2025年3月1日”不一致"), ("2025年3月2日以前签约", nil),
  ]

  @Test("a sum or a date is the same wherever it is stated", arguments: statements)
  func stated(_ row: (words: String, fault: String?)) throws {
    let text = "第一条 工程的造价为____万元,由双方确认。\n第二条 租期自____年____月____日起算。\n"
    let draft = try drafted(text)
    let date = try #require(draft.blanks[1].date)
    let constraints = [(draft.blanks[0].id, ["造价"]), (date, ["签约", "签约之日"])].map {
      TemplateConstraint(
        kind: .statedAlike, blanks: [$0], words: $1, severity: .warning,
        reason: .init(chinese: "理由", english: "reason"))
    }
    let profile = TemplateProfile(
      title: nil, text: draft.text, blanks: draft.blanks, constraints: constraints)
    let template = try #require(ComparisonTemplate(name: "范本", profile))
    let filled = text.replacing("为____", with: "为120")
      .replacing("____年____月____日", with: "2025年3月1日")
    let comparison = try compared(filled + "第三条 \(row.words),双方应当遵守。\n", with: template)
    let faults = comparison.constraints.compactMap { $0.fault?.text(in: .chinese) }
    #expect(faults == (row.fault.map { [$0] } ?? []))
  }

  @Test("a seal named after a party is no part of its name")
  func seal() throws {
    let text = "第一条 甲方与____公司(下称乙方)订立本协议。\n第二条 乙方应当按时付款。\n甲方：\n乙方：____\n"
    let profile = try drafted(text)
    #expect(profile.constraints.map(\.kind) == [.sameName])
    let template = try #require(ComparisonTemplate(name: "范本", profile))
    for (name, outcome) in [
      ("清源供水公司（盖章）", ConstraintResult.Outcome.holds), ("清原供水公司", .violated),
    ] {
      let filled = text.replacing("与____", with: "与清源供水").replacing("：____", with: "：\(name)")
      #expect(try compared(filled, with: template).constraints.map(\.outcome) == [outcome])
    }
  }

  @Test("is held against a filled contract", arguments: rows)
  func constraint(_ row: Row) throws {
    let draft = try drafted(Self.template)
    let blanks = zip(draft.blanks, Self.names).map { blank, name in
      var blank = blank
      blank.id = name
      return blank
    }
    #expect(draft.blanks.count == Self.names.count)
    let constraint = TemplateConstraint(
      kind: row.kind, blanks: row.blanks, factor: row.factor, limit: row.limit.map { .init($0) },
      words: row.words, reason: .init(chinese: "理由", english: "reason"), source: "《某法》第一条")
    let profile = TemplateProfile(
      title: nil, text: draft.text, blanks: blanks, constraints: [constraint])
    let values = Self.values.merging(row.changed) { $1 }
    let filled = String(decoding: Filling(profile, values).text, as: UTF8.self)
    let template = try #require(ComparisonTemplate(name: "范本", profile))
    let result = try #require(try compared(filled, with: template).constraints.first)
    #expect(result.outcome == row.outcome)
    if !row.fault.isEmpty { #expect(result.fault?.text(in: .chinese) == row.fault) }
    if row.outcome == .violated {
      #expect(result.message?.text(in: .chinese).hasSuffix("。理由（依据：《某法》第一条）") == true)
    }
  }
}
