/// Gives each run of characters a number, so that the words of two contracts are compared as small
/// integers; numbers are given in the order in which runs are first met.
struct RunNumbers: Sendable {
  /// How many different runs there are.
  private(set) var count = 0

  /// An open table: the run of each place, and its number from 1; 0 where the place is free.
  private var runs: [UInt64] = Array(repeating: 0, count: 1 << 12)
  private var numbers: [Int32] = Array(repeating: 0, count: 1 << 12)

  /// The article that each run was last met in.
  private var lastArticles: [Int32] = []
  private var article: Int32 = 0

  /// Begins an article.
  mutating func begin() { article += 1 }

  /// The number of a run; nil where the article has it already.
  mutating func add(_ run: UInt64) -> Int32? {
    if 2 * count >= runs.count { grow() }
    let place = place(of: run)
    if numbers[place] == 0 {
      runs[place] = run
      count += 1
      numbers[place] = Int32(count)
      lastArticles.append(article)
      return Int32(count - 1)
    }
    let number = Int(numbers[place]) - 1
    guard lastArticles[number] != article else { return nil }
    lastArticles[number] = article
    return Int32(number)
  }

  /// Where a run stands, or would.
  private func place(of run: UInt64) -> Int {
    let mask = runs.count - 1
    // Multiplied by an odd number with its bits spread, the upper bits tell runs apart.
    var place = Int(truncatingIfNeeded: (run &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while numbers[place] != 0, runs[place] != run { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let old = zip(runs, numbers).filter { $0.1 != 0 }
    let size = 2 * runs.count
    runs = Array(repeating: 0, count: size)
    numbers = Array(repeating: 0, count: size)
    for (run, number) in old {
      let place = place(of: run)
      runs[place] = run
      numbers[place] = number
    }
  }
}
