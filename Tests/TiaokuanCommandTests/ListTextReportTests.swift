import ContractAnalysis
import ContractText
import Testing

@testable import ContractFormats

@Suite("What the lists print for a reader")
struct ListTextReportTests {
  private func lines(_ report: some ContractReport, _ language: Language = .chinese) throws
    -> [String]
  {
    var bytes: [UInt8] = []
    let documents = [Document(path: "a.txt", contracts: [try HandMadeContract().analysis])]
    report.writeText(documents, style: ReportStyle(language: language)) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { line in
      // Columns are filled with spaces; how many is not at issue here.
      line.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
    }
  }

  @Test("blanks stand below their chapter, with what is known of them")
  func blanks() throws {
    #expect(
      try lines(BlanksReport()) == [
        "供水特许经营协议 a.txt",
        "第一章 总则",
        "4:16 第二条 金额 付给乙方＿＿万元 付给乙方＿＿万元",
        "第二章 附则",
        "6:10 第三条 金额 ＿＿ 横线已丢失 工程造价为＿＿。",
        "共 2 处空白：金额 2",
      ])
  }

  @Test("references say what they lead to")
  func references() throws {
    let lines = try lines(ReferencesReport())
    #expect(lines.contains("4:9 第二条 第九条 → 不存在"))
    #expect(lines.contains { $0.contains("第一条办理 → ") && $0.contains("存疑，应为") })
    #expect(lines.contains { $0.hasSuffix("供水企业 → 外部，《水法》") })
    #expect(lines.last == "共 4 处引用：不存在 1 · 存疑 1 · 已找到 1 · 外部 1")
  }

  @Test("terms say how often and where they are used")
  func terms() throws {
    #expect(
      try lines(TermsReport()) == [
        "供水特许经营协议 a.txt", "3:5 第一条 甲方 使用 2 次：第 3 行", "3:5 第一条 乙方 未见使用", "共 2 个术语",
      ])
    #expect(try lines(TermsReport(), .english).last == "2 terms")
  }

  @Test("an outline is a tree")
  func outline() throws {
    #expect(
      try lines(OutlineReport()) == [
        "供水特许经营协议 a.txt",
        "├─ 第一章 总则 第 2 行",
        "│ ├─ 第一条 甲方为供水企业。 第 3 行",
        "│ └─ 第二条 甲方依照第九条付给乙方_____万元。 第 4 行",
        "└─ 第二章 附则 第 5 行",
        "├─ 第三条 工程造价为。 第 6 行",
        "└─ 第四条 甲方按第一条办理，乙方应当予以配合并承担… 第 7 行",
      ])
  }
}
