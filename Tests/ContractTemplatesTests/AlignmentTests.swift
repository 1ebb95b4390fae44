import Testing

@testable import ContractTemplates

@Suite("Increasing sequences")
struct AlignmentTests {
  @Test("are increasing, and as long as any")
  func longest() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<200 {
      let values = (0..<Int.random(in: 0...9, using: &random)).map { _ in
        Int.random(in: 0...9, using: &random)
      }
      let found = longestIncreasing(values)
      #expect(zip(found, found.dropFirst()).allSatisfy { $0 < $1 && values[$0] < values[$1] })
      #expect(found.count == longestByTrying(values))
    }
  }

  private func longestByTrying(_ values: [Int]) -> Int {
    (0..<1 << values.count).reduce(0) { best, choice in
      let chosen = values.indices.filter { choice >> $0 & 1 == 1 }.map { values[$0] }
      let rises = zip(chosen, chosen.dropFirst()).allSatisfy { $0 < $1 }
      return rises ? max(best, chosen.count) : best
    }
  }
}
