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
      let words = ReadingScalars(reading)
      for index in words.scalars.indices {
        let scalar = words.scalars[index]
        if halfWidthMarks.contains(scalar), standsInChinese(words, index) {
          style.addHalfWidth(
            words.sourceRange(index, index + 1), isBracket: scalar == "(" || scalar == ")")
        } else if fullWidthMarks.contains(scalar) {
          style.addFullWidth(words.sourceRange(index, index + 1))
        }
      }
    }
    return style
  }

  /// A Chinese character on the side that the mark belongs to: before a comma, inside a bracket.
  private func standsInChinese(_ words: ReadingScalars, _ index: Int) -> Bool {
    switch words.scalars[index] {
    case "(": isWord(words[index + 1]) && isWord(words[index + 2])
    case ")": isWord(words[index - 1]) && isWord(words[index - 2])
    default: words[index - 1]?.isChineseCharacter ?? false
    }
  }

  /// 第(三)项 is a number.
  private func isWord(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return scalar.isChineseCharacter && !chineseDigits.contains(scalar)
  }
}

private let halfWidthMarks = scalarSet(",;:()")
private let fullWidthMarks = scalarSet("，；：（）")
private let chineseDigits = scalarSet("〇零一二三四五六七八九十百")
