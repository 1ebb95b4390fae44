import ContractAnalysis
import ContractTemplates
import Testing

@testable import ContractFormats

@Suite("A drafted profile")
struct TemplateDraftTests {
  @Test("names the blanks by article and subject")
  func ids() throws {
    #expect(
      try drafted().blanks.map(\.id) == [
        "第一条.签署日期.年", "第一条.签署日期.月", "第一条.签署日期.日", "第一条.中国", "第一条.工程造价",
        "第一条.特许经营期限", "第二条.解决方式", "第二条.仲裁", "第二条.履约保函", "第三条.甲方电话",
        "第三条.甲方邮政编码", "签署栏.签字",
      ])
  }

  @Test("counts blanks and dates of the same name")
  func counted() throws {
    let text = """
      第一条 电话:____,电话:____,电话:____,自____年____月____日起至____年____月____日止。

      第二条 电话:____。
      """
    #expect(
      try drafted(text).blanks.map(\.id) == [
        "第一条.电话", "第一条.电话2", "第一条.电话3", "第一条.起始日.年", "第一条.起始日.月", "第一条.起始日.日",
        "第一条.届满日.年", "第一条.届满日.月", "第一条.届满日.日", "第二条.电话",
      ])
  }

  static let namings: [(text: String, ids: [String])] = [
    ("（一）特许期：指自生效日起____年的期间。", ["特许期"]),
    ("____市____局（以下简称甲方）与______公司（下称“乙方”）签约。", ["市", "甲方", "乙方"]),
    ("甲方：____，地址：____，电话：____。\n乙方：____，地址：____。", ["甲方", "甲方地址", "甲方电话", "乙方", "乙方地址"]),
    ("乙方应当自本协议生效之日起____日内答复。", ["本协议生效"]), ("保险金额不低于____万元。", ["保险金额"]),
    ("乙方应当每____个月组织一次演练。", ["每个月组织一次演练"]), ("于每年____月____日前报送。", ["每年.月", "每年.日"]),
    ("双方于____年____月____日在____签订。", ["签署日期.年", "签署日期.月", "签署日期.日", "签署地点"]),
    ("按照第____条办理。", ["条款"]), ("甲方执____份，乙方执____份。", ["甲方执", "乙方执"]),
    ("按应付金额的万分之____支付。", ["按应付金额"]),
    (
      "自____年____月____日至____年____月____日。",
      [
        "起始日.年", "起始日.月", "起始日.日", "届满日.年", "届满日.月", "届满日.日",
      ]
    ),
  ]

  @Test("gives names that say what belongs there", arguments: namings)
  func naming(_ row: (text: String, ids: [String])) throws {
    let text = "第一条 双方应当守约。\n第二条 \(row.text)\n第三条 其他。\n"
    #expect(try drafted(text).blanks.map(\.name) == row.ids)
  }

  @Test("tells the columns of a signature block apart")
  func columns() throws {
    let text =
      "第一条 双方应当守约。\n第二条 其他。\n\n"
      + "甲方：____　　　　　　乙方：____\n代表人：____　　　　　代表人：____\n"
    #expect(
      try drafted(text).blanks.map(\.id) == ["第二条.甲方", "第二条.乙方", "第二条.甲方代表人", "第二条.乙方代表人"])
  }

  @Test("knows what the text itself allows")
  func limits() throws {
    let blanks = try drafted().blanks
    #expect(blanks.map(\.choices).filter { !$0.isEmpty } == [["一", "二"], ["北京", "上海"]])
    #expect(blanks.filter(\.isOptional).map(\.id) == ["签署栏.签字"])
    let article = try #require(blanks.first { $0.expects == .article })
    #expect(article.maximum == DecimalNumber(3))
  }

  @Test("is whole, and reads as it was written")
  func roundTrip() throws {
    let profile = try drafted()
    #expect(profile.problems().isEmpty)
    let reader = TemplateProfileReader(path: "范本.json") { _ in nil }
    let read = try reader.read(profile.json())
    #expect(read.title == profile.title)
    #expect(read.text == profile.text)
    #expect(read.blanks == profile.blanks)
    #expect(read.constraints == profile.constraints)
  }

  @Test("needs a contract")
  func nothing() throws {
    #expect(try readTemplate(Array("今天天气很好。".utf8), at: "a.txt") == nil)
    #expect(draftTemplate(of: []) == nil)
  }

  @Test("leaves out what stands around the contract")
  func surrounding() throws {
    let other = "租赁合同\n\n第一条 租金为____元。\n\n第二条 租期为一年。\n\n第三条 本合同一式两份。\n\n"
    let profile = try #require(draftTemplate(of: Array((other + smallTemplate).utf8)))
    #expect(String(decoding: profile.text, as: UTF8.self).hasPrefix("供水协议"))
    #expect(profile.blanks.map(\.id) == (try drafted().blanks.map(\.id)))
  }
}
