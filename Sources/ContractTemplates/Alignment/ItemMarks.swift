extension ClauseUnit {
  /// Leaves out the marks of items that stand within a line, (1) and ①: where each item has its own
  /// line they are labels and no words.
  mutating func dropItemMarks() {
    var kept: [ClauseToken] = []
    kept.reserveCapacity(tokens.count)
    var index = 0
    while index < tokens.count {
      let length = itemMarkLength(at: index, after: kept)
      if length == 0 { kept.append(tokens[index]) }
      index += max(1, length)
    }
    tokens = kept
  }

  /// How many tokens the mark that begins at `index` has; 0 where none does. 上款(2) and 第(6)项 refer to
  /// an item and do not begin one.
  private func itemMarkLength(at index: Int, after kept: [ClauseToken]) -> Int {
    let symbol = tokens[index].symbol
    if symbol.isCircledNumber { return kept.last?.symbol == .ordinalMark ? 0 : 1 }
    if symbol.isCountingNumeral { return bareMarkLength(at: index, after: kept) }
    guard symbol == .open, isItemStart(after: kept) else { return 0 }
    var end = index + 1
    if end < tokens.count, tokens[end].symbol.isSmallLetter { end += 1 }
    while end < tokens.count, tokens[end].symbol.isCountingNumeral { end += 1 }
    guard end > index + 1, end - index <= Self.longestMark, end < tokens.count,
      tokens[end].symbol == .close
    else { return 0 }
    return end + 1 - index
  }

  /// How many tokens 一、 or 2． has where an item begins, after a colon or another item; 0 for 第一、二种.
  private func bareMarkLength(at index: Int, after kept: [ClauseToken]) -> Int {
    guard let last = kept.last?.symbol, last.isSentenceMark, last != .comma else { return 0 }
    var end = index
    while end < tokens.count, tokens[end].symbol.isCountingNumeral { end += 1 }
    guard end - index < Self.longestMark, end < tokens.count,
      tokens[end].symbol == .comma || tokens[end].symbol == .sentenceEnd,
      // 大写：１，２００
      end + 1 < tokens.count, !tokens[end + 1].symbol.isCountingNumeral
    else { return 0 }
    return end + 1 - index
  }

  /// Whether a part of a sentence begins here, be it after a word that joins the last item to the
  /// others: ；或（3）, ；以及（3）
  private func isItemStart(after kept: [ClauseToken]) -> Bool {
    let words = kept.suffix(Self.longestJoint).reversed().prefix { $0.symbol.isJoint }.count
    guard words < kept.count else { return words == 0 }
    return kept[kept.count - 1 - words].symbol.isSentenceMark
  }

  /// 以及, in characters.
  private static let longestJoint = 2

  /// The tokens of (十二) without its last.
  private static let longestMark = 3
}

extension ClauseSymbol {
  /// ① to ⑳
  fileprivate var isCircledNumber: Bool { (0x2460...0x2473).contains(code) }

  /// a to z
  fileprivate var isSmallLetter: Bool { (0x61...0x7A).contains(code) }

  /// Whether it is part of 或, 及, 和, 与, 或者 or 以及.
  fileprivate var isJoint: Bool {
    Unicode.Scalar(code).map("或者以及和与".unicodeScalars.contains) ?? false
  }
}
