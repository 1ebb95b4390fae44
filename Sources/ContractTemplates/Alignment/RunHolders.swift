/// Which articles have a run.
struct RunHolders {
  /// The runs, each once, in ascending order.
  private let runs: [UInt64]
  /// The articles of all of them, one run after another; and where those of each begin.
  private let holders: [Int]
  private let starts: [Int]

  init(_ articles: [ClauseWords]) {
    let runs = articles.flatMap(\.runs).sortedOnce()
    let places = articles.map { $0.runs.compactMap(runs.place) }
    var starts = Array(repeating: 0, count: runs.count + 1)
    for place in places.joined() { starts[place + 1] += 1 }
    for index in runs.indices { starts[index + 1] += starts[index] }
    var next = starts
    var holders = Array(repeating: 0, count: starts[runs.count])
    for (article, places) in places.enumerated() {
      for place in places {
        holders[next[place]] = article
        next[place] += 1
      }
    }
    (self.runs, self.holders, self.starts) = (runs, holders, starts)
  }

  func articles(with run: UInt64) -> ArraySlice<Int> {
    guard let place = runs.place(of: run) else { return [] }
    return holders[starts[place]..<starts[place + 1]]
  }
}
