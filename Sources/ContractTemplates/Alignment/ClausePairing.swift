import ContractText

/// Pairs of articles as they are found.
struct ClausePairing {
  private let left: [ClauseWords]
  private let right: [ClauseWords]

  /// For each article of the template the one of the filled contract; nil where none was found yet.
  private(set) var partners: [Int?]

  /// Which articles of the filled contract have a partner.
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

  /// The least likeness of articles that are taken for one without regard to their neighbours.
  static let alike = 0.5

  /// The same of articles for which nothing better was found.
  static let somewhatAlike = 0.35

  /// The same of articles that stand between the same neighbours.
  static let hardlyAlike = 0.25

  /// What comes so near to the likeness of a pair might be meant as well.
  private static let margin = 0.1

  /// The articles of a template, of whose runs `holders` knows where they are, and those of a filled
  /// contract.
  init(_ left: [ClauseWords], _ right: [ClauseWords], _ holders: RunHolders) {
    self.left = left
    self.right = right
    partners = Array(repeating: nil, count: left.count)
    taken = Array(repeating: false, count: right.count)
    candidates = Self.candidates(left, right, holders).sorted {
      ($0.likeness, -abs($0.left - $0.right), -$0.left, -$0.right)
        > ($1.likeness, -abs($1.left - $1.right), -$1.left, -$1.right)
    }
  }

  /// The pairs found, in the template's order.
  var pairs: [(left: Int, right: Int)] {
    partners.enumerated().compactMap { index, other in other.map { (index, $0) } }
  }

  private mutating func pair(_ index: Int, _ other: Int, _ likeness: Double) {
    if likeness >= Self.alike { alikeCount += 1 }
    partners[index] = other
    taken[other] = true
  }

  /// Articles that are alike while nothing else is nearly as much.
  mutating func takeCertain() {
    var lefts = Rivals(count: left.count)
    var rights = Rivals(count: right.count)
    for candidate in candidates {
      lefts.add(candidate.likeness, at: candidate.left)
      rights.add(candidate.likeness, at: candidate.right)
    }
    for candidate in candidates where candidate.likeness >= Self.alike {
      let rival = max(lefts.second[candidate.left], rights.second[candidate.right])
      let isBest =
        candidate.likeness >= lefts.best[candidate.left]
        && candidate.likeness >= rights.best[candidate.right]
      if isBest, rival < candidate.likeness - Self.margin {
        pair(candidate.left, candidate.right, candidate.likeness)
      }
    }
  }

  /// The greatest and the second greatest likeness of each article.
  private struct Rivals {
    var best: [Double]
    var second: [Double]

    init(count: Int) {
      best = Array(repeating: 0, count: count)
      second = best
    }

    mutating func add(_ likeness: Double, at index: Int) {
      if likeness > best[index] {
        second[index] = best[index]
        best[index] = likeness
      } else {
        second[index] = max(second[index], likeness)
      }
    }
  }

  /// Articles that are at least so much alike, the most alike first.
  mutating func takeAlike(_ least: Double) {
    for candidate in candidates where candidate.likeness >= least {
      if partners[candidate.left] == nil, !taken[candidate.right] {
        pair(candidate.left, candidate.right, candidate.likeness)
      }
    }
  }

  /// Articles that are at least so much alike and stand between the same neighbours in the same
  /// order.
  mutating func takeNeighbours(atLeast least: Double) {
    for gap in gaps() where gap.lefts.count * gap.rights.count <= Self.largestGap {
      let isLone = gap.lefts.count == 1 && gap.rights.count == 1
      let likenesses = gap.lefts.map { index in
        gap.rights.map { other in
          let likeness = left[index].neighbourLikeness(to: right[other], isLone: isLone)
          return likeness >= least ? likeness : 0
        }
      }
      for (row, column) in heaviestInOrder(likenesses) {
        pair(gap.lefts[row], gap.rights[column], likenesses[row][column])
      }
    }
  }

  /// So many pairs of articles at most are compared between two that are known; more are no neighbours.
  private static let largestGap = 4_096

  /// What has no partner yet between pairs that stand in the same order.
  private func gaps() -> [(lefts: [Int], rights: [Int])] {
    let pairs = pairs
    let known = longestIncreasing(pairs.map(\.right)).map { pairs[$0] }
    var gaps: [(lefts: [Int], rights: [Int])] = []
    var (start, other) = (0, 0)
    for pair in known + [(left: left.count, right: right.count)] {
      let lefts = (start..<pair.left).filter { partners[$0] == nil }
      let rights = (other..<pair.right).filter { !taken[$0] }
      if !lefts.isEmpty, !rights.isEmpty { gaps.append((lefts, rights)) }
      (start, other) = (pair.left + 1, pair.right + 1)
    }
    return gaps
  }

  /// For each filled article those of the template that it shares rare runs with.
  private static func candidates(
    _ left: [ClauseWords], _ right: [ClauseWords], _ holders: RunHolders
  ) -> [Candidate] {
    var candidates: [Candidate] = []
    var shared = Array(repeating: 0, count: left.count)
    for (index, words) in right.enumerated() {
      var met: [Int] = []
      for run in words.runs {
        let articles = holders.articles(with: run)
        guard articles.count <= 8 else { continue }
        for article in articles {
          if shared[Int(article)] == 0 { met.append(Int(article)) }
          shared[Int(article)] += 1
        }
      }
      for article in met.sorted(by: { (shared[$0], $1) > (shared[$1], $0) }).prefix(4) {
        candidates.append(
          Candidate(left: article, right: index, likeness: left[article].likeness(to: words)))
      }
      for article in met { shared[article] = 0 }
    }
    return candidates
  }
}

/// Of pairs of a row and a column with a weight those of the greatest weight together that stand in the
/// same order; pairs that weigh nothing are none.
private func heaviestInOrder(_ weights: [[Double]]) -> [(row: Int, column: Int)] {
  let width = weights[0].count
  var best = Array(repeating: Array(repeating: 0.0, count: width + 1), count: weights.count + 1)
  for row in weights.indices.reversed() {
    for column in (0..<width).reversed() {
      let skipped = max(best[row + 1][column], best[row][column + 1])
      let weight = weights[row][column]
      best[row][column] = weight > 0 ? max(skipped, weight + best[row + 1][column + 1]) : skipped
    }
  }
  var pairs: [(row: Int, column: Int)] = []
  var (row, column) = (0, 0)
  while row < weights.count, column < width {
    let weight = weights[row][column]
    if weight > 0, best[row][column] == weight + best[row + 1][column + 1] {
      pairs.append((row, column))
      (row, column) = (row + 1, column + 1)
    } else if best[row][column] == best[row + 1][column] {
      row += 1
    } else {
      column += 1
    }
  }
  return pairs
}
