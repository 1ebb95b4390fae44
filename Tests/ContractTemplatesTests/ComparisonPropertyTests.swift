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
    try check(EditedContract.Mix(), seed)
  }

  static let mixes = [
    EditedContract.Mix(altered: 40, removed: 10, inserted: 12, moved: 3),
    EditedContract.Mix(altered: 5, removed: 25, inserted: 5, moved: 2),
    EditedContract.Mix(altered: 5, removed: 3, inserted: 40, moved: 8),
  ]

  @Test("other mixes of what people do", arguments: 21...22 as ClosedRange<UInt64>, mixes)
  func others(seed: UInt64, mix: EditedContract.Mix) throws {
    try check(mix, seed)
  }

  private func check(_ mix: EditedContract.Mix, _ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let filled = FilledTemplate(&random)
    let edited = try EditedContract(filled, mix: mix, &random)
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
