import ContractRules
import Testing

@testable import ContractFormats

@Suite("A configuration")
struct ConfigurationReaderTests {
  private func read(
    _ text: String, _ kind: ConfigurationKind = .configuration
  ) throws(ConfigurationFailure) -> Configuration {
    try ConfigurationReader(path: "x.yml", folder: "/合同", kind: kind).read(Array(text.utf8))
  }

  @Test("says which rules run, how much they matter, and what may stand")
  func whole() throws {
    let configuration = try read(
      """
      select: [blanks, dangling-reference]
      ignore:
        - lost-blank
      severity:
        unfilled-blank: note
        misnumbered-item: off
      stage: signing
      fail-on: warning
      lang: en
      accept:
        - rule: dangling-reference
          place: 第五条
          reason: 附件另行签订
          text: 第九条
          file: 甲/../乙/x.txt
      """)
    #expect(configuration.select == [.group(.blanks), .rule("dangling-reference")])
    #expect(configuration.ignore == [.rule("lost-blank")])
    #expect(
      configuration.severity == ["unfilled-blank": .severity(.note), "misnumbered-item": .off])
    #expect(configuration.stage == .signing)
    #expect(configuration.failOn == .warning)
    #expect(configuration.language == .english)
    #expect(
      configuration.acceptances.map(\.acceptance) == [
        Acceptance(
          rule: "dangling-reference", place: "第五条", reason: "附件另行签订", text: "第九条",
          file: "/合同/乙/x.txt")
      ])
    #expect(configuration.acceptances.map(\.position) == [YAMLPosition(line: 11, column: 5)])
  }

  @Test("may leave out anything", arguments: ["", "stage:\naccept:\n", "{}", "accept: []"])
  func empty(text: String) throws {
    let configuration = try read(text)
    #expect(configuration.stage == nil)
    #expect(configuration.acceptances.isEmpty && configuration.select.isEmpty)
  }

  typealias Row = (text: String, problem: ConfigurationProblem, line: Int, column: Int)

  static let refusals: [Row] = [
    ("stag: draft", .unknownKey("stag", nearest: "stage"), 1, 1),
    ("failon: note", .unknownKey("failon", nearest: "fail-on"), 1, 1),
    ("备注: x", .unknownKey("备注", nearest: nil), 1, 1),
    ("- a", .wrongShape(key: ".tiaokuan.yml", expected: .map), 1, 1),
    ("select: blanks", .wrongShape(key: "select", expected: .list), 1, 9),
    ("select: [[a]]", .wrongShape(key: "select", expected: .text), 1, 10),
    (
      "ignore:\n  - unfiled-blank",
      .unknownRule("unfiled-blank", nearest: "unfilled-blank", orGroup: true), 2, 5
    ),
    ("select: [blank]", .unknownRule("blank", nearest: "blanks", orGroup: true), 1, 10),
    (
      "severity:\n  blanks: note", .unknownRule("blanks", nearest: nil, orGroup: false), 2, 3
    ),
    (
      "severity:\n  lost-blank: warn",
      .unknownValue(
        "warn", key: "lost-blank", allowed: ["error", "warning", "note", "off"], nearest: nil), 2,
      15
    ),
    ("severity: [a]", .wrongShape(key: "severity", expected: .map), 1, 11),
    ("severity:\n  lost-blank:\n", .wrongShape(key: "lost-blank", expected: .text), 2, 14),
    (
      "stage: drft",
      .unknownValue(
        "drft", key: "stage", allowed: ["template", "draft", "signing"], nearest: "draft"), 1, 8
    ),
    ("stage: [draft]", .wrongShape(key: "stage", expected: .text), 1, 8),
    (
      "lang: cn", .unknownValue("cn", key: "lang", allowed: ["zh", "en"], nearest: "en"), 1, 7
    ),
    ("stage: draft\nstage: draft", .yaml(.duplicateKey("stage")), 2, 1),
    ("accept: {rule: x}", .wrongShape(key: "accept", expected: .list), 1, 9),
    (
      "accept:\n  - rule: lost-blank\n    place: 第五条\n", .missing(key: "reason"), 2, 5
    ),
    (
      "accept:\n  - rule: lost-blank\n    place: 第五条\n    reason: ' '\n",
      .missing(key: "reason"), 4, 13
    ),
    ("accept:\n  - rule: lost-blank\n    reason: 无\n", .missing(key: "place"), 2, 5),
    ("accept:\n  - place: 第五条\n    reason: 无\n", .missing(key: "rule"), 2, 5),
    (
      "accept:\n  - rule: lost-blnk\n    place: 第五条\n    reason: 无\n",
      .unknownRule("lost-blnk", nearest: "lost-blank", orGroup: false), 2, 11
    ),
    (
      "accept:\n  - rule: lost-blank\n    plase: 第五条\n",
      .unknownKey("plase", nearest: "place"), 3, 5
    ),
    (
      "accept:\n  - rule: lost-blank\n    fingerprint: 12\n    reason: 无\n",
      .malformedFingerprint("12"), 3, 18
    ),
  ]

  @Test("that is wrong is refused, with the place and what would be right", arguments: refusals)
  func refuses(_ row: Row) {
    let failure = ConfigurationFailure(
      path: "x.yml", position: YAMLPosition(line: row.line, column: row.column),
      problem: row.problem)
    #expect(throws: failure) { try read(row.text) }
    #expect(failure.place == "x.yml:\(row.line):\(row.column)")
  }

  @Test("says all that can be wrong in one line of either language", arguments: refusals)
  func messages(_ row: Row) {
    let chinese = row.problem.message(in: .chinese)
    let english = row.problem.message(in: .english)
    #expect(chinese.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
    #expect(!chinese.contains("\n") && !english.contains("\n"))
    if case .unknownKey(_, let nearest?) = row.problem {
      #expect(chinese.hasSuffix("；是否指 \(nearest)？"))
      #expect(english.hasSuffix("; did you mean \(nearest)?"))
    }
  }

  @Test("a baseline has acceptances by fingerprint, and needs no reasons")
  func baseline() throws {
    let entry = "accept:\n  - rule: lost-blank\n    fingerprint: 00000000000000ff\n"
    let acceptance = try #require(try read(entry, .baseline).acceptances.first).acceptance
    #expect(acceptance.fingerprint == Fingerprint(255))
    #expect(acceptance.reason == nil && acceptance.place.isEmpty)
    #expect(throws: ConfigurationFailure.self) { try read(entry) }
    #expect(throws: ConfigurationFailure.self) { try read("stage: draft", .baseline) }
    #expect(throws: ConfigurationFailure.self) {
      try read("accept:\n  - rule: lost-blank\n    place: 第五条\n    reason: 无\n", .baseline)
    }
  }
}
