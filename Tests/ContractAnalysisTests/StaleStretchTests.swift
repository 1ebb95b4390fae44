import Testing

@testable import ContractAnalysis

/// Stretches of references that are stale together, by the evidence of each article's.
@Suite struct StaleStretchTests {
  private func more(_ evidence: [Double]) -> [Double] {
    StaleStretches(evidence.map { .init(more: $0, less: -$0) }).probabilities.map(\.more)
  }

  @Test func nothingIsReferredTo() { #expect(StaleStretches([]).probabilities.isEmpty) }

  /// Without evidence stale references are rare.
  @Test func noEvidence() { #expect(more([0, 0, 0, 0]).allSatisfy { $0 < 0.1 }) }

  /// What is little for one is much for many, from the first of them to the last.
  @Test func manyThatSayTheSame() {
    #expect(more([1.5]).allSatisfy { $0 < 0.3 })
    #expect(more([2, 2, 2, 2, 2]).allSatisfy { $0 > 0.8 })
  }

  /// One that says nothing is stale as those on both sides are; one at the other end is not.
  @Test func betweenOthers() {
    let found = more([-2, -2, 2, 2, 0, 2, 2])
    #expect(found[4] > 0.8)
    #expect(found[0] < 0.1)
  }

  /// The two ways exclude each other, and the probabilities are some.
  @Test func probabilities() {
    let stretches = StaleStretches(
      [3, -1, 2.5, 0, -3, -3, -2.5].map { .init(more: $0, less: -$0) })
    for (more, less) in stretches.probabilities {
      #expect((0...1).contains(more) && (0...1).contains(less) && more + less <= 1.000001)
    }
    #expect(stretches.probabilities.last?.less ?? 0 > 0.5)
  }

  /// A very long stretch stays one, and its probabilities numbers.
  @Test func longStretch() {
    let found = more(Array(repeating: 30.0, count: 2_000))
    #expect(found.allSatisfy { $0 > 0.99 && $0.isFinite })
  }
}
