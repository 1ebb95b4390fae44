import ContractAnalysis
import ContractRules
import ContractSyntax
import ContractText
import Foundation
import Testing

@testable import ContractFormats

@Suite("The Word document in Samples")
struct SupplementSampleTests {
  private var url: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent(SupplementSample.path)
  }

  @Test("Is what the generator makes")
  func parts() throws {
    if ProcessInfo.processInfo.environment["TIAOKUAN_RENEW_GOLDEN"] == "1" {
      try Data(try SupplementSample.file.bytes()).write(to: url)
    }
    let archive = try ZipArchive(Array(try Data(contentsOf: url)))
    for (name, bytes) in SupplementSample.file.parts {
      let entry = try #require(try archive.open(name))
      #expect(try entry.readAll() == bytes, "\(name)")
    }
  }

  @Test("Has the defects that its table lists, at their words")
  func findings() throws {
    let original = try #require(try WordOriginal(Array(try Data(contentsOf: url))))
    let analysis = try #require(parse(original.source).contracts.first.map(analyze))
    let found = Checker(stage: .signing).check(analysis).map {
      "\($0.rule) \(original.source.text(in: $0.range))"
    }
    #expect(
      found == [
        "unfilled-blank ________", "lost-blank ", "dangling-reference 第十五条",
        "dangling-reference 第六条第（四）项", "leftover-drafting-note （注：请双方根据当地水价文件填写）",
        "placeholder-text 待定", "unresolved-choice ____",
        "unfilled-blank " + String(repeating: "\u{3000}", count: 10),
      ])
  }

  @Test("Keeps its comment when it is annotated")
  func annotated() throws {
    let original = try #require(try WordOriginal(Array(try Data(contentsOf: url))))
    let analysis = try #require(parse(original.source).contracts.first.map(analyze))
    let findings = Checker(stage: .signing).check(analysis)
    let checked = CheckedContract(analysis: analysis, findings: findings, notChecked: [])
    let annotated = try AnnotatedWord(original, [checked], in: .chinese)
    let entry = try #require(try ZipArchive(annotated.bytes).open("word/comments.xml"))
    let xml = String(decoding: try entry.readAll(), as: UTF8.self)
    #expect(xml.contains("<w:comment w:id=\"0\" w:author=\"李律师\""))
    #expect(xml.ranges(of: "w:author=\"条款\"").count == findings.count)
  }
}
