import ContractSyntax
import ContractText
import Testing

@testable import ContractRules

@Suite("Looking for phrases")
struct PhraseSearchTests {
  /// The phrases found in a text, each with its place in the source.
  private func found(_ phrases: [String], in pieces: [String]) -> [String] {
    let source = SourceText(pieces.joined(separator: "\n"))
    var segments: [TextRange] = []
    for piece in pieces {
      let start = segments.last.map { $0.end + 1 } ?? 0
      segments.append(TextRange(start, start + piece.utf8.count))
    }
    var result: [String] = []
    PhraseSearch(phrases, with: []).matches(in: Reading(source: source, segments: segments)) {
      match in
      result.append("\(match.range.start) \(source.text(in: match.range))")
    }
    return result
  }

  @Test(
    "Each phrase is found where it stands",
    arguments: [
      ("总价待定", ["6 待定"]), ("待补充、待补", ["0 待补充", "12 待补"]), ("待定待定", ["0 待定", "6 待定"]),
      ("待", []), ("", []), ("TBD", ["0 TBD"]), ("价TBD元", ["3 TBD"]), ("等待确定", []),
    ])
  func places(_ text: String, _ expected: [String]) {
    #expect(found(["待补充", "待定", "待补", "TBD"], in: [text]) == expected)
  }

  @Test("A phrase that a line end cut is found whole")
  func brokenLine() {
    #expect(found(["待补充"], in: ["总价待补", "充。"]) == ["6 待补\n充"])
  }
}
