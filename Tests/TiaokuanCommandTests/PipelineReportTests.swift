import ContractAnalysis
import ContractRules
import ContractSyntax
import ContractText
import Foundation
import Testing

@testable import ContractFormats

@Suite("What check writes for pipelines")
struct PipelineReportTests {
  /// A finding of each shape, real findings under an odd path, and a file without a contract.
  private func documents() throws -> [Document<CheckedContract>] {
    let text = "供水合同\n第一条 甲方（依照第九条{付}款。\n第二条 乙方付 “=1,2” 元，见附件五。\n"
    let contracts = parse(SourceText(text)).contracts.map { contract in
      let analysis = analyze(contract)
      let checker = Checker(stage: .signing)
      return CheckedContract(
        analysis: analysis, findings: checker.check(analysis),
        notChecked: checker.notChecked(analysis))
    }
    #expect(contracts.contains { $0.findings.count > 1 })
    return [
      Document(path: "合同/a b.txt", contracts: [try HandMadeContract().checked]),
      Document(path: "c,d:100%\"<&>.txt", contracts: contracts),
      Document(path: "空.txt", error: "没有找到合同"),
    ]
  }

  private func bytes(_ write: (@escaping ByteSink) throws -> Void) throws -> [UInt8] {
    let taken = Taken()
    try write { taken.bytes += $0 }
    return taken.bytes
  }

  private final class Taken { var bytes: [UInt8] = [] }

  private func sarif(_ language: Language = .chinese) throws -> [UInt8] {
    let documents = try documents()
    return try bytes { SARIFReport(language: language, sink: $0).write(documents) }
  }

  @Test("every format has the same findings at the same places")
  func sameFindings() throws {
    let documents = try documents()
    let expected = try ReadFindings.json(
      bytes { _ = CheckJSONReport(language: .chinese, sink: $0).write(documents) })
    #expect(expected.count == 5)
    #expect(try ReadFindings.sarif(sarif()) == expected)
    let github = try bytes { GitHubReport(language: .chinese, sink: $0).write(documents) }
    #expect(ReadFindings.github(github) == expected)
    let csv = try bytes { CheckCSVReport(language: .chinese, sink: $0).write(documents) }
    #expect(ReadFindings.csv(csv) == expected)
    let checkstyle = try bytes {
      try CheckstyleReport(language: .chinese, sink: $0).write(documents)
    }
    #expect(try ReadFindings.checkstyle(checkstyle) == expected)
    let junit = try bytes { try JUnitReport(language: .chinese, sink: $0).write(documents) }
    #expect(try ReadFindings.junit(junit) == expected)
    let html = try bytes { CheckHTMLReport(language: .chinese, sink: $0).write(documents) }
    #expect(ReadFindings.html(html) == expected)
  }

  @Test("so it has of a web page, and of two contracts in a file")
  func sameFindingsOfFiles() throws {
    let clauses = "<p>第一条 甲方依照第九条付款。<p>第二条 乙方付<u>&nbsp; &nbsp;</u>元。"
    let folder = try ContractFolder([
      "a.html": "<html><h1>供水合同</h1>\n\(clauses)<p>附：</p>\n<h1>供气合同</h1>\(clauses)",
      "b.txt": ContractFolder.contract,
    ])
    func bytes(_ format: String) throws -> [UInt8] {
      Array(try folder.run("check", "--format", format, "a.html", "b.txt").output)
    }
    try expectTheSame(atLeast: 6, bytes)
  }

  @Test("so it has of a Word document, by paragraph and character")
  func sameFindingsOfWord() throws {
    let folder = try ContractFolder(["b.txt": ContractFolder.contract])
    try FileManager.default.copyItem(
      atPath: Project.sample("supplement.docx"), toPath: folder.path + "/补充 协议.docx")
    try expectTheSame(atLeast: 11) { format in
      Array(
        try folder.run(
          "check", "--stage", "signing", "--format", format, "补充 协议.docx", "b.txt"
        ).output)
    }
  }

  /// Reads the findings back from every format.
  private func expectTheSame(
    atLeast count: Int, _ bytes: (String) throws -> [UInt8]
  ) throws {
    let expected = try ReadFindings.json(bytes("json"))
    #expect(expected.count >= count)
    #expect(try ReadFindings.jsonLines(bytes("jsonl")) == expected)
    #expect(try ReadFindings.sarif(bytes("sarif")) == expected)
    #expect(try ReadFindings.github(bytes("github")) == expected)
    #expect(try ReadFindings.csv(bytes("csv")) == expected)
    #expect(try ReadFindings.checkstyle(bytes("checkstyle")) == expected)
    #expect(try ReadFindings.junit(bytes("junit")) == expected)
    #expect(try ReadFindings.html(bytes("html")) == expected)
  }

  @Test("SARIF is as its schema says", arguments: Language.allCases)
  func sarifSchema(language: Language) throws {
    let log = try JSONSerialization.jsonObject(with: Data(try sarif(language)))
    #expect(try JSONSchema("sarif-subset.schema.json").problems(log) == [])
  }

  @Test("a SARIF result names its rule by id and number, and carries mend and fingerprint")
  func sarifResult() throws {
    let log = try JSONSerialization.jsonObject(with: Data(try sarif(.english))) as? [String: Any]
    let run = try #require((log?["runs"] as? [[String: Any]])?.first)
    let driver = (run["tool"] as? [String: [String: Any]])?["driver"]
    let rules = try #require(driver?["rules"] as? [[String: Any]])
    let results = try #require(run["results"] as? [[String: Any]])
    for result in results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
    }
    let fix = try #require((results[0]["fixes"] as? [[String: Any]])?.first)
    let change = try #require((fix["artifactChanges"] as? [[String: Any]])?.first)
    let replacement = try #require((change["replacements"] as? [[String: Any]])?.first)
    #expect(
      replacement["deletedRegion"] as? [String: Int]
        == ["startLine": 4, "startColumn": 9, "endLine": 4, "endColumn": 12])
    #expect(replacement["insertedContent"] as? [String: String] == ["text": "第一条"])
    let invocation = try #require((run["invocations"] as? [[String: Any]])?.first)
    #expect(invocation["executionSuccessful"] as? Bool == false)
    #expect((invocation["toolExecutionNotifications"] as? [Any] ?? []).count > 1)
  }

  @Test("JUnit counts what it lists")
  func junitCounts() throws {
    let documents = try documents()
    let written = try bytes { try JUnitReport(language: .chinese, sink: $0).write(documents) }
    let elements = try XMLElements(written).elements
    for suite in elements where suite.name == "testsuite" {
      func count(_ name: String) -> String {
        String(elements.count { $0.name == name && $0.parents.contains { $0 === suite } })
      }
      #expect(suite["tests"] == count("testcase"))
      #expect(suite["failures"] == count("failure"))
      #expect(suite["errors"] == count("error"))
      #expect(suite["skipped"] == count("skipped"))
    }
  }

  @Test("a clean contract is one test that passed")
  func junitClean() throws {
    let clean = CheckedContract(
      analysis: try HandMadeContract().analysis, findings: [], notChecked: [])
    let written = try bytes {
      try JUnitReport(language: .chinese, sink: $0)
        .write([Document(path: "a.txt", contracts: [clean])])
    }
    let elements = try XMLElements(written).elements
    #expect(elements.map(\.name) == ["testsuites", "testsuite", "testcase"])
    #expect(elements[1]["tests"] == "1")
  }
}
