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
        "第一条.日期.年", "第一条.日期.月", "第一条.日期.日", "第一条.中国", "第一条.工程造价",
        "第一条.特许经营期限", "第二条.按下述第", "第二条.空白", "第二条.履约保函见第", "第三条.甲方电话",
        "第三条.邮政编码", "签署栏.签字",
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
        "第一条.电话", "第一条.电话2", "第一条.电话3", "第一条.日期.年", "第一条.日期.月", "第一条.日期.日",
        "第一条.日期2.年", "第一条.日期2.月", "第一条.日期2.日", "第二条.电话",
      ])
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
