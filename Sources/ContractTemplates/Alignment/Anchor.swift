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
}

extension AlignmentGap {
  /// The anchors in order, without overlap.
  func anchors() -> [Anchor] {
    let left = uniqueRuns(template)
    let right = uniqueRuns(filled)
    let pairs = left.compactMap { run, start in right[run].map { (start, $0) } }
      .sorted { $0.0 < $1.0 }
    var anchors: [Anchor] = []
    for index in longestIncreasing(pairs.map(\.1)) {
      add(
        Anchor(template: pairs[index].0, filled: pairs[index].1, count: Anchor.runLength), &anchors)
    }
    return anchors
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

  /// Where each run that stands only once begins.
  private func uniqueRuns(_ tokens: ArraySlice<ClauseToken>) -> [ArraySlice<ClauseSymbol>: Int] {
    var starts: [ArraySlice<ClauseSymbol>: Int] = [:]
    let symbols = tokens.map(\.symbol)
    guard symbols.count >= Anchor.runLength else { return [:] }
    for start in 0...(symbols.count - Anchor.runLength) {
      let run = symbols[start..<start + Anchor.runLength]
      starts[run] = starts[run] == nil ? tokens.startIndex + start : -1
    }
    return starts.filter { $0.value >= 0 }
  }
}
