import ContractAnalysis
import ContractText
import Testing

@Suite("Lines cut in the middle")
struct CutLineTests {
  private func joints(_ third: String) throws -> [String?] {
    let analysis = try analysis(
      of: "第一条 甲方供水。\n第二条 乙方付费。\n第三条 \(third)\n第四条 本合同一式三份。\n第五条 完。\n")
    return analysis.findCutLines().map(\.joint)
  }

  @Test(
    "A cut line is found, with what belongs in its place",
    arguments: [
      ("营业日是指中国除法定节\n假日之外的日期。", [""]), ("标准为GB\nT三号的规定。", [" "]), ("价款为20\n25元整。", [nil]),
      ("水费（包括附属\n设施的费用等）。", [""]), ("甲方供水。", []), ("甲方供水。\n水费按月结算。", []),
    ])
  func cut(_ third: String, _ expected: [String?]) throws {
    #expect(try joints(third) == expected)
  }

  @Test(
    "The cut lines of the real page are those found by hand",
    .enabled(if: SharedFolder.isThere, SharedFolder.absence))
  func seed() throws {
    let source = try SharedFolder.source("seed/page.txt")
    let analysis = try analysis(of: String(decoding: source.bytes, as: UTF8.self))
    let lines = analysis.findCutLines().map { source.position(of: $0.range.start).line }
    let annotations: CutLineAnnotations = try SharedFolder.annotations("structure")
    #expect(lines == annotations.brokenLines.map(\.line))
  }
}

/// The part of the annotations that tells of cut lines.
private struct CutLineAnnotations: Decodable {
  struct Cut: Decodable { let line: Int }
  let brokenLines: [Cut]
}
