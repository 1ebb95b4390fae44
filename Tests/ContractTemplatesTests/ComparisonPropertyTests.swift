import ContractAnalysis
import ContractSyntax
import ContractTemplates
import ContractText
import Testing

@Suite("Generated contracts against their template")
struct ComparisonPropertyTests {
  @Test("give every value back, in whatever way it is written", arguments: 1...6)
  func values(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let filled = FilledTemplate(&random)
    let comparison = try compared(filled.text)
    #expect(filled.values.count >= 150)
    for value in comparison.values {
      #expect(
        value.value == filled.values[value.blank.id], "\(value.blank.id) \(value.blank.context)")
      #expect(value.problem == nil, "\(value.blank.id): \(value.value ?? "")")
    }
    let altered = comparison.clauses.filter { $0.status != .same && $0.status != .filled }
    // What a generated number of an article points to is no deviation.
    #expect(
      altered.isEmpty,
      "\(altered.map { "\($0.template?.place.label ?? "") \($0.status) \($0.changes)" })")
  }

  @Test("20 articles altered, 5 inserted, 5 removed, all renumbered", arguments: 1...4)
  func statuses(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let filled = FilledTemplate(&random)
    let edited = try EditedContract(filled.text, &random)
    let comparison = try compared(edited.text)
    let found = comparison.clauses.map(\.status)
    let right = zip(found, edited.expected).count {
      $0.rawValue == $1 || ($1 == "kept" && $0.isKept)
    }
    #expect(found.count == edited.expected.count)
    #expect(Double(right) >= 0.98 * Double(edited.expected.count))
    let kept = comparison.values.filter { $0.problem != .removed }
    for value in kept {
      #expect(
        value.value == filled.values[value.blank.id], "\(value.blank.id) \(value.blank.context)")
    }
  }
}

extension ClauseComparison.Status {
  fileprivate var isKept: Bool { self == .same || self == .filled }
}
