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
    let sample = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Samples").appendingPathComponent(name)
    let text = String(decoding: try Data(contentsOf: sample), as: UTF8.self)
    let contract = NumberedContract(text)
    #expect(contract.numberedCount > 100)
    let source = try WordFile(body: contract.body, numbering: contract.numbering).source()
    #expect(source.text(in: source.range) == text)
    #expect(found(in: source) == found(in: SourceText(text)))
  }

  private func found(in source: SourceText) -> [String] {
    let checker = Checker(stage: .draft)
    return parse(source).contracts.flatMap { checker.check(analyze($0)) }.map { finding in
      let position = source.position(of: finding.range.start)
      return "\(finding.rule) \(position.line):\(position.column)"
    }
  }
}
