import ContractAnalysis
import ContractTemplates
import Testing

@Suite("A value and the blank it is for")
struct FillValueCheckTests {
  static let rows: [(expects: Blank.Expectation, value: String, fault: FillValueFault?)] = [
    (.number, "30", nil), (.number, "３０", nil), (.number, "三十", nil), (.number, "叁拾", nil),
    (.number, "三十天", .notNumber), (.number, "30日", .repeatsUnit("日")), (.number, "-3", .notNumber),
    (.number, "待定", .notNumber), (.number, "3 0", .notNumber), (.number, "3\n0", .lineEnd),
    (.amount, "1,200.50", nil), (.amount, "二百万", nil), (.amount, "1.2.3", .notNumber),
    (.year, "2026", nil), (.year, "二〇二六", nil), (.year, "26", .notYear), (.year, "3026", .notYear),
    (.month, "十二", nil), (.month, "13", .notMonth), (.month, "0", .notMonth), (.day, "31", nil),
    (.day, "32", .notDay), (.day, "三十万", .notDay), (.date, "2026年3月1日", nil),
    (.date, "2026年2月30日", .notDate), (.date, "三十万", .notDate), (.article, "十八", nil),
    (.article, "18", nil), (.article, "第十八条", .notArticle), (.article, "十八条", .notArticle),
    (.phone, "0799-8225016", nil), (.phone, "+86 (799) 8225016转12", nil),
    (.phone, "周先生", .notPhone),
    (.postcode, "344199", nil), (.postcode, "34419", .notPostcode), (.person, "周立诚", nil),
    (.text, " 甲", .markAtEnd), (.text, "甲__", .markAtEnd), (.text, "甲 _乙", nil),
    (.place, "江源", nil), (.place, "休息日", .repeatsUnit("日")), (.text, "甲\u{2028}乙", .lineEnd),
  ]

  @Test("fit, or say why not", arguments: rows)
  func faults(_ row: (expects: Blank.Expectation, value: String, fault: FillValueFault?)) {
    let blank = TemplateBlank(
      id: "甲.乙", foundAs: "甲-1", article: "甲", expects: row.expects, unit: "日")
    #expect(blank.fault(of: row.value) == row.fault)
  }

  @Test("a sum in words fits where no unit is printed")
  func words() {
    var blank = TemplateBlank(id: "甲.乙", foundAs: "甲-1", article: "甲", expects: .amount)
    for value in ["伍拾万元整", "人民币伍拾万元整", "5000"] { #expect(blank.fault(of: value) == nil) }
    #expect(blank.fault(of: "伍拾万元整左右") == .notNumber)
    blank.unit = "万元"
    #expect(blank.fault(of: "伍拾万元整") == .notNumber)
  }

  @Test("keep to limits")
  func limits() {
    var blank = TemplateBlank(id: "甲.乙", foundAs: "甲-1", article: "甲", expects: .number)
    blank.minimum = DecimalNumber(2)
    blank.maximum = DecimalNumber(30)
    #expect(blank.fault(of: "2") == nil)
    #expect(blank.fault(of: "1.9") == .tooSmall(minimum: DecimalNumber(2)))
    #expect(blank.fault(of: "三十一") == .tooLarge(maximum: DecimalNumber(30)))
  }

  @Test("keep to choices, in any numerals")
  func choices() {
    var blank = TemplateBlank(id: "甲.乙", foundAs: "甲-1", article: "甲", expects: .choice)
    blank.choices = ["一", "二"]
    for value in ["一", "1", "２"] { #expect(blank.fault(of: value) == nil) }
    for value in ["三", "北京", "第一"] { #expect(blank.fault(of: value) == .notChoice(["一", "二"])) }
  }

  @Test("make a day that the month has")
  func days() throws {
    let profile = try drafted()
    var values = ["第一条.签署日期.年": "2025", "第一条.签署日期.月": "二", "第一条.签署日期.日": "29"]
    #expect(
      profile.problems(of: values) == [
        .wrongValue(id: "第一条.签署日期.日", value: "29", .noSuchDay)
      ])
    values["第一条.签署日期.年"] = "2028"
    #expect(profile.problems(of: values).isEmpty)
  }
}
