import ContractAnalysis
import ContractText
import Testing

@testable import ContractRules

@Suite("Acceptances")
struct AcceptanceTests {
  private static let source = SourceText("甲方依照第九条付款。")
  private static let range = TextRange(12, 21)

  private func finding(
    _ label: String, rule: String = "dangling-reference", fingerprint: UInt64 = 7
  ) -> Finding {
    Finding(
      rule: rule, severity: .error, range: Self.range, place: Place(label: label),
      message: Text(zh: "无", en: "none"), related: [], suggestion: nil,
      fingerprint: Fingerprint(fingerprint))
  }

  private func accepts(
    _ acceptance: Acceptance, _ finding: Finding, _ path: String = "/合同/甲/x.txt"
  ) -> Bool {
    let set = AcceptanceSet([acceptance])
    return !set.accepting(finding, in: Self.source, of: FileScope(path)).isEmpty
  }

  static let places: [(place: String, label: String, isWithin: Bool)] = [
    ("第五条", "第五条", true), ("第五条", "第五条第二款", true), ("第五条", "第五条第二款第(2)项", true),
    ("第五条", "第五条之一", false), ("第五条", "第五十条", false), ("第五条第二款", "第五条", false),
    ("第五条第二款", "第五条第二款第（2）项", true), ("第五条第二款第(2)项", "第五条第二款第（2）项", true),
    ("第 五 条", "第五条", true), ("第三条", "第三条“营业日”", true), ("附件一", "附件一第三条", true),
    ("第三条", "第3.5条", true), ("第3条", "第3.5条第(1)项", true), ("第3.5条", "第3.5.1条", true),
    ("第3.5条", "第3.51条", false), ("第三条", "第30.1条", false), ("第3.5条", "第3.5条", true),
    ("附件1", "附件10", false), ("第五条", "附件一第五条", false), ("第十五条", "第五条", false),
  ]

  @Test("hold for a place and what is below it", arguments: places)
  func place(_ row: (place: String, label: String, isWithin: Bool)) {
    let acceptance = Acceptance(rule: "dangling-reference", place: row.place, reason: "已核对")
    #expect(accepts(acceptance, finding(row.label)) == row.isWithin)
    #expect(!accepts(acceptance, finding(row.label, rule: "lost-blank")))
  }

  static let texts: [(text: String, fits: Bool)] = [
    ("第九条", true), ("九", true), (" 第 九 条 ", true), ("第八条", false), ("依照第九条", false),
  ]

  @Test("are narrowed by words of the finding", arguments: texts)
  func text(_ row: (text: String, fits: Bool)) {
    let acceptance = Acceptance(
      rule: "dangling-reference", place: "第五条", reason: "已核对", text: row.text)
    #expect(accepts(acceptance, finding("第五条")) == row.fits)
  }

  static let files: [(file: String?, fits: Bool)] = [
    (nil, true), ("/合同/甲/x.txt", true), ("/合同/甲", true), ("/合同", true), ("/合同/乙", false),
    ("/合同/甲/x", false), ("x.txt", false),
  ]

  @Test("hold for a file or a folder, by place and by fingerprint", arguments: files)
  func file(_ row: (file: String?, fits: Bool)) {
    for fingerprint in [nil, Fingerprint(7)] {
      let acceptance = Acceptance(
        rule: "dangling-reference", place: "第五条", reason: "已核对", file: row.file,
        fingerprint: fingerprint)
      #expect(accepts(acceptance, finding("第五条")) == row.fits)
    }
  }

  @Test("with a fingerprint hold for one finding wherever it is")
  func fingerprint() {
    let acceptance = Acceptance(
      rule: "dangling-reference", place: "第五条", reason: nil, fingerprint: Fingerprint(7))
    #expect(accepts(acceptance, finding("第六条")))
    #expect(!accepts(acceptance, finding("第五条", fingerprint: 8)))
    #expect(!accepts(acceptance, finding("第五条", rule: "lost-blank")))
  }

  @Test("take out what they accept and no more")
  func apply() {
    let set = AcceptanceSet([
      Acceptance(rule: "dangling-reference", place: "第五条", reason: "已核对"),
      Acceptance(rule: "dangling-reference", place: "第九条", reason: "已核对"),
      Acceptance(rule: "dangling-reference", place: "第五条第一款", reason: "已核对"),
    ])
    let findings = [finding("第四条"), finding("第五条第一款"), finding("第五条第二款")]
    let result = set.apply(to: findings, in: Self.source, of: FileScope("/x.txt"))
    #expect(result.remaining.map(\.place.label) == ["第四条"])
    #expect(result.accepted == 2)
    #expect(result.used == [0, 2])
  }

  @Test("are unused where their file and rule were checked, and nothing else")
  func unused() {
    let set = AcceptanceSet([
      Acceptance(rule: "dangling-reference", place: "第五条", reason: "已核对"),
      Acceptance(rule: "lost-blank", place: "第五条", reason: "已核对"),
      Acceptance(rule: "dangling-reference", place: "第五条", reason: "已核对", file: "/甲"),
      Acceptance(rule: "dangling-reference", place: "第五条", reason: "已核对", file: "/乙/y.txt"),
      Acceptance(rule: "dangling-reference", place: "第六条", reason: "已核对"),
    ])
    var use = AcceptanceUse()
    #expect(use.unused(of: set).isEmpty)
    use.add(used: [], judged: ["dangling-reference"], of: FileScope("/甲/x.txt"))
    #expect(use.unused(of: set) == [0, 2, 4])
    use.add(used: [4], judged: ["dangling-reference"], of: FileScope("/乙/y.txt"))
    #expect(use.unused(of: set) == [0, 2, 3])
  }
}
