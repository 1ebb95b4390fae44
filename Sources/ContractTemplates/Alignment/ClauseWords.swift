import ContractAnalysis

/// The words of an article as short runs, each once, in ascending order.
struct ClauseWords: Sendable {
  /// Every run of characters without a blank in it; of an article shorter than that the whole.
  let runs: [UInt64]

  /// The same of two characters, for an article that is little but blanks: 自____年____月____日起至.
  let pairs: [UInt64]

  /// How many blanks it has, each of which may hold words that no template has.
  let blankCount: Int

  /// The scalars that it begins with, up to four of 16 bits.
  private let opening: [UInt16]

  init(_ unit: ClauseUnit) {
    let symbols = unit.tokens.map(\.symbol).filter { !$0.isPunctuation }
    var runs: [UInt64] = []
    var pairs: [UInt64] = []
    var blanks = 0
    var run: UInt64 = 0
    var length = 0
    for symbol in symbols {
      if symbol.blank != nil {
        blanks += 1
        length = 0
        continue
      }
      // Four scalars of 16 bits; a rarer one that is cut to them only makes two runs look alike.
      run = run << 16 | UInt64(symbol.code & 0xFFFF)
      length += 1
      if length >= 2 { pairs.append(run & 0xFFFF_FFFF) }
      if length >= Self.runLength { runs.append(run) }
    }
    if runs.isEmpty, length > 0 { runs.append(run) }
    self.runs = runs.sortedOnce()
    self.pairs = pairs.sortedOnce()
    blankCount = blanks
    opening = symbols.prefix { $0.blank == nil }.prefix(Self.runLength).map {
      UInt16(truncatingIfNeeded: $0.code)
    }
  }

  /// How much of this article of a template a filled one has, and little else: from 0 to 1.
  func likeness(to filled: ClauseWords) -> Double {
    blankCount > 0 && runs.count < Self.fewRuns
      ? likeness(pairs, filled.pairs) : likeness(runs, filled.runs)
  }

  /// Whether one of two articles has all words of the other: 第十一条 延期开工 that got a sentence more, an
  /// article whose last lines are read as something else.
  func isWholeWith(_ other: ClauseWords) -> Bool {
    // （略） that got a sentence more: too short for a run.
    if blankCount == 0, opening.count < Self.runLength, !opening.isEmpty,
      other.opening.starts(with: opening)
    {
      return true
    }
    let shared = Self.countShared(runs, other.runs)
    return shared > 0 && shared == min(runs.count, other.runs.count)
  }

  /// How alike it is to a filled article between the same neighbours; the only two that stand there may
  /// share no more than short words: 乙方驻工地代表 that became 乙方经甲方同意之后驻工地代表.
  func neighbourLikeness(to filled: ClauseWords, isLone: Bool) -> Double {
    let likeness = likeness(to: filled)
    let near = isLone ? max(likeness, self.likeness(pairs, filled.pairs)) : likeness
    return near < Self.whole && isWholeWith(filled) ? Self.whole : near
  }

  private func likeness(_ own: [UInt64], _ other: [UInt64]) -> Double {
    let shared = Self.countShared(own, other)
    guard shared > 0 else { return 0 }
    // A value of some ten characters takes the place of a blank.
    let others = max(0, other.count - shared - 14 * blankCount)
    let likeness = Double(2 * shared) / Double(own.count + shared + others)
    guard own.count >= Self.fewestKept else { return likeness }
    return max(likeness, Self.keptWhole * Double(shared) / Double(own.count))
  }

  private static func countShared(_ first: [UInt64], _ second: [UInt64]) -> Int {
    var (left, right, shared) = (0, 0, 0)
    while left < first.count, right < second.count {
      let (one, other) = (first[left], second[right])
      if one == other { shared += 1 }
      if one <= other { left += 1 }
      if other <= one { right += 1 }
    }
    return shared
  }

  /// What an article is worth of which every word is there, among many others: 第六条 乙方驻工地代表。 that
  /// got two sentences more. Less than any article of which half is the same.
  private static let keptWhole = 0.49

  /// What neighbours are worth of which one has all words of the other.
  private static let whole = ClausePairing.hardlyAlike

  /// In characters.
  private static let runLength = 4

  /// Fewer runs may be anywhere.
  private static let fewestKept = 4

  /// Fewer long runs say too little of an article.
  private static let fewRuns = 6
}
