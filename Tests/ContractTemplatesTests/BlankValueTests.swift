import ContractAnalysis
import ContractTemplates
import Testing

@testable import ContractFormats

@Suite("A value in its blank")
struct BlankValueTests {
  private static let template = """
    第一条 工程位于____市,造价为____万元,工期____日,传真:____,邮政编码:____,联系人:____。

    第二条 按第____条和下述第____种方式办理:

    （1）仲裁;

    （2）诉讼。

    第三条 本协议自____年____月____日起生效,由____公司履行。

    """

  private static let sound = [
    "临川", "48600", "30", "0799-8225017", "344199", "许文澜", "三", "2", "2025", "3", "18", "清源供水",
  ]

  typealias Row = (place: Int, value: String, normalized: String?, message: String?)

  static let rows: [Row] = [
    (0, "东\n湖", "东湖", nil), (0, "某某", nil, "“某某”不是确定的内容"),
    (1, "４８６００", "486000000", nil), (1, "肆万捌仟陆佰", "486000000", nil),
    (1, "48,600", "486000000", nil), (1, "48，600", "486000000", nil),
    (1, "￥48600", "486000000", nil),
    (1, "48600万元", "486000000", "“48600万元万元”中的“万元”重复：空白之后已经印有"),
    (1, "-48600", nil, "“-48600万元”不是此处应填的内容（应为金额）"),
    (1, "另行约定", nil, "“另行约定”不是确定的内容"), (1, "／", nil, "“／”不是确定的内容"),
    (5, "某先生", nil, "“某先生”不是确定的内容"), (5, "某", nil, "“某”不是确定的内容"),
    (1, "面议", nil, "“面议万元”不是此处应填的内容（应为金额）"),
    (1, "待定", nil, "“待定”不是确定的内容"), (1, "XX", nil, "“XX”不是确定的内容"),
    (2, "三十", "30", nil), (2, "30日", "30", "“30日日”中的“日”重复：空白之后已经印有"),
    (2, "若干", nil, "“若干日”不是此处应填的内容（应为数字）"),
    (3, "无", "无", nil), (4, "34419", nil, "“34419”不是此处应填的内容（应为六位邮政编码）"),
    (6, "一、第三", "1,3", nil), (6, "九", "9", "本合同没有第九条"), (6, "若干", nil, "“若干条”不是此处应填的内容（应为条款号）"),
    (7, "（2）", "2", nil), (7, "二", "2", nil),
    (7, "一、二", "一、二", "“一、二”不是可选的一项，应填其中之一：一、二"), (7, "3", "3", "“3”不是可选的一项，应填其中之一：一、二"),
    (8, "二〇二五", "2025-03-18", nil), (8, "三十万", nil, "“三十万年”不是此处应填的内容（应为四位数的年份）"),
    (8, "2025年", "2025", "“2025年年”中的“年”重复：空白之后已经印有"),
    (9, "13", nil, "“13月”不是存在的日期"), (10, "32", nil, "“32日”不是存在的日期"),
  ]

  @Test("is understood, or what is wrong with it is said", arguments: rows)
  func value(_ row: Row) throws {
    let comparison = try filled { $0[row.place] = row.value }
    let value = comparison.values[row.place]
    #expect(value.value == row.value.replacing("\n", with: ""))
    #expect(value.normalized == row.normalized)
    #expect(value.message?.text(in: .chinese) == row.message)
    #expect(comparison.values.count { !$0.isValid } == (row.message == nil ? 0 : 1))
  }

  @Test("a day that the month does not have", arguments: [("2", "29"), ("2", "30"), ("4", "31")])
  func day(_ month: String, _ day: String) throws {
    let comparison = try filled { ($0[9], $0[10]) = (month, day) }
    #expect(comparison.values.filter { !$0.isValid }.map(\.problem) == [.impossibleDate])
  }

  @Test("a day that no year has")
  func yearlyDay() throws {
    let template = "第一条 乙方应当在每年____月____日以前报送年度报告。\n第二条 双方应当守约。\n"
    for (day, isRight) in [("2月29", true), ("2月30", false), ("4月31", false)] {
      let filled = template.replacing("____月____", with: day)
      #expect(try compared(filled, with: template).values.allSatisfy(\.isValid) == isRight)
    }
  }

  @Test("a sum whose figures and characters disagree")
  func amounts() throws {
    let wrong = try filled { $0[1] = "48600" }
    let text = wrong.filled.source.text(in: wrong.filled.source.range)
    for (words, isRight) in [("肆亿捌仟陆佰万元整", true), ("肆亿捌仟陆佰元整", false)] {
      let changed = text.replacing("48600万元", with: "48600万元（大写：\(words)）")
      let value = try compared(changed, with: Self.template).values[1]
      #expect(value.isValid == isRight)
      #expect(value.value == "48600")
    }
  }

  @Test("two blanks for one sum")
  func twoBlanks() throws {
    let template = "第一条 价款为人民币____元（大写：____）。\n第二条 双方应当守约。\n"
    let sound = template.replacing("币____元", with: "币1200元").replacing("：____", with: "：壹仟贰佰元整")
    #expect(try compared(sound, with: template).values.map(\.normalized) == ["1200", "1200"])
    let wrong = sound.replacing("贰佰", with: "叁佰")
    #expect(try compared(wrong, with: template).values.count { !$0.isValid } == 1)
  }

  @Test("left blank, or taken out with its words")
  func blank() throws {
    let empty = try filled { ($0[1], $0[3]) = ("", "") }
    #expect(empty.values.filter { !$0.isValid }.map(\.problem) == [.empty, .empty])
    let text = empty.filled.source.text(in: empty.filled.source.range)
    let without = try compared(text.replacing("工程位于临川市,", with: "工程"), with: Self.template)
    #expect(without.values.first?.problem == .omitted)
    #expect(without.clauses.first?.status == .altered)
  }

  /// The template with sound values, of which `change` makes others.
  private func filled(_ change: (inout [String]) -> Void) throws -> Comparison {
    var values = Self.sound
    change(&values)
    let profile = try drafted(Self.template)
    #expect(profile.blanks.count == values.count)
    let ids = profile.blanks.map(\.id)
    let filling = Filling(profile, Dictionary(uniqueKeysWithValues: zip(ids, values)))
    return try compared(String(decoding: filling.text, as: UTF8.self), with: Self.template)
  }
}
