import ContractAnalysis

/// The words of an article as short runs.
struct ClauseWords: Sendable {
  /// The numbers of its runs of four characters without a blank among them, each once, in ascending
  /// order; of an article shorter than that the whole.
  let runs: [Int32]

  /// How many blanks it has, each of which may hold words that no template has.
  let blankCount: Int

  /// The scalars that it begins with, up to four, of 16 bits each, the first in the highest bits.
  private let opening: UInt64
  private let openingCount: Int

  private let tokens: [ClauseToken]

  /// The words of a piece, its runs numbered by `numbers`.
  init(_ unit: ClauseUnit, _ numbers: inout RunNumbers) {
    numbers.begin()
    tokens = unit.tokens
    var runs: [Int32] = []
    runs.reserveCapacity(tokens.count)
    var (blanks, length, openingCount) = (0, 0, 0)
    var (run, opening) = (UInt64(0), UInt64(0))
    for token in tokens where !token.symbol.isPunctuation {
      if token.symbol.blank != nil {
        blanks += 1
        length = 0
        continue
      }
      // A rarer scalar that is cut to 16 bits only makes two runs look alike.
      run = run << 16 | UInt64(token.symbol.code & 0xFFFF)
      length += 1
      if blanks == 0, length <= Self.runLength {
        opening |= UInt64(token.symbol.code & 0xFFFF) << UInt64(64 - 16 * length)
        openingCount = length
      }
      if length >= Self.runLength, let number = numbers.add(run) { runs.append(number) }
    }
    if runs.isEmpty, length > 0, let number = numbers.add(run) { runs.append(number) }
    // Numbers are given in the order of the text, so that few are out of order.
    if zip(runs, runs.dropFirst()).contains(where: >) { runs.sort() }
    self.runs = runs
    blankCount = blanks
    (self.opening, self.openingCount) = (opening, openingCount)
  }

  /// How much of this article of a template a filled one has, and little else: from 0 to 1.
  func likeness(to filled: ClauseWords) -> Double {
    blankCount > 0 && runs.count < Self.fewRuns ? pairLikeness(to: filled) : runLikeness(to: filled)
  }

  /// Whether one of two articles has all words of the other: 第十一条 延期开工 that got a sentence more, an
  /// article whose last lines are read as something else.
  func isWholeWith(_ other: ClauseWords) -> Bool {
    // （略） that got a sentence more: too short for a run.
    if blankCount == 0, openingCount > 0, openingCount < Self.runLength {
      let shift = UInt64(64 - 16 * openingCount)
      if other.openingCount >= openingCount, opening >> shift == other.opening >> shift {
        return true
      }
    }
    let shared = countShared(runs, other.runs)
    return shared > 0 && shared == min(runs.count, other.runs.count)
  }

  /// How alike it is to a filled article between the same neighbours; the only two that stand there may
  /// share no more than short words: 乙方驻工地代表 that became 乙方经甲方同意之后驻工地代表.
  func neighbourLikeness(to filled: ClauseWords, isLone: Bool) -> Double {
    let likeness = likeness(to: filled)
    let near = isLone ? max(likeness, pairLikeness(to: filled)) : likeness
    return near < Self.whole && isWholeWith(filled) ? Self.whole : near
  }

  private func runLikeness(to filled: ClauseWords) -> Double {
    likeness(
      own: runs.count, other: filled.runs.count, shared: countShared(runs, filled.runs))
  }

  /// The same by runs of two characters, for an article that is little but blanks: 自____年____月____日起至.
  private func pairLikeness(to filled: ClauseWords) -> Double {
    let own = pairs.sortedOnce()
    let others = filled.pairs
    var isShared = Array(repeating: false, count: own.count)
    for pair in others {
      if let place = own.place(of: pair) { isShared[place] = true }
    }
    return likeness(own: own.count, other: others.count, shared: isShared.count { $0 })
  }

  /// Its runs of two characters without a blank among them.
  private var pairs: [UInt64] { tokens.characterPairs }

  private func likeness(own: Int, other: Int, shared: Int) -> Double {
    guard shared > 0 else { return 0 }
    // A value of some ten characters takes the place of a blank.
    let others = max(0, other - shared - 14 * blankCount)
    let likeness = Double(2 * shared) / Double(own + shared + others)
    guard own >= Self.fewestKept else { return likeness }
    return max(likeness, Self.keptWhole * Double(shared) / Double(own))
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

extension [ClauseToken] {
  /// Every two characters side by side, marks left out, without a blank between them.
  var characterPairs: [UInt64] {
    var pairs: [UInt64] = []
    pairs.reserveCapacity(count)
    var last: UInt64?
    for token in self where !token.symbol.isPunctuation {
      guard token.symbol.blank == nil else {
        last = nil
        continue
      }
      let code = UInt64(token.symbol.code & 0xFFFF)
      if let last { pairs.append(last << 16 | code) }
      last = code
    }
    return pairs
  }
}

/// How many numbers two ascending lists have both.
private func countShared(_ first: [Int32], _ second: [Int32]) -> Int {
  var (left, right, shared) = (0, 0, 0)
  while left < first.count, right < second.count {
    let (one, other) = (first[left], second[right])
    if one == other { shared += 1 }
    if one <= other { left += 1 }
    if other <= one { right += 1 }
  }
  return shared
}
