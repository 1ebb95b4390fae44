import ContractText
import Foundation
import Testing

@testable import ContractFormats

@Suite("DocBook of whole texts: nothing lost, valid, ids unique")
struct DocBookPropertyTests {
  static let samples = ProjectFolder.texts(below: "Samples")
  static let corpus = ["corpus/contracts", "corpus/statutes", "seed"].flatMap {
    ProjectFolder.texts(below: "../shared/\($0)")
  }

  private func check(_ source: SourceText, _ name: String, _ schemas: DocBookSchemas) throws {
    guard let document = try ExportedDocument(source) else { return }
    #expect(document.difference == nil, "\(name)")
    #expect(try schemas.problems(document.docBook.bytes) == [], "\(name)")
    #expect(Set(document.ids).count == document.ids.count, "\(name)")
  }

  private func source(_ path: String) throws -> SourceText {
    SourceText(bytes: Array(try Data(contentsOf: URL(filePath: path))))
  }

  @Test("samples")
  func ofSamples() throws {
    try #require(!Self.samples.isEmpty)
    let schemas = try DocBookSchemas()
    for path in Self.samples { try check(source(path), path, schemas) }
  }

  @Test("real contracts and statutes", .enabled(if: !corpus.isEmpty, "there is no ../shared"))
  func ofCorpus() throws {
    let schemas = try DocBookSchemas()
    for path in Self.corpus { try check(source(path), path, schemas) }
  }

  @Test("samples with their lines in disorder")
  func ofDisorder() throws {
    let schemas = try DocBookSchemas()
    for seed in 0..<40 {
      var random = RandomText(seed: UInt64(seed))
      let path = Self.samples[seed % Self.samples.count]
      let text = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
      var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      lines = lines.filter { _ in Int.random(in: 0..<4, using: &random) > 0 }
      for _ in 0..<60 {
        let from = Int.random(in: lines.indices, using: &random)
        lines.insert(lines.remove(at: from), at: Int.random(in: lines.indices, using: &random))
      }
      try check(SourceText(lines.joined(separator: "\n")), "seed \(seed)", schemas)
    }
  }

  private static let pieces = [
    "供水合同", "目录", "第一编 总则", "第二编 分则", "第一章 总则", "第二章 附则", "第一节 通则", "第一条", "第二条 甲方应当：",
    "第三条 名词解释：", "第一条之一 见第九条。", "营业日：指中国的日期。", "“项目”：是指营业日的工程。", "日、月：均指公历。",
    "（一）甲；", "(2)见第一条第（一）项；", "①水厂；", "1.1 依照", "1.1.1 依照", "a) 乙；", "附件一 《图纸》", "附件二：", "3",
    "(注:请填写第_____条)", "注：见第二条", "鉴于", "甲方：____", "乙方（盖章）：______", "法定代表人：", "签署日期：____年__月__日",
    "以兹为证", "", "正文。", "自年月日起", "**二、付款**", "---",
  ]

  @Test("headings, lists, notes and rubbish at random")
  func ofPieces() throws {
    let schemas = try DocBookSchemas()
    for seed in 0..<400 {
      var random = RandomText(seed: UInt64(seed))
      let lines = (0..<Int.random(in: 1...60, using: &random)).map { _ in
        Int.random(in: 0..<12, using: &random) == 0
          ? random.string(count: 12) : Self.pieces.randomElement(using: &random) ?? ""
      }
      let text = "供水合同\n第一条 正文。\n" + lines.joined(separator: "\n")
      try check(SourceText(text), "seed \(seed)", schemas)
    }
  }

  @Test("the same text gives the same bytes")
  func stable() throws {
    let source = try source(ProjectFolder.path("Samples/filled-clean.txt"))
    let first = try #require(try ExportedDocument(source))
    let second = try #require(try ExportedDocument(source))
    #expect(first.docBook.bytes == second.docBook.bytes)
  }
}
