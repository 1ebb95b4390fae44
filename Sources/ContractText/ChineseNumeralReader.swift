/// Reads a number in Chinese characters, symbol by symbol, with the irregular ways of writing one.
struct ChineseNumeralReader {
  /// The part above 万, already multiplied.
  private var upper = 0

  /// What the units read since 万, or since the beginning, add up to.
  private var section = 0

  /// The smallest unit of the section so far; a number goes on with smaller ones only.
  private var smallestUnit = 10_000

  /// A digit whose unit is not known yet.
  private var pendingDigit: Int?

  private var hasTenThousand = false
  private var endsWithZero = false

  private var value: Int { upper + section + (pendingDigit ?? 0) }

  /// The number at byte `start`, whose first symbol is `first`, and the offset just past it; nil
  /// where the symbols make none.
  static func read(
    _ bytes: [UInt8], from start: Int, to limit: Int, first: NumeralSymbol
  ) -> (value: Int, end: Int)? {
    let second = start + numeralSymbolLength
    if first.positionalDigit != nil, let next = symbol(bytes, at: second, to: limit),
      next.positionalDigit != nil
    {
      return readPositional(bytes, from: start, to: limit)
    }
    // 零 alone is a number; 零 before a unit begins none.
    if case .zero = first { return (0, second) }
    var reader = ChineseNumeralReader()
    guard reader.take(first) else { return nil }
    var end = second
    while let next = symbol(bytes, at: end, to: limit), reader.take(next) {
      end += numeralSymbolLength
    }
    return (reader.value, end)
  }

  /// A number written digit by digit: 二〇一六.
  private static func readPositional(
    _ bytes: [UInt8], from start: Int, to limit: Int
  ) -> (value: Int, end: Int)? {
    var value = 0
    var count = 0
    var end = start
    while let digit = symbol(bytes, at: end, to: limit)?.positionalDigit {
      count += 1
      guard count <= longestDigitRun else { return nil }
      value = value * 10 + digit
      end += numeralSymbolLength
    }
    return (value, end)
  }

  @inline(__always)
  private static func symbol(
    _ bytes: [UInt8], at offset: Int, to limit: Int
  ) -> NumeralSymbol? {
    threeByteScalar(bytes, at: offset, to: limit).flatMap { NumeralSymbol($0) }
  }

  /// Adds a symbol; false, and nothing changed, where the number cannot go on with it.
  private mutating func take(_ symbol: NumeralSymbol) -> Bool {
    switch symbol {
    case .digit(let digit):
      guard pendingDigit == nil else { return false }
      pendingDigit = digit
    case .zero:
      guard pendingDigit == nil, !endsWithZero else { return false }
      endsWithZero = true
      return true
    case .unit(let unit):
      guard unit < smallestUnit else { return false }
      // 一百十五, 百二十: the 一 before the unit was left out.
      add(pendingDigit ?? 1, unit: unit)
    case .tens(let count):
      guard pendingDigit == nil, smallestUnit > 10 else { return false }
      add(count, unit: 10)
    case .tenThousand:
      guard !hasTenThousand, value > 0 else { return false }
      upper = value * 10_000
      section = 0
      pendingDigit = nil
      smallestUnit = 10_000
      hasTenThousand = true
    }
    endsWithZero = false
    return true
  }

  private mutating func add(_ digit: Int, unit: Int) {
    section += digit * unit
    smallestUnit = unit
    pendingDigit = nil
  }
}
