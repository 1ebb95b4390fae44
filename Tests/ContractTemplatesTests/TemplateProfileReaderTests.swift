import ContractTemplates
import ContractText
import Testing

@testable import ContractFormats

@Suite("Reading a profile")
struct TemplateProfileReaderTests {
  private static let text = #""text": "第一条 造价为____元。\n\n第二条 期限为____年。""#
  private static let first =
    #"{"id": "甲", "foundAs": "第一条-1", "article": "第一条", "expects": "amount"}"#

  static let faults: [(profile: String, message: String)] = [
    ("{", "缺少"), ("[]", "写法不对"), (#"{"blanks": []}"#, "缺少 file"),
    (#"{"file": "a.txt"}"#, "读不到"), (#"{"file": "../b.txt"}"#, "读不到"),
    (#"{"text": "甲", "blanks": []}"#, "没有找到合同"), (#"{"txt": "甲"}"#, "没有名为 txt 的项；是否指 text"),
    ("{\(text), \"blanks\": [\(first), \(first)]}", "有两处空白名为 甲"),
    (
      "{\(text), \"blanks\": [\(first), \(first.replacing("甲", with: "乙"))]}", "空白 第一条-1 写了两次"
    ),
    ("{\(text), \"blanks\": [\(first.replacing("-1", with: "-2"))]}", "甲：范本中没有空白 第一条-2"),
    ("{\(text), \"blanks\": [\(first.replacing("amount", with: "sum"))]}", "expects 的写法不对"),
    (
      "{\(text), \"blanks\": [\(first)], \"constraints\": [{\"kind\": \"equal\", "
        + "\"blanks\": [\"甲\", \"丙\"], \"reason\": {\"zh\": \"甲\", \"en\": \"a\"}}]}",
      "约束中的 丙 不是空白"
    ),
    (
      "{\(text), \"blanks\": [\(first)], \"constraints\": [{\"kind\": \"equal\", "
        + "\"blanks\": [\"甲\"]}]}", "缺少 reason"
    ),
  ]

  @Test("says what is wrong", arguments: faults)
  func fault(_ row: (profile: String, message: String)) throws {
    let reader = TemplateProfileReader(path: "p.json") { $0 == "b.txt" ? [] : nil }
    let failure = #expect(throws: TemplateFailure.self) { try reader.read(Array(row.profile.utf8)) }
    let message = try #require(failure).message(in: .chinese)
    #expect(message.contains(row.message) || row.profile == "{", "\(message)")
    #expect(failure?.place.hasPrefix("p.json") == true)
  }

  @Test("takes limits, and the text from a file beside it")
  func whole() throws {
    let profile = #"""
      {"file": "b.txt", "blanks": [{"id": "甲", "foundAs": "第一条-1", "article": "第一条",
       "expects": "amount", "optional": true, "minimum": 2.5, "maximum": "1,000", "choices": null}]}
      """#
    let reader = TemplateProfileReader(path: "p.json") {
      $0 == "b.txt" ? Array("第一条 造价为____元。\n\n第二条 期限为____年。".utf8) : nil
    }
    let blank = try #require(try reader.read(Array(profile.utf8)).blanks.first)
    #expect(blank.isOptional)
    #expect(blank.minimum?.description == "2.5")
    #expect(blank.maximum?.description == "1000")
  }
}
