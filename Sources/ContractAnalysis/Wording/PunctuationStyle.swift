import ContractSyntax
import ContractText

/// How a contract's Chinese sentences are punctuated: with half-width marks, full-width ones or both.
package struct PunctuationStyle: Sendable {
  /// The half-width marks beside Chinese characters.
  package private(set) var halfWidth = 0

  /// The full-width marks.
  package private(set) var fullWidth = 0

  /// The first half-width comma, colon or semicolon; half-width brackets alone are a style that
  /// official texts have too.
  package private(set) var firstHalfWidth: TextRange?

  /// The first full-width mark.
  package private(set) var firstFullWidth: TextRange?

  /// The first mark of the rarer style; of two equally frequent ones the half-width; nil where
  /// no half-width mark but a bracket stands.
  package var firstOfRarer: TextRange? {
    guard let firstHalfWidth else { return nil }
    return fullWidth > 0 && fullWidth < halfWidth ? firstFullWidth : firstHalfWidth
  }

  fileprivate mutating func addHalfWidth(_ range: @autoclosure () -> TextRange, isBracket: Bool) {
    if firstHalfWidth == nil, !isBracket { firstHalfWidth = range() }
    halfWidth += 1
  }

  fileprivate mutating func addFullWidth(_ range: @autoclosure () -> TextRange) {
    if fullWidth == 0 { firstFullWidth = range() }
    fullWidth += 1
  }
}

extension Analysis {
  /// Counts the marks of both styles, those of printed numbers such as (1) and 12,000 left out.
  package func findPunctuationStyle() -> PunctuationStyle {
    var style = PunctuationStyle()
    contract.eachReading { reading in
      let bytes = reading.bytes
      var offset = reading.start
      while offset < reading.end {
        let byte = bytes[offset]
        switch byte {
        case 0x28, 0x29, 0x2C, 0x3A, 0x3B:
          if standsInChinese(byte, reading, offset) {
            style.addHalfWidth(
              reading.sourceRange(offset, offset + 1), isBracket: byte == 0x28 || byte == 0x29)
          }
          offset += 1
        case 0xEF:
          let (scalar, length) = scalarAt(bytes, offset, reading.end)
          if fullWidthMarks.contains(scalar) {
            style.addFullWidth(reading.sourceRange(offset, offset + length))
          }
          offset += max(1, length)
        default: offset += byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        }
      }
    }
    return style
  }

  /// A Chinese character on the side that the mark belongs to: before a comma, inside a bracket.
  private func standsInChinese(_ mark: UInt8, _ reading: Reading, _ offset: Int) -> Bool {
    let bytes = reading.bytes
    if mark == 0x28 {
      let first = scalarAt(bytes, offset + 1, reading.end)
      let second = scalarAt(bytes, offset + 1 + first.length, reading.end)
      return isWord(first.scalar) && isWord(second.scalar)
    }
    let first = scalarBefore(bytes, offset, reading.start)
    guard mark == 0x29 else { return first.scalar.isChineseCharacter }
    let second = scalarBefore(bytes, offset - first.length, reading.start)
    return isWord(first.scalar) && isWord(second.scalar)
  }

  /// 第(三)项 is a number.
  private func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isChineseCharacter && !chineseDigits.contains(scalar)
  }
}

private let fullWidthMarks = scalarSet("，；：（）")
private let chineseDigits = scalarSet("〇零一二三四五六七八九十百")
