import Testing

@testable import ContractRules

@Suite("The choice of rules")
struct RuleChoiceTests {
  /// What runs of three rules: two of one group and one of another.
  private func running(_ change: (inout RuleChoice) -> Void) -> Set<String> {
    let ids = ["lost-blank", "unfilled-blank", "dangling-reference"]
    var choice = RuleChoice()
    change(&choice)
    let rules = everyRule.filter { ids.contains(type(of: $0).id) }
    return Set(choice.apply(to: rules).filter(\.isOn).map { type(of: $0.rule).id })
  }

  @Test("all run unless something is chosen")
  func all() {
    #expect(running { _ in }.count == 3)
  }

  @Test("a configuration selects, ignores and switches off, by rule and by group")
  func configuration() {
    #expect(running { $0.select = [.group(.blanks)] } == ["lost-blank", "unfilled-blank"])
    #expect(running { $0.ignore = [.group(.blanks)] } == ["dangling-reference"])
    #expect(
      running {
        $0.select = [.group(.blanks)]
        $0.ignore = [.rule("lost-blank")]
      } == ["unfilled-blank"])
    #expect(running { $0.settings["lost-blank"] = .off }.count == 2)
  }

  @Test("the command line wins, and a rule that it names runs in any case")
  func commandLine() {
    #expect(
      running {
        $0.select = [.rule("dangling-reference")]
        $0.commandSelect = [.group(.blanks)]
        $0.settings["lost-blank"] = .off
      } == ["unfilled-blank"])
    #expect(
      running {
        $0.commandSelect = [.rule("lost-blank"), .rule("unfilled-blank")]
        $0.settings["lost-blank"] = .off
        $0.ignore = [.group(.blanks)]
      } == ["lost-blank", "unfilled-blank"])
    #expect(
      running {
        $0.commandSelect = [.rule("lost-blank")]
        $0.commandIgnore = [.group(.blanks)]
      }.isEmpty)
  }

  @Test("a severity holds at every stage")
  func severity() throws {
    var choice = RuleChoice()
    choice.settings["unfilled-blank"] = .severity(.note)
    let rules = choice.apply()
    let changed = try #require(rules.first { type(of: $0.rule).id == "unfilled-blank" })
    #expect(Stage.allCases.allSatisfy { changed.severity.severity(at: $0) == .note })
    let other = try #require(rules.first { type(of: $0.rule).id == "unfilled-reference" })
    #expect(other.severity == .unfinished)
  }

  static let names: [(name: String, selector: RuleSelector?)] = [
    ("lost-blank", .rule("lost-blank")), ("blanks", .group(.blanks)), ("values", .group(.values)),
    ("lost_blank", nil), ("", nil),
  ]

  @Test("names a rule or a group", arguments: names)
  func selector(_ row: (name: String, selector: RuleSelector?)) {
    #expect(RuleSelector(row.name) == row.selector)
  }
}
