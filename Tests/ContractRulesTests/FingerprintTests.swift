import ContractAnalysis
import ContractSyntax
import ContractText
import Testing

@testable import ContractRules

@Suite("The fingerprints of findings")
struct FingerprintTests {
  /// The fingerprints of what the rules `ids` find.
  static func fingerprints(_ text: String, _ ids: [String]) -> [String] {
    let rules = everyRule.filter { ids.contains(type(of: $0).id) }
    var counter = FingerprintCounter()
    return parse(SourceText(text)).contracts.flatMap {
      Checker(rules: rules).check(analyze($0), counting: &counter).map(\.fingerprint.text)
    }
  }

  /// Two texts with one finding of a rule each.
  struct Pair: Sendable {
    let rule: String
    let first: String
    let second: String
  }

  static let same: [Pair] = [
    // Inserted before, and renumbered.
    Pair(
      rule: "dangling-reference", first: "第一条 定义。\n第二条 甲方依照第九条付款。\n",
      second: "第一条 定义。\n第二条 总则。\n\n第三条 甲方依照第九条付款。\n"),
    // Another reference of the sentence follows its article.
    Pair(
      rule: "unfilled-blank", first: "第一条 定义。\n第二条 按第一条，甲方付_____元。\n",
      second: "第一条 总则。\n第二条 定义。\n第三条 按第二条，甲方付_____元。\n"),
    // Set anew: width, white space, the length of the blank.
    Pair(
      rule: "unfilled-blank", first: "第一条 定义。\n第二条 甲方(买方)付_____元,乙方供水。\n",
      second: "第一条 定义。\n第二条　甲方（买方） 付________元，乙方供水。\n"),
    // A neighbouring sentence is changed.
    Pair(
      rule: "placeholder-text", first: "第一条 定义。\n第二条 甲方供水。收件人：待定。乙方付款。\n",
      second: "第一条 定义。\n第二条 甲方连续供水。收件人：待定。乙方按月付款。\n"),
    // A number alone: the words of its article tell.
    Pair(
      rule: "misnumbered-article", first: "第一条 定义。\n第二条 甲方供水。\n第四条 乙方付款。\n",
      second: "第一条 定义。\n第二条 甲方供水。\n第三条 丙方担保。\n第五条 乙方付款。\n"),
  ]

  @Test("stay when something else changes", arguments: same)
  func staysSame(_ pair: Pair) {
    let first = Self.fingerprints(pair.first, [pair.rule])
    #expect(first.count == 1)
    #expect(first == Self.fingerprints(pair.second, [pair.rule]))
  }

  static let different: [Pair] = [
    Pair(
      rule: "dangling-reference", first: "第一条 定义。\n第二条 甲方依照第九条付款。\n",
      second: "第一条 定义。\n第二条 甲方依照第八条付款。\n"),
    Pair(
      rule: "unfilled-blank", first: "第一条 定义。\n第二条 甲方付_____元。\n",
      second: "第一条 定义。\n第二条 甲方收_____元。\n"),
    Pair(
      rule: "misnumbered-article", first: "第一条 定义。\n第二条 甲方供水。\n第四条 乙方付款。\n",
      second: "第一条 定义。\n第二条 甲方供水。\n第四条 乙方收款。\n"),
  ]

  @Test("change with the words of the finding and of its sentence", arguments: different)
  func becomesDifferent(_ pair: Pair) {
    let first = Self.fingerprints(pair.first, [pair.rule])
    let second = Self.fingerprints(pair.second, [pair.rule])
    #expect(first.count == 1 && second.count == 1)
    #expect(first != second)
  }

  @Test("tell equals apart by their number, over all contracts of a file")
  func equals() {
    let contract = "供水合同\n第一条 甲方付_____元。\n第二条 甲方付_____元。\n第三条 甲方付款。\n"
    let once = Self.fingerprints(contract, ["unfilled-blank"])
    let twice = Self.fingerprints(contract + "\n\n" + contract, ["unfilled-blank"])
    #expect(once.count == 2 && twice.count == 4)
    #expect(Set(twice).count == 4)
    #expect(Array(twice.prefix(2)) == once)
  }

  @Test("are the same in every run")
  func known() {
    var hash = StableHash()
    hash.add("a".utf8)
    // FNV-1a of 61 FF, worked out by hand from the definition.
    let first = (0xCBF2_9CE4_8422_2325 ^ 0x61 as UInt64) &* 1_099_511_628_211
    #expect(hash.value == (first ^ 0xFF) &* 1_099_511_628_211)
  }

  static let texts: [(text: String, value: UInt64?)] = [
    ("00000000000000ff", 255), ("ffffffffffffffff", .max), ("ff", nil), ("00000000000000FF", nil),
    ("+0000000000000ff", nil), ("00000000000000fg", nil), ("", nil), ("00000000000000ff0", nil),
  ]

  @Test("are 16 hexadecimal digits", arguments: texts)
  func text(_ row: (text: String, value: UInt64?)) {
    #expect(Fingerprint(row.text)?.value == row.value)
    if let value = row.value { #expect(Fingerprint(value).text == row.text) }
  }
}
