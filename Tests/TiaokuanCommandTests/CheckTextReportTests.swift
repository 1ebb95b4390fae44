import ContractRules
import ContractText
import Testing

@testable import ContractFormats

@Suite("What check prints for a reader")
struct CheckTextReportTests {
  private func text(
    _ documents: [Document<CheckedContract>], _ language: Language
  ) -> (text: String, counts: SeverityCounts) {
    var bytes: [UInt8] = []
    let report = CheckTextReport(style: ReportStyle(language: language)) { bytes += $0 }
    let counts = report.write(documents)
    return (String(decoding: bytes, as: UTF8.self), counts)
  }

  @Test("shows each finding with its line, its reasons and its mend, and sums up")
  func chinese() throws {
    let checked = try HandMadeContract().checked
    let (text, counts) = text([Document(path: "合同.txt", contracts: [checked])], .chinese)
    let lines = text.split(separator: "\n").map(String.init)
    let expected = [
      "错误  第二条  合同.txt:4:9",
      "  │ 第二条 甲方依照第九条付给乙方_____万元。",
      "  │                ^^^^^^",
      "  没有第九条",
      "  建议：将「第九条」改为「第一条」 [dangling-reference]",
      "警告  第三条  合同.txt:6:10",
      "  │ 第三条 工程造价为。",
      "  │                  ^",
      "  缺少数额",
      "  建议：加上「_____万元」 [lost-blank]",
      "提示  第四条  合同.txt:7:1",
      "  建议：删去「第四条」 [doubled-text]",
      "未检查：没有目录 [contents-mismatch]",
      "错误 1 · 警告 1 · 提示 1",
    ]
    for line in expected { #expect(lines.contains(line), "\(line)") }
    #expect(lines.first == "供水特许经营协议  合同.txt")
    #expect(lines.contains { $0.hasPrefix("    参见 ") && $0.hasSuffix("第 7 行：最后一条") })
    #expect(counts.reach(.error))
  }

  @Test("speaks English where that is asked for")
  func english() throws {
    let checked = try HandMadeContract().checked
    let (text, _) = text([Document(path: "a.txt", contracts: [checked])], .english)
    #expect(text.contains("error  第二条  a.txt:4:9\n"))
    #expect(text.contains("  suggestion: replace “第九条” by “第一条” [dangling-reference]\n"))
    #expect(text.hasSuffix("errors 1 · warnings 1 · notes 1\n"))
  }

  @Test("says that nothing was found, and how many files could not be read")
  func nothing() throws {
    let analysis = try HandMadeContract().analysis
    let clean = CheckedContract(analysis: analysis, findings: [], notChecked: [])
    let documents = [
      Document(path: "a.txt", contracts: [clean]), Document(path: "b.txt", error: "没有找到合同"),
    ]
    let (text, counts) = text(documents, .chinese)
    #expect(text.contains("没有发现问题。\n"))
    #expect(text.hasSuffix("错误 0 · 警告 0 · 提示 0 · 未能检查的文件 1\n"))
    #expect(!counts.reach(.note))
  }
}

@Suite("How many findings there are")
struct SeverityCountsTests {
  @Test("reaches what is found and all that matters less", arguments: Severity.allCases)
  func reach(found: Severity) {
    var counts = SeverityCounts()
    for severity in Severity.allCases { #expect(!counts.reach(severity)) }
    counts.add(found)
    for severity in Severity.allCases { #expect(counts.reach(severity) == (severity <= found)) }
  }
}
