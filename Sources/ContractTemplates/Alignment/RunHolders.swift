/// Which articles have a run.
struct RunHolders {
  /// The articles of all runs, one run after another; and where those of each begin.
  private let holders: [Int32]
  private let starts: [Int32]

  /// The articles with their runs, of which there are `count`.
  init(_ articles: [ClauseWords], count: Int) {
    var starts = Array(repeating: Int32(0), count: count + 1)
    for article in articles {
      for run in article.runs { starts[Int(run) + 1] += 1 }
    }
    for index in 0..<count { starts[index + 1] += starts[index] }
    var next = starts
    var holders = Array(repeating: Int32(0), count: Int(starts[count]))
    for (index, article) in articles.enumerated() {
      for run in article.runs {
        holders[Int(next[Int(run)])] = Int32(index)
        next[Int(run)] += 1
      }
    }
    (self.holders, self.starts) = (holders, starts)
  }

  /// The articles that have the run of a number.
  func articles(with run: Int32) -> ArraySlice<Int32> {
    let place = Int(run)
    guard place + 1 < starts.count else { return [] }
    return holders[Int(starts[place])..<Int(starts[place + 1])]
  }
}
