extension ClauseUnit {
  /// Leaves out the marks of items that stand within a line, (1) and ①: where each item has its own
  /// line they are labels and no words.
  mutating func dropItemMarks() {
    var kept: [ClauseToken] = []
    kept.reserveCapacity(tokens.count)
    var index = 0
    while index < tokens.count {
      let length = itemMarkLength(at: index, after: kept.last?.symbol)
      if length == 0 { kept.append(tokens[index]) }
      index += max(1, length)
    }
    tokens = kept
  }

  /// How many tokens the mark that begins at `index` has; 0 where none does. 上款(2) and 第(6)项 refer to
  /// an item and do not begin one.
  private func itemMarkLength(at index: Int, after last: ClauseSymbol?) -> Int {
    let symbol = tokens[index].symbol
    if symbol.isCircledNumber { return last == .ordinalMark ? 0 : 1 }
    guard symbol == .open, last?.isSentenceMark ?? true else { return 0 }
    var end = index + 1
    while end < tokens.count, tokens[end].symbol.isCountingNumeral { end += 1 }
    guard end > index + 1, end - index <= Self.longestMark, end < tokens.count,
      tokens[end].symbol == .close
    else { return 0 }
    return end + 1 - index
  }

  /// The tokens of (十二) without its last.
  private static let longestMark = 3
}

extension ClauseSymbol {
  /// ① to ⑳
  fileprivate var isCircledNumber: Bool { (0x2460...0x2473).contains(code) }
}
