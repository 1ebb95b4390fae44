import ContractAnalysis
import ContractRules
import ContractSyntax
import ContractText
import Testing

@Suite("What could not be checked")
struct NotCheckedTests {
  private func notChecked(_ text: String) -> Set<String> {
    Set(
      parse(SourceText(text)).contracts.flatMap { Checker().notChecked(analyze($0)) }.map(\.rule))
  }

  @Test("Without a contents table, or without headings, it is not compared")
  func contents() {
    let body = "第一章 总则\n第一条 甲方供水。\n第二章 价款\n第二条 乙方付费。\n"
    let table = "供水合同\n目录\n第一章 总则\n第二章 价款\n"
    #expect(notChecked(body).contains("contents-mismatch"))
    #expect(!notChecked(table + body).contains("contents-mismatch"))
    #expect(notChecked(table + "第一条 甲方供水。\n第二条 乙方付费。\n").contains("contents-mismatch"))
  }

  @Test("Where annexes are named and none is there, they are not judged")
  func annexes() {
    let body = "第一条 供水范围见附件一。\n第二条 乙方付费。\n"
    #expect(notChecked(body).isSuperset(of: ["dangling-annex", "unreferenced-annex"]))
    #expect(!notChecked(body + "附件一 《供水范围》\n").contains("dangling-annex"))
    #expect(!notChecked("第一条 甲方供水。\n第二条 乙方付费。\n").contains("dangling-annex"))
  }
}
