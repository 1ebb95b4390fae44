/// A run of tokens that stands once in the template's stretch and once in the filled one.
struct Anchor {
  /// Its first token in the template.
  var template: Int
  /// Its first token in the filled piece.
  var filled: Int
  /// How many tokens it has.
  var count: Int

  /// So many tokens alike are no accident.
  static let runLength = 8

  /// So many of them are left to the alignment next to a blank.
  static let margin = 2
}

extension AlignmentGap {
  /// The anchors in order, without overlap.
  func anchors() -> [Anchor] {
    let pairs = pairsOfUniqueRuns().sorted { $0.0 < $1.0 }
    var anchors: [Anchor] = []
    for index in longestIncreasing(pairs.map(\.1)) {
      add(
        Anchor(template: pairs[index].0, filled: pairs[index].1, count: Anchor.runLength), &anchors)
    }
    return anchors.map(awayFromBlanks)
  }

  /// An anchor without its ends next to blanks: where a value ends is for its neighbours to tell.
  private func awayFromBlanks(_ anchor: Anchor) -> Anchor {
    var anchor = anchor
    if template.indices.contains(anchor.template - 1),
      template[anchor.template - 1].symbol.blank != nil
    {
      anchor.template += Anchor.margin
      anchor.filled += Anchor.margin
      anchor.count -= Anchor.margin
    }
    let end = anchor.template + anchor.count
    if template.indices.contains(end), template[end].symbol.blank != nil {
      anchor.count -= Anchor.margin
    }
    return anchor
  }

  /// Runs that overlap on the same diagonal are one; others are left to the alignment.
  private func add(_ anchor: Anchor, _ anchors: inout [Anchor]) {
    guard let last = anchors.last else { return anchors.append(anchor) }
    let left = anchor.template - last.template
    let right = anchor.filled - last.filled
    if left == right, left <= last.count {
      anchors[anchors.count - 1].count = left + anchor.count
    } else if left >= last.count, right >= last.count {
      anchors.append(anchor)
    }
  }

  /// Where each run begins that stands once in either stretch.
  private func pairsOfUniqueRuns() -> [(Int, Int)] {
    let left = UniqueRun.all(of: template)
    let right = UniqueRun.all(of: filled)
    var pairs: [(Int, Int)] = []
    var next = 0
    for run in left {
      while next < right.count, right[next].hash < run.hash { next += 1 }
      guard next < right.count else { break }
      guard right[next].hash == run.hash else { continue }
      let other = right[next].start
      let isSame = (0..<Anchor.runLength).allSatisfy {
        template[run.start + $0].symbol == filled[other + $0].symbol
      }
      if isSame { pairs.append((run.start, other)) }
    }
    return pairs
  }
}

/// A run of tokens that no other of its stretch has the hash of.
private struct UniqueRun {
  let hash: UInt64
  let start: Int

  /// The unique runs of a stretch, in ascending order of their hashes.
  static func all(of tokens: ArraySlice<ClauseToken>) -> [UniqueRun] {
    guard tokens.count >= Anchor.runLength else { return [] }
    var runs: [UniqueRun] = []
    runs.reserveCapacity(tokens.count)
    // What the first token of a run adds to its hash when seven more have followed.
    let first = (1..<Anchor.runLength).reduce(UInt64(1)) { power, _ in power &* base }
    var hash: UInt64 = 0
    for index in tokens.indices {
      if index >= tokens.startIndex + Anchor.runLength {
        hash &-= UInt64(tokens[index - Anchor.runLength].symbol.code) &* first
      }
      hash = hash &* base &+ UInt64(tokens[index].symbol.code)
      let start = index - Anchor.runLength + 1
      if start >= tokens.startIndex { runs.append(UniqueRun(hash: hash, start: start)) }
    }
    runs.sort { $0.hash < $1.hash }
    return runs.indices.filter { place in
      (place == 0 || runs[place - 1].hash != runs[place].hash)
        && (place + 1 == runs.count || runs[place + 1].hash != runs[place].hash)
    }.map { runs[$0] }
  }

  /// An odd number with its bits spread, so that runs seldom share a hash.
  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15
}
