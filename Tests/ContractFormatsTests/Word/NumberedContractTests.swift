import ContractAnalysis
import ContractRules
import ContractSyntax
import ContractText
import Foundation
import Testing

@testable import ContractFormats

@Suite("A contract that Word numbers")
struct NumberedContractTests {
  @Test(
    "The findings are those of the text, at the same paragraphs",
    arguments: ["filled-defective.txt", "filled-clean.txt", "water-supply-template.txt"])
  func findings(name: String) throws {
    let text = try projectSample(name)
    let contract = NumberedContract(text)
    // Chapters, articles, items and annexes: none is left to be typed.
    #expect(contract.numberedCount > 270)
    let source = try WordFile(body: contract.body, numbering: contract.numbering).source()
    #expect(source.text(in: source.range) == text)
    #expect(found(in: source) == found(in: SourceText(text)))
  }

  @Test(
    "Tracked changes are read on the side that is asked for",
    arguments: [
      ("filled-defective.txt", "第一百六十条规定", "第一百五十条规定"),
      ("filled-clean.txt", "第一百三十三条不适用", "第九百条不适用"),
      ("water-supply-template.txt", "第一百三十二条不适用", "第一百三十三条不适用"),
    ])
  func tracked(name: String, old: String, new: String) throws {
    let text = try projectSample(name)
    let change = "w:id=\"1\" w:author=\"a\""
    let contract = NumberedContract(text)
    let inserted =
      "</w:t></w:r><w:ins \(change)>\(run(new))</w:ins><w:del \(change)><w:r><w:delText>\(old)"
      + "</w:delText></w:r></w:del><w:r><w:t>"
    let body = contract.body.replacing(old, with: inserted)
    let bytes = try WordFile(body: body, numbering: contract.numbering).bytes()
    let before = try #require(try readWord(bytes, tracked: .original)).source
    let after = try #require(try readWord(bytes)).source
    #expect(before.text(in: before.range) == text)
    #expect(found(in: before) == found(in: SourceText(text)))
    let mended = text.replacing(old, with: new)
    #expect(mended != text && after.text(in: after.range) == mended)
    #expect(found(in: after) == found(in: SourceText(mended)))
  }

  @Test("A number that cannot be worked out is said, and what hangs on it is lowered")
  func unresolvedNumbers() throws {
    let body =
      item("甲方供水。", list: 1) + item("乙方付费。", list: 1)
      + paragraph(run("第三条 依照第九条办理。")) + paragraph(run("第四条 完。"))
    for (format, isKnown) in [("chineseCounting", true), ("hebrew1", false)] {
      let numbering = definition(0, [level(0, format, "第%1条")]) + list(1, of: 0)
      let source = try WordFile(body: body, numbering: numbering).source()
      #expect(source.unresolvedNumbers == (isKnown ? [] : [0, source.lineRange(1).start]))
      let analysis = try #require(parse(source).contracts.first.map(analyze))
      let dangling = Checker().check(analysis).first { $0.rule == "dangling-reference" }
      #expect(dangling?.severity == (isKnown ? .error : .warning))
      let reasons = Checker().notChecked(analysis).filter { $0.rule == "dangling-reference" }
      #expect(reasons.isEmpty == isKnown)
    }
  }
}

/// The findings of a text, each with its paragraph or line.
func found(in source: SourceText) -> [String] {
  let checker = Checker(stage: .draft)
  return parse(source).contracts.flatMap { checker.check(analyze($0)) }.map { finding in
    let position = source.position(of: finding.range.start)
    return "\(finding.rule) \(position.line):\(position.column)"
  }
}

/// The text of a file in the folder Samples.
func projectSample(_ name: String) throws -> String {
  let sample = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Samples").appendingPathComponent(name)
  return String(decoding: try Data(contentsOf: sample), as: UTF8.self)
}
