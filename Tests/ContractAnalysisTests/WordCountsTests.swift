import Testing

@testable import ContractAnalysis

@Suite("Counted words")
struct WordCountsTests {
  @Test("are counted as a dictionary counts them")
  func counts() {
    var state: UInt64 = 7
    let articles = (0..<20).map { _ in
      (0..<200).map { _ -> UInt64 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        // Few enough to repeat, and marks in the highest bits as terms have them.
        return (state >> 40) % 90 | (state & 1) << 63
      }
    }
    let counted = articles.map { words -> WordCounts in
      var words = words
      return WordCounts(&words)
    }
    var frequencies: [UInt64: Int] = [:]
    for (words, counts) in zip(articles, counted) {
      let expected = Dictionary(grouping: words) { $0 }.mapValues(\.count)
      #expect(counts.keys == expected.keys.sorted())
      for (word, count) in expected { #expect(counts[word] == count) }
      for word in expected.keys { frequencies[word, default: 0] += 1 }
      #expect(counts[1 << 62] == nil)
    }
    let table = WordFrequencies(counted)
    for (word, count) in frequencies { #expect(table[word] == count) }
    #expect(table[1 << 62] == nil)
    #expect(WordFrequencies([])[5] == nil)
  }
}
