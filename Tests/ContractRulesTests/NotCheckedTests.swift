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
    // Numbers that Word made by itself are lost in a plain text.
    let unnumbered = """
      供水合同
      目录
      第一条 定义
      第二条 供水
      第三条 价款
      第四条 违约
      第五条 争议
      第六条 附则
      本协议由下列各方订立：
      甲方：东方公司
      乙方：西方公司
      定义
      水费是指乙方应付的价款。
      供水
      甲方应当连续供水。
      1. 甲方供水。
      2. 乙方付费。
      """
    #expect(notChecked(unnumbered).contains("contents-mismatch"))
  }

  @Test("Where annexes are named and none is there, they are not judged")
  func annexes() {
    let body = "第一条 供水范围见附件一。\n第二条 乙方付费。\n"
    #expect(notChecked(body).isSuperset(of: ["dangling-annex", "unreferenced-annex"]))
    #expect(!notChecked(body + "附件一 《供水范围》\n").contains("dangling-annex"))
    #expect(!notChecked("第一条 甲方供水。\n第二条 乙方付费。\n").contains("dangling-annex"))
  }
}
