import ContractAnalysis
import ContractSyntax
import ContractText
import Foundation
import Testing

@testable import ContractFormats
@testable import ContractRules

@Suite("Findings that overlap in a report")
struct ReportMarksTests {
  private static let text = """
    供水合同
    第一章 总则
    第一条 甲方依照第二条和第九条付_____万元，<自>年月日起，
    计三十年(注：依实际情况填写第三条)。
    （一）第一项&；
    （二）第二项，见附件一。
    第二条 名词解释：
    供水工程：指第一条所述的_____工程。
    第三条 其他。

    """

  /// Findings of any ranges, in order.
  private func findings(_ analysis: Analysis, seed: UInt64) -> [Finding] {
    var state = seed
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let contract = analysis.contract.range
    let starts = (contract.start...contract.end).filter {
      $0 == contract.end || analysis.source.bytes[$0] & 0xC0 != 0x80
    }
    let severities = Severity.allCases
    return (0..<1 + next(12)).map { _ in
      let ends = [starts[next(starts.count)], starts[next(starts.count)]].sorted()
      let range = next(4) == 0 ? TextRange(ends[0], ends[0]) : TextRange(ends[0], ends[1])
      return Finding(
        rule: "doubled-text", severity: severities[next(3)], range: range,
        place: analysis.place(at: range.start), message: Text(zh: "重", en: "twice"), related: [],
        suggestion: nil)
    }.sorted { $0.range < $1.range }
  }

  @Test("each is marked at exactly its words, with one number and one card", arguments: 1...60)
  func marks(seed: Int) throws {
    let analysis = analyze(try #require(parse(SourceText(Self.text)).contracts.first))
    let findings = findings(analysis, seed: UInt64(seed))
    let checked = CheckedContract(analysis: analysis, findings: findings, notChecked: [])
    var bytes: [UInt8] = []
    CheckHTMLReport(language: .chinese) { bytes += $0 }
      .write([Document(path: "a.txt", contracts: [checked])])
    let page = String(decoding: bytes, as: UTF8.self)
    var marked: [Int: String] = [:]
    for mark in page.matches(of: /<mark class="[a-z ]*" data-findings="([0-9 ]*)">([^<]*)<\/mark>/)
    {
      for number in mark.1.split(separator: " ").compactMap({ Int($0) }) {
        marked[number, default: ""] += plain(mark.2)
      }
    }
    for (index, finding) in findings.enumerated() {
      let expected = analysis.source.text(in: finding.range).filter { !$0.isWhitespace }
      #expect(marked[index + 1, default: ""].filter { !$0.isWhitespace } == expected)
      #expect(page.ranges(of: "id=\"finding-\(index + 1)\"").count == 1)
      #expect(page.ranges(of: "id=\"mark-\(index + 1)\"").count <= 1)
    }
    #expect(page.ranges(of: "<mark").count == page.ranges(of: "</mark>").count)
    // No link stands in another.
    for link in page.matches(of: /<a [^>]*>((?:(?!<\/a>)[\s\S])*)<\/a>/) {
      #expect(!link.1.contains("<a "))
    }
  }

  private func plain(_ text: Substring) -> String {
    text.replacingOccurrences(of: "&lt;", with: "<").replacingOccurrences(of: "&gt;", with: ">")
      .replacingOccurrences(of: "&amp;", with: "&")
  }
}
