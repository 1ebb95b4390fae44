import ContractSyntax
import ContractText

/// A word or mark that stands twice in a row where once is meant: 万万, 甲方甲方.
package struct DoubledWord: Sendable {
  /// Both, from the first character of the first.
  package let range: TextRange

  /// The second of the two; nil where a line was broken inside them.
  package let second: TextRange?

  /// The word, once.
  package let word: String
}

extension Analysis {
  /// Every doubled word, in document order of the nodes that hold them.
  package func findDoubledWords() -> [DoubledWord] {
    var found: [DoubledWord] = []
    contract.eachReading { reading in
      guard repeatsCharacters(reading) else { return }
      DoubledWordSearch(ReadingScalars(reading)).find { found.append($0) }
    }
    return found
  }
}

/// The most characters of a word that is looked for.
private let longestWord = 6

/// Whether up to ``longestWord`` characters of three bytes, as all Chinese ones and their marks are,
/// stand twice in a row. Nearly all clauses have none, and are not looked at closer.
private func repeatsCharacters(_ reading: Reading) -> Bool {
  // Where a character last stood, or another that is taken for it.
  withUnsafeTemporaryAllocation(of: Int.self, capacity: 256) { places in
    places.initialize(repeating: reading.start - 3 * longestWord - 1)
    return reading.bytes.withUnsafeBufferPointer { bytes in
      var offset = reading.start
      while offset + 3 <= reading.end {
        let lead = bytes[offset]
        guard lead & 0xF0 == 0xE0 else {
          offset += lead < 0x80 ? 1 : lead < 0xE0 ? 2 : 4
          continue
        }
        let place = Int(bytes[offset + 2] ^ bytes[offset + 1] << 6)
        if offset - places[place] <= 3 * longestWord,
          stoodBefore(bytes, offset, reading.start, reading.end)
        {
          return true
        }
        places[place] = offset
        offset += 3
      }
      return false
    }
  }
}

/// Whether the characters from `offset` on have just stood before it.
private func stoodBefore(
  _ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, _ start: Int, _ end: Int
) -> Bool {
  var first = offset - 3
  while first >= max(start, offset - 3 * longestWord) {
    if bytes[first + 2] == bytes[offset + 2], bytes[first + 1] == bytes[offset + 1],
      isRepeated(bytes, first, offset, end)
    {
      return true
    }
    first -= 3
  }
  return false
}

/// Whether the bytes from `first` up to `second` stand once more from there.
private func isRepeated(
  _ bytes: UnsafeBufferPointer<UInt8>, _ first: Int, _ second: Int, _ end: Int
) -> Bool {
  guard second + (second - first) <= end else { return false }
  for place in 0..<second - first where bytes[first + place] != bytes[second + place] {
    return false
  }
  return true
}

/// Looks for doubled words in the words of one node.
private struct DoubledWordSearch {
  let words: ReadingScalars

  init(_ words: ReadingScalars) { self.words = words }

  func find(_ found: (DoubledWord) -> Void) {
    words.scalars.withUnsafeBufferPointer { scalars in
      var index = 0
      while index < scalars.count {
        guard let length = doubledLength(scalars, at: index) else {
          index = max(index + 1, rowEnd(scalars, at: index) - 2 * longestWord)
          continue
        }
        let end = index + 2 * length
        found(
          DoubledWord(
            range: words.sourceRange(index, end),
            second: words.isUnbroken(index, end) ? words.sourceRange(index + length, end) : nil,
            word: words.text(index, index + length)))
        index = end
      }
    }
  }

  /// Where a row of one character ends that begins at `index`: within it, nothing stands twice.
  private func rowEnd(_ scalars: UnsafeBufferPointer<Unicode.Scalar>, at index: Int) -> Int {
    var end = index + 1
    while end < scalars.count, scalars[end] == scalars[index] { end += 1 }
    return end
  }

  /// The number of characters of the word that stands twice from `index`; nil where none does.
  private func doubledLength(
    _ scalars: UnsafeBufferPointer<Unicode.Scalar>, at index: Int
  ) -> Int? {
    let first = scalars[index]
    var length = 0
    let longest = min(longestWord, (scalars.count - index) / 2)
    while length < longest {
      length += 1
      guard scalars[index + length] == first, isRepeated(index, length) else { continue }
      let isWrong =
        length == 1 ? isWrongCharacter(index) : isWrongWord(index, length)
      if isWrong { return length }
    }
    return nil
  }

  private func isRepeated(_ index: Int, _ length: Int) -> Bool {
    for part in 0..<length where words.scalars[index + part] != words.scalars[index + length + part]
    {
      return false
    }
    return true
  }

  /// A row of three or more of one character is drawn or garbled, and not a word written twice.
  private func isWrongCharacter(_ index: Int) -> Bool {
    let scalar = words.scalars[index]
    let before = words[index - 1]
    let after = words[index + 2]
    guard before != scalar, after != scalar else { return false }
    return DoubledCharacters.isWrong(scalar, before: before, after: after)
  }

  private func isWrongWord(_ index: Int, _ length: Int) -> Bool {
    let word = words.scalars[index..<index + length]
    guard word.allSatisfy(\.isChineseCharacter), !word.allSatisfy({ $0 == word.first }),
      !word.allSatisfy(DoubledWords.numerals.contains),
      // 一项一项, 每天每天, 或两项或两项以上
      let first = word.first, !DoubledWords.openings.contains(first),
      // A heading and the text below it may begin alike.
      words.isUnbroken(index, index + 2 * length)
    else { return false }
    if length > 2 { return true }
    let written = words.text(index, index + length)
    if DoubledWords.never.contains(written) { return true }
    // 设计设计文件, 年度年度报告: only before a mark or particle is the second no part of a word.
    guard !DoubledWords.verbs.contains(written) else { return false }
    return words[index + 2 * length].map(DoubledWords.particles.contains) ?? false
  }
}

/// What tells a doubled word from two words that meet.
private enum DoubledWords {
  static let numerals = scalarSet("〇零一二三四五六七八九十百千万亿两")
  static let openings = scalarSet("一或每各逐")
  /// Words that never stand twice in a row.
  static let never: Set<String> = [
    "甲方", "乙方", "丙方", "丁方", "双方", "买方", "卖方", "应当", "必须", "不得", "有权", "或者", "以及", "如果",
    "由于", "按照", "根据", "依照", "但是", "并且",
  ]
  /// Verbs that are doubled (研究研究) or follow the same noun (有关规定规定的).
  static let verbs: Set<String> = ["规定", "研究", "讨论", "商量", "考虑", "学习", "了解", "决定", "约定"]
  static let particles = scalarSet("的应须不在与和及或将向由是，。；：,;:")
}
