import ContractTemplates
import Testing

@Suite("Generated contracts against their template")
struct ComparisonPropertyTests {
  @Test("give every value back, in whatever way it is written", arguments: 1...12)
  func values(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let filled = FilledTemplate(&random)
    let comparison = try compared(filled.text)
    #expect(filled.values.count >= 150)
    #expect(waterSupply.profile.problems(of: filled.values) == [])
    for value in comparison.values {
      #expect(value.value == filled.values[value.blank.id], "\(value.blank.id)")
      #expect(value.problem == nil, "\(value.blank.id): \(value.value ?? "")")
    }
    let altered = comparison.clauses.filter { $0.status != .same && $0.status != .filled }
    // What a generated number of an article points to is no deviation.
    #expect(
      altered.isEmpty,
      "\(altered.map { "\($0.template?.place.label ?? "") \($0.status) \($0.changes)" })")
  }

  @Test("20 articles altered, 5 inserted, 5 removed, 3 moved, all renumbered", arguments: 1...6)
  func statuses(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let filled = FilledTemplate(&random)
    let edited = try EditedContract(filled, &random)
    let comparison = try compared(edited.text)
    let misses = edited.misses(of: comparison.clauses)
    #expect(Double(misses.count) <= 0.02 * Double(edited.expected.count), "\(misses)")
    for value in comparison.values where !edited.lost.contains(value.blank.id) {
      // The number of an article was carried along.
      let isNumber = value.blank.expects == .article
      #expect(
        isNumber ? value.value != nil : value.value == filled.values[value.blank.id],
        "\(value.blank.id)")
    }
  }
}
