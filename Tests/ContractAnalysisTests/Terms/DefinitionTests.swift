import Testing

@testable import ContractAnalysis

@Suite("What a glossary defines")
struct DefinitionTests {
  private func glossary(_ entries: [String], _ clause: String = "双方应当遵守本合同。") throws -> Analysis {
    let text = "第一条 名词解释：\n" + entries.map { $0 + "\n" }.joined() + "第二条 \(clause)\n第三条 完。\n"
    return try analysis(of: text)
  }

  @Test(
    "A circle is found once",
    arguments: [
      (["融资文件：指贷款协议。", "贷款人：指融资文件中的贷款人。"], ["贷款人"]), (["用户：指用户。", "水费：指价款。"], ["用户"]),
      (["开始日：指供水日。", "供水日：指开始日。"], ["开始日 供水日"]),
      (["甲日：指乙日。", "乙日：指丙日。", "丙日：指甲日。", "丁日：指丙日。"], ["甲日 乙日 丙日"]),
      (["开始日：指供水日。", "供水日：指接通管道之日。"], []), (["维护保函：指乙方提交的维护保函。", "水费：指价款。"], []),
    ])
  func circles(_ entries: [String], _ expected: [String]) throws {
    let found = try glossary(entries).findDefinitionCycles()
    #expect(found.map { $0.terms.map(\.term).joined(separator: " ") } == expected)
  }

  @Test(
    "Entries that no clause uses",
    arguments: [
      ("水费按月结算。", ["水表"]), ("水费依照水表计算。", []), ("双方应当遵守本合同。", ["水表"]),
    ])
  func unused(_ clause: String, _ expected: [String]) throws {
    let found = try glossary(["水费：指价款。", "水表：指计量水费的水表。"], clause).findUnusedEntries()
    #expect(found.map { $0.map(\.term).joined() } == expected)
  }

  @Test(
    "The longest term that begins here is matched, as a plain search finds it", arguments: 0..<20)
  func matcher(_ seed: Int) {
    let letters = ["水", "费", "表", "日"]
    var generator = SeededGenerator(seed: UInt64(seed))
    func word(_ length: Int) -> String {
      (0..<length).compactMap { _ in letters.randomElement(using: &generator) }.joined()
    }
    let terms = (0..<6).map { word(2 + $0 % 3) }
    let text = word(60)
    let bytes = Array(text.utf8)
    let matcher = TermMatcher(terms)
    for offset in stride(from: 0, to: bytes.count, by: 3) {
      let rest = String(decoding: bytes[offset...], as: UTF8.self)
      let longest = terms.filter { rest.hasPrefix($0) }.max { $0.utf8.count < $1.utf8.count }
      #expect(matcher.match(bytes, offset, bytes.count).map { matcher.terms[$0.number] } == longest)
    }
  }

  @Test(
    "Every term of a text is found once, from the left, whatever stands between", arguments: 0..<40)
  func everyMatch(_ seed: Int) {
    let pieces = ["水", "费", "表", "日", "A", "é", "，", "𠀀", " "]
    var generator = SeededGenerator(seed: UInt64(seed))
    func word(_ length: Int, of count: Int) -> String {
      (0..<length).compactMap { _ in pieces[..<count].randomElement(using: &generator) }.joined()
    }
    let matcher = TermMatcher((0..<6).map { word(2 + $0 % 3, of: $0 < 4 ? 4 : 9) })
    let bytes = Array(word(80, of: 9).utf8)
    let starts = bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 } + [bytes.count]
    let end = starts[Int.random(in: 0..<starts.count, using: &generator)]
    var expected: [[Int]] = []
    var offset = 0
    while offset < end {
      let match = matcher.match(bytes, offset, bytes.count)
      if let match { expected.append([match.number, offset, match.length]) }
      offset += match?.length ?? starts.first { $0 > offset }.map { $0 - offset } ?? 1
    }
    var found: [[Int]] = []
    let last = matcher.eachMatch(in: bytes, from: 0, to: end, limit: bytes.count) {
      found.append([$0, $1, $2])
    }
    #expect(found == expected)
    #expect(last == max(offset, end))
  }
}
