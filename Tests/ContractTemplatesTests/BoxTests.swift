import ContractTemplates
import ContractText
import Testing

@testable import ContractFormats

@Suite("Boxes of one choice")
struct BoxTests {
  private static let template = """
    第一条 甲方授予乙方的特许经营权为：
    □（一）独占的特许经营权；
    □（二）非独占的特许经营权。
    第二条 乙方供应的燃气为□天然气 □液化石油气 □人工煤气，热值由双方另行确认。
    第三条 检测的费用由□甲方 □乙方 □双方平均承担。
    第四条 争议的解决：□提交____仲裁委员会仲裁 □向____人民法院起诉。
    第五条 设施移交的方式：有偿□ 无偿□
    第六条 双方依照第五条的规定办理移交的手续，费用由乙方承担。

    """

  @Test("are one question, with what they offer as its answers")
  func draft() throws {
    let profile = try drafted(Self.template)
    #expect(profile.problems() == [])
    let choices = profile.blanks.filter { !$0.boxes.isEmpty }
    #expect(
      choices.map(\.id) == [
        "第一条.授予乙方的特许经营权", "第二条.供应的燃气", "第三条.检测的费用由", "第四条.争议的解决", "第五条.设施移交的方式",
      ])
    #expect(
      choices.map(\.choices) == [
        ["独占的特许经营权", "非独占的特许经营权"], ["天然气", "液化石油气", "人工煤气"], ["甲方", "乙方", "双方平均承担"],
        ["提交仲裁委员会仲裁", "向人民法院起诉"], ["有偿", "无偿"],
      ])
    #expect(choices.map(\.maximum?.description) == ["1", nil, nil, nil, "1"])
    let places = profile.blanks.flatMap(\.places)
    #expect(places.count == 14)
    #expect(Set(places).count == 14)
  }

  private static let values = [
    "第一条.授予乙方的特许经营权": "非独占的特许经营权", "第二条.供应的燃气": "天然气、人工煤气", "第三条.检测的费用由": "3",
    "第四条.争议的解决": "提交仲裁委员会仲裁", "第五条.设施移交的方式": "无偿",
  ]

  @Test("are ticked by fill, and give back what was ticked")
  func fill() throws {
    let profile = try drafted(Self.template)
    #expect(profile.problems(of: Self.values) == [])
    let text = String(decoding: Filling(profile, Self.values).text, as: UTF8.self)
    for words in ["☑（二）非独占", "☑天然气 □液化石油气 ☑人工煤气", "□甲方 □乙方 ☑双方", "☑提交____", "有偿□ 无偿☑"] {
      #expect(text.contains(words), "\(words)")
    }
    let comparison = try compared(text, with: Self.template)
    let values = comparison.values.filter { !$0.blank.boxes.isEmpty }
    #expect(values.map(\.value) == ["非独占的特许经营权", "天然气、人工煤气", "双方平均承担", "提交仲裁委员会仲裁", "无偿"])
    #expect(values.allSatisfy { $0.isValid })
    // Whoever ticks 仲裁 names the commission, and no court.
    let open = comparison.values.filter { $0.problem == .empty }
    #expect(open.map(\.blank.id) == ["第四条.提交"])
    #expect(comparison.clauses.map(\.status) == Array(repeating: .filled, count: 5) + [.same])
  }

  static let refused: [(id: String, value: String, fault: FillValueFault)] = [
    ("第一条.授予乙方的特许经营权", "独占的特许经营权、非独占的特许经营权", .tooManyOptions(1)),
    ("第三条.检测的费用由", "丙方", .notChoice(["甲方", "乙方", "双方平均承担"])),
    ("第三条.检测的费用由", "4", .notChoice(["甲方", "乙方", "双方平均承担"])),
  ]

  @Test("take no other answers, nor two that exclude each other", arguments: refused)
  func takesNoOther(_ row: (id: String, value: String, fault: FillValueFault)) throws {
    let problems = try drafted(Self.template).problems(of: [row.id: row.value])
    #expect(problems == [.wrongValue(id: row.id, value: row.value, row.fault)])
  }

  static let ways: [(was: String, now: String, value: String?, status: ClauseComparison.Status)] = [
    ("□乙方", "☑乙方", "乙方", .filled), ("□乙方", "■乙方", "乙方", .filled),
    ("□乙方", "☒乙方", "乙方", .filled), ("□乙方", "√乙方", "乙方", .filled),
    ("□乙方", "□√乙方", "乙方", .filled), ("□乙方", "(√)乙方", "乙方", .filled),
    ("□甲方 □乙方 □双方平均承担", "乙方", "乙方", .filled),
    ("□甲方 □乙方 □双方平均承担", "☑乙方", "乙方", .filled),
    ("□甲方 □乙方 □双方平均承担", "丙方", nil, .altered), ("□乙方", "□乙方", nil, .same),
  ]

  @Test("are read however somebody chose", arguments: ways)
  func howeverChosen(
    _ row: (was: String, now: String, value: String?, status: ClauseComparison.Status)
  ) throws {
    let comparison = try compared(
      Self.template.replacing(row.was, with: row.now), with: Self.template)
    let value = try #require(comparison.values.first { $0.blank.id == "第三条.检测的费用由" })
    #expect(value.value == row.value)
    #expect(value.isValid == (row.value != nil))
    #expect(comparison.clauses[2].status == row.status)
  }

  @Test("two that exclude each other are too many")
  func both() throws {
    let text = Self.template.replacing("□（", with: "☑（")
    let value = try #require(try compared(text, with: Self.template).values.first)
    #expect(value.problem == .tooManyOptions(1))
    #expect(value.message?.text(in: .chinese).contains("最多只能选择 1 项") == true)
  }

  @Test("and what belongs to a way of several that was not chosen stays blank rightly")
  func items() throws {
    let template = """
      第一条 因本协议发生的争议，按照下列第____种方式解决：
      （一）向____仲裁委员会申请仲裁；
      （二）依法向____人民法院提起诉讼。
      第二条 双方依照第一条的规定办理，费用由败诉的一方承担。

      """
    let filled = template.replacing("第____种", with: "第二种")
    let comparison = try compared(filled, with: template)
    #expect(comparison.values.map(\.problem) == [nil, nil, .empty])
  }

  @Test("of 划拨 are no hint to draw a tick, and brackets around a choice no part of it")
  func wording() throws {
    let template = """
      第一条 用地以□划拨□出让方式提供。
      第二条 乙方经【□公开招标 □竞争性磋商】程序选定。
      第三条 双方依照第一条的规定办理（在□内打√，或者在□划“√”）。

      """
    let profile = try drafted(template)
    #expect(profile.blanks.map(\.choices) == [["划拨", "出让"], ["公开招标", "竞争性磋商"]])
  }
}
