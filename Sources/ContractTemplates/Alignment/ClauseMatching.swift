import ContractText

/// Which article of a filled contract is which of the template's.
struct ClauseMatching: Sendable {
  /// For each article of the template the one of the filled contract; nil where it is missing.
  private(set) var partners: [Int?]

  /// The template's articles that stand in another order.
  private(set) var moved: Set<Int> = []

  /// Of the template's articles that have words the share that was found, from 0 to 1.
  let share: Double

  /// Matches articles by the words that they share, the most alike first, then their neighbours.
  init(_ template: [ClauseUnit], _ filled: [ClauseUnit]) {
    let left = template.map(ClauseWords.init)
    let right = filled.map(ClauseWords.init)
    var pairing = ClausePairing(left, right)
    pairing.takeAlike(ClausePairing.alike)
    pairing.takeNeighbours()
    // A short article that got a sentence more, next to one that was moved.
    pairing.takeAlike(ClausePairing.somewhatAlike)
    share = left.isEmpty ? 0 : Double(pairing.alikeCount) / Double(left.count)
    partners = pairing.partners
    let pairs = partners.enumerated().compactMap { index, other in other.map { (index, $0) } }
    let inOrder = Set(longestIncreasing(pairs.map(\.1)))
    moved = Set(pairs.indices.filter { !inOrder.contains($0) }.map { pairs[$0].0 })
  }
}

/// Pairs of articles as they are found.
private struct ClausePairing {
  let left: [ClauseWords]
  let right: [ClauseWords]
  private(set) var partners: [Int?]
  private var taken: [Bool]

  /// The articles that share rare runs, the most alike first.
  private let candidates: [Candidate]

  /// An article of the template and one of the filled contract that may be the same.
  struct Candidate {
    let left: Int
    let right: Int
    let likeness: Double
  }

  /// How many pairs have at least half of their words alike.
  private(set) var alikeCount = 0

  init(_ left: [ClauseWords], _ right: [ClauseWords]) {
    self.left = left
    self.right = right
    partners = Array(repeating: nil, count: left.count)
    taken = Array(repeating: false, count: right.count)
    candidates = Self.candidates(left, right).sorted {
      ($0.likeness, -abs($0.left - $0.right), -$0.left, -$0.right)
        > ($1.likeness, -abs($1.left - $1.right), -$1.left, -$1.right)
    }
  }

  private mutating func pair(_ index: Int, _ other: Int, _ likeness: Double) {
    if likeness >= Self.alike { alikeCount += 1 }
    partners[index] = other
    taken[other] = true
  }

  /// The least likeness of articles that are taken for one without regard to their neighbours.
  static let alike = 0.5

  /// The same of articles for which nothing better was found.
  static let somewhatAlike = 0.35

  /// Articles that are at least so much alike, the most alike first.
  mutating func takeAlike(_ least: Double) {
    for candidate in candidates where candidate.likeness >= least {
      if partners[candidate.left] == nil, !taken[candidate.right] {
        pair(candidate.left, candidate.right, candidate.likeness)
      }
    }
  }

  /// Articles that stand between the same neighbours need less in common.
  mutating func takeNeighbours() {
    var index = 0
    while index < left.count {
      guard partners[index] == nil else {
        index += 1
        continue
      }
      var end = index
      while end < left.count, partners[end] == nil { end += 1 }
      let before = index == 0 ? -1 : partners[index - 1] ?? -1
      let after = end == left.count ? right.count : partners[end] ?? right.count
      if before < after { takeNeighbours(index..<end, before + 1..<after) }
      index = end
    }
  }

  private mutating func takeNeighbours(_ lefts: Range<Int>, _ rights: Range<Int>) {
    // Many at once are no neighbours.
    guard rights.count <= 12, lefts.count <= 12 else { return }
    var next = rights.lowerBound
    for index in lefts {
      let free = (next..<rights.upperBound).filter { !taken[$0] }
      let best = free.map { ($0, left[index].likeness(to: right[$0])) }.max { $0.1 < $1.1 }
      guard let best, best.1 >= 0.25 || left[index].isWholeWith(right[best.0]) else { continue }
      pair(index, best.0, best.1)
      next = best.0 + 1
    }
  }

  /// For each filled article those of the template that it shares rare runs with.
  private static func candidates(_ left: [ClauseWords], _ right: [ClauseWords]) -> [Candidate] {
    let holders = RunHolders(left)
    return right.indices.flatMap { other in
      var shared: [Int: Int] = [:]
      for run in right[other].runs {
        let articles = holders.articles(with: run)
        guard articles.count <= 8 else { continue }
        for article in articles { shared[article, default: 0] += 1 }
      }
      return shared.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.prefix(4).map {
        Candidate(left: $0.key, right: other, likeness: left[$0.key].likeness(to: right[other]))
      }
    }
  }
}

/// Which articles have a run.
private struct RunHolders {
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
