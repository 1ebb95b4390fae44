import ContractFormats
import Synchronization
import Testing

@Suite("The results of several threads")
struct OrderedResultsTests {
  @Test("come in their order, whatever the number of threads", arguments: [1, 2, 3, 8])
  func keepOrder(threads: Int) {
    // Pieces of very different lengths.
    let piece: @Sendable (Int) -> Int = { number in
      (0..<(number % 7) * 1000).reduce(number, &+)
    }
    let results = OrderedResults(count: 500, threads: threads, make: piece)
    #expect(Array(results) == (0..<500).map(piece))
  }

  @Test("are no more than a few ahead of the one that was asked for")
  func stayNear() {
    let begun = Mutex(0)
    let results = OrderedResults(count: 200, threads: 2) { number in
      begun.withLock { $0 = max($0, number) }
    }
    var given = 0
    for _ in results {
      given += 1
      #expect(begun.withLock { $0 } < given + 4)
    }
    #expect(given == 200)
  }

  @Test("stop where nobody asks any more")
  func stop() {
    let begun = Mutex(0)
    let results = OrderedResults(count: 1_000_000, threads: 2) { _ in begun.withLock { $0 += 1 } }
    for _ in results { break }
    #expect(begun.withLock { $0 } < 100)
  }

  @Test("of nothing are none")
  func empty() {
    #expect(Array(OrderedResults(count: 0, threads: 4) { $0 }).isEmpty)
  }
}
