import ContractText

/// The zeros of numbers in Chinese characters: 〇 in 二〇一六, and what stands in for it.
struct ZeroForms {
  /// The most zeros in a row that a year holds.
  private static let mostZeros = 3

  private var circles: [MistakenCharacter] = []
  private var properCount = 0

  /// Whether it is a circle that is read as zero.
  static func isCircle(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "〇", "○", "◯", "０": true
    default: false
    }
  }

  /// The circles and full-width noughts of a text that has 〇 too.
  var mixed: [MistakenCharacter] { properCount > 0 ? circles : [] }

  /// Takes note of a zero at `index`; a letter or half-width digit in its place is wrong by itself.
  mutating func read(_ words: ReadingScalars, _ index: Int) -> MistakenCharacter? {
    guard standsInNumber(words, index) else { return nil }
    let scalar = words.scalars[index]
    if scalar == "〇" {
      properCount += 1
      return nil
    }
    let isCircle = Self.isCircle(scalar)
    let zero = MistakenCharacter(
      range: words.sourceRange(index, index + 1), written: String(scalar), replacement: "〇",
      kind: isCircle ? .mixedZero : .lookalike, others: [])
    guard isCircle else { return zero }
    circles.append(zero)
    return nil
  }

  /// 二○○八年: digits on both sides, other zeros passed over, or 年 after it.
  private func standsInNumber(_ words: ReadingScalars, _ index: Int) -> Bool {
    var before = index - 1
    var after = index + 1
    for _ in 0..<Self.mostZeros {
      if let scalar = words[before], isZero(scalar) { before -= 1 }
      if let scalar = words[after], isZero(scalar) { after += 1 }
    }
    guard let first = words[before], let last = words[after] else { return false }
    return digits.contains(first) && (digits.contains(last) || last == "年")
  }

  private func isZero(_ scalar: Unicode.Scalar) -> Bool {
    Self.isCircle(scalar) || scalar == "0" || scalar == "O" || scalar == "o"
  }
}

private let digits = scalarSet("一二三四五六七八九")
