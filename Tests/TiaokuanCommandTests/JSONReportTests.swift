import ContractAnalysis
import ContractText
import Foundation
import Testing

@testable import ContractFormats

@Suite("What the commands print for machines")
struct JSONReportTests {
  private let failed = "没有找到合同"

  private func json(_ bytes: [UInt8]) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  /// The objects of the list `key` of the first contract.
  private func list(_ key: String, _ answer: [String: Any]) throws -> [[String: Any]] {
    let documents = try #require(answer["documents"] as? [[String: Any]])
    let contracts = try #require(documents.first?["contracts"] as? [[String: Any]])
    return try #require(contracts.first?[key] as? [[String: Any]])
  }

  private func answer(_ report: some ContractReport) throws -> [String: Any] {
    let documents = [
      Document(path: "a.txt", contracts: [try HandMadeContract().analysis]),
      Document(path: "b.txt", error: failed),
    ]
    var bytes: [UInt8] = []
    report.writeJSON(documents) { bytes += $0 }
    return try json(bytes)
  }

  @Test("check answers as its schema says")
  func check() throws {
    var bytes: [UInt8] = []
    let documents = [
      Document(path: "a.txt", contracts: [try HandMadeContract().checked]),
      Document(path: "b.txt", error: failed),
    ]
    let counts = CheckJSONReport(language: .english) { bytes += $0 }.write(documents)
    let answer = try json(bytes)
    #expect(try JSONSchema("check.schema.json").problems(answer) == [])
    let findings = try list("findings", answer)
    #expect(
      findings.map { $0["rule"] as? String } == [
        "dangling-reference", "lost-blank", "doubled-text",
      ])
    #expect(findings[0]["message"] as? String == "no article 9")
    #expect(
      findings[0]["range"] as? NSDictionary == [
        "start": ["line": 4, "column": 9, "offset": 99],
        "end": ["line": 4, "column": 12, "offset": 108],
      ])
    let summary = try #require(answer["summary"] as? [String: Any])
    #expect(["errors", "warnings", "notes"].map { summary[$0] as? Int } == [1, 1, 1])
    #expect(summary["accepted"] as? Int == 0)
    #expect((summary["unusedAcceptances"] as? [Any])?.isEmpty == true)
    #expect(counts.reach(.error))
  }

  @Test("check answers a line a file as JSON Lines")
  func lines() throws {
    var bytes: [UInt8] = []
    let documents = [
      Document(path: "a.txt", contracts: [try HandMadeContract().checked]),
      Document(path: "b.txt", error: failed),
    ]
    _ = CheckJSONReport(language: .chinese) { bytes += $0 }.writeLines(documents)
    #expect(bytes.last == 0x0A)
    let lines = bytes.split(separator: 0x0A)
    #expect(lines.count == 2)
    let schema = try JSONSchema("check.schema.json", at: "$defs/document")
    for line in lines { #expect(schema.problems(try json(Array(line))) == []) }
  }

  @Test("blanks answers as its schema says")
  func blanks() throws {
    let answer = try answer(BlanksReport())
    #expect(try JSONSchema("blanks.schema.json").problems(answer) == [])
    let blanks = try list("blanks", answer)
    #expect(blanks.map { $0["form"] as? String } == ["underscore", "lost"])
    #expect(blanks[0]["unit"] as? String == "万元")
    #expect(blanks[1]["unit"] is NSNull)
  }

  @Test("references answers as its schema says")
  func references() throws {
    let answer = try answer(ReferencesReport())
    #expect(try JSONSchema("references.schema.json").problems(answer) == [])
    let references = try list("references", answer)
    let statuses = references.map { $0["status"] as? String }
    #expect(statuses == ["dangling", "suspect", "resolved", "external"])
    #expect((references[1]["targets"] as? [Any])?.count == 1)
    #expect(references[0]["expected"] is NSNull)
    #expect(references[1]["expected"] is [String: Any])
  }

  @Test("terms answers as its schema says")
  func terms() throws {
    let answer = try answer(TermsReport())
    #expect(try JSONSchema("terms.schema.json").problems(answer) == [])
    #expect(try list("terms", answer).map { ($0["uses"] as? [Any])?.count } == [2, 0])
  }

  @Test("outline answers as its schema says")
  func outline() throws {
    let answer = try answer(OutlineReport())
    #expect(try JSONSchema("outline.schema.json").problems(answer) == [])
    let chapters = try list("outline", answer)
    #expect(chapters.map { $0["label"] as? String } == ["第一章", "第二章"])
    #expect(chapters.map { ($0["children"] as? [Any])?.count } == [2, 2])
  }

  @Test("a schema that is not met is noticed")
  func notMet() throws {
    let schema = try JSONSchema("blanks.schema.json")
    var answer = try answer(BlanksReport())
    answer["tool"] = ["name": "other", "version": ""]
    #expect(schema.problems(answer).count == 2)
    answer["documents"] = [["path": "a", "error": NSNull(), "contracts": []] as [String: Any]]
    #expect(schema.problems(answer).count == 3)
  }
}
