import Foundation
import Testing

@Suite("The sample of a contract that deviates from its template")
struct DeviatingSampleTests {
  /// A row of the table in Samples/README.md.
  struct Defect: Hashable, CustomStringConvertible {
    let line: Int
    let rule: String

    var description: String { "line \(line): \(rule)" }
  }

  /// The rows below the heading on the sample: line, text, rules.
  private func listed() throws -> [(defect: Defect, words: String)] {
    let readme = try String(contentsOfFile: Project.sample("README.md"), encoding: .utf8)
    let section = try #require(readme.components(separatedBy: "## `filled-deviating.txt`").last)
    return section.split(separator: "\n").compactMap { row in
      let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count >= 3, let line = Int(cells[0]) else { return nil }
      let code = { (cell: String) in cell.trimmingCharacters(in: ["`"]) }
      return (Defect(line: line, rule: code(cells[2])), code(cells[1]))
    }
  }

  @Test("compare finds every defect of the table and nothing else")
  func found() throws {
    let rows = try listed()
    let run = try ProgramRun([
      "compare", Project.sample("filled-deviating.txt"), "--format", "json",
    ])
    #expect(run.status == 1)
    let answer = try #require(try run.json() as? [String: Any])
    #expect(try JSONSchema("compare.schema.json").problems(answer) == [])
    let documents = try #require(answer["documents"] as? [[String: Any]])
    let findings = try #require(documents.first?["findings"] as? [[String: Any]])
    let found = findings.compactMap { finding -> Defect? in
      let start = (finding["range"] as? [String: Any])?["start"] as? [String: Any]
      guard let line = start?["line"] as? Int, let rule = finding["rule"] as? String else {
        return nil
      }
      return Defect(line: line, rule: rule)
    }
    #expect(rows.count >= 30)
    #expect(counted(found) == counted(rows.map(\.defect)))
  }

  @Test("each stands where the table says")
  func places() throws {
    let text = try String(contentsOfFile: Project.sample("filled-deviating.txt"), encoding: .utf8)
    let lines = text.components(separatedBy: "\n")
    for (defect, words) in try listed() {
      #expect(lines[defect.line - 1].contains(words), "\(defect): \(words)")
    }
  }

  private func counted(_ defects: [Defect]) -> [Defect: Int] {
    Dictionary(defects.map { ($0, 1) }, uniquingKeysWith: +)
  }
}
