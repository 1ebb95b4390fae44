/// The number of a chapter, article, paragraph, item or annex as it is written in a text.
public struct Ordinal: Hashable, Sendable {
  /// The characters that a number is written in.
  public enum Style: Hashable, Sendable {
    /// 一百一十三.
    case chinese

    /// 113.
    case arabic

    /// １１３.
    case fullWidth
  }

  /// The largest number that is read: eight digits, 九千九百九十九万九千九百九十九.
  public static let largestValue = 99_999_999

  /// The number, from 0 to ``largestValue``.
  public let value: Int

  /// The byte offset just past the number.
  public let end: Int

  /// The characters that the number begins with.
  public let style: Style

  /// Whether it is written as drafting custom writes it.
  ///
  /// In Chinese characters that is what ``chineseNumeral(_:)`` gives and nothing else: not 一十,
  /// 一百十五, 一百〇二, 一二三, 两百 or 壹佰. In digits it is a run of one width without a leading 0.
  public let isWellFormed: Bool

  /// The longest number that begins at byte `start` and ends at or before byte `limit`; nil when
  /// none begins there, or a run of digits is longer than eight.
  ///
  /// What goes on after a complete number is not read: of 一十十 the first two characters. A 零 that
  /// was left out is taken as such (一百二 is 102), and one at the end adds nothing (一百零 is 100).
  public static func parse(_ bytes: [UInt8], from start: Int, to limit: Int) -> Ordinal? {
    let limit = min(limit, bytes.count)
    guard start >= 0, start < limit else { return nil }
    if let digit = decimalDigit(bytes, at: start, to: limit) {
      return parseDigits(bytes, from: start, to: limit, isFullWidth: digit.length > 1)
    }
    guard let scalar = threeByteScalar(bytes, at: start, to: limit),
      let symbol = NumeralSymbol(scalar),
      let numeral = ChineseNumeralReader.read(bytes, from: start, to: limit, first: symbol)
    else { return nil }
    return Ordinal(
      value: numeral.value, end: numeral.end, style: .chinese,
      isWellFormed: isCustomary(numeral.value, bytes, from: start, to: numeral.end))
  }

  private static func parseDigits(
    _ bytes: [UInt8], from start: Int, to limit: Int, isFullWidth: Bool
  ) -> Ordinal? {
    var value = 0
    var count = 0
    var end = start
    var isOneWidth = true
    while let digit = decimalDigit(bytes, at: end, to: limit) {
      count += 1
      guard count <= longestDigitRun else { return nil }
      if (digit.length > 1) != isFullWidth { isOneWidth = false }
      value = value * 10 + digit.value
      end += digit.length
    }
    let hasLeadingZero = count > 1 && decimalDigit(bytes, at: start, to: limit)?.value == 0
    return Ordinal(
      value: value, end: end, style: isFullWidth ? .fullWidth : .arabic,
      isWellFormed: isOneWidth && !hasLeadingZero)
  }

  /// Whether the bytes are exactly what ``chineseNumeral(_:)`` gives for `value`.
  private static func isCustomary(
    _ value: Int, _ bytes: [UInt8], from start: Int, to end: Int
  ) -> Bool {
    var offset = start
    var matches = true
    spellNumeral(value) { scalar in
      matches = matches && threeByteScalar(bytes, at: offset, to: end) == scalar
      offset += numeralSymbolLength
    }
    return matches && offset == end
  }
}

/// The most digits that a number of digits has.
let longestDigitRun = 8

/// The digit 0 to 9 or ０ to ９ at byte `offset`, and its length in bytes.
@inline(__always)
private func decimalDigit(
  _ bytes: [UInt8], at offset: Int, to limit: Int
) -> (value: Int, length: Int)? {
  guard offset < limit else { return nil }
  let byte = bytes[offset]
  if byte >= 0x30, byte <= 0x39 { return (Int(byte) - 0x30, 1) }
  // ０ is EF BC 90.
  guard byte == 0xEF, offset + 3 <= limit, bytes[offset + 1] == 0xBC else { return nil }
  let last = bytes[offset + 2]
  return last >= 0x90 && last <= 0x99 ? (Int(last) - 0x90, 3) : nil
}
