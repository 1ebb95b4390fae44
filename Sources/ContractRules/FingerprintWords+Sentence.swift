import ContractSyntax
import ContractText

extension FingerprintWords {
  /// The words of the finding's sentence that stand before it, as far as they belong to the same
  /// paragraph, item or heading.
  func sentence(before range: TextRange) -> FoldedWords {
    let home = homeLeaf(of: range)
    var pieces: [TextRange] = []
    var room = Self.widestSentence
    var index = home
    let first = max(0, home - Self.mostRecords)
    while index > first, room > 0, isBeside(index, home) {
      let leaf = records[index]
      if leaf.kind.isWords {
        let end = max(Int(leaf.start), min(Int(leaf.end), range.start))
        let start = sentenceStart(notBefore: max(Int(leaf.start), end - room), end: end)
        pieces.append(TextRange(start, end))
        room -= end - start
        if start > Int(leaf.start) || endsSentence(at: start) { break }
      }
      index -= 1
    }
    return folded(pieces.reversed())
  }

  /// The words of the finding's sentence that stand after it.
  ///
  /// - Parameter isBare: Whether the finding is a number alone, as the label of a heading is. Then
  ///   the words that follow serve, those of the next node too: 第九条 and its first paragraph.
  func sentence(after range: TextRange, isBare: Bool) -> FoldedWords {
    guard range.isEmpty || !endsSentence(at: range.end) else { return FoldedWords() }
    var home = homeLeaf(of: range)
    var pieces: [TextRange] = []
    var room = Self.widestSentence
    var index = range.isEmpty ? home : record(at: range.end - 1)
    let last = min(records.count, index + Self.mostRecords)
    while index < last, room > 0 {
      if isBare, pieces.isEmpty { home = index }
      guard index == home || isBeside(index, home) else { break }
      if let piece = piece(of: records[index], from: range.end, room: room) {
        pieces.append(piece)
        room -= piece.length
        if endsSentence(at: piece.end) { break }
      }
      index += 1
    }
    return folded(pieces)
  }

  /// The leaf that a finding stands in; of a place between two leaves, the earlier.
  private func homeLeaf(of range: TextRange) -> Int {
    let index = record(at: range.start)
    guard range.isEmpty, index > 0, Int(records[index].start) == range.start else { return index }
    let earlier = records[index - 1]
    return earlier.kind.isWords && Int(earlier.end) == range.start ? index - 1 : index
  }

  /// Whether a record is a leaf of the same node as the leaf `home`, or the space between two.
  private func isBeside(_ index: Int, _ home: Int) -> Bool {
    let leaf = records[index]
    return leaf.kind.isLeaf && (leaf.parent == records[home].parent || leaf.kind == .space)
  }

  /// What a leaf has of the sentence that goes on at byte `offset`; nil where it has none.
  private func piece(of leaf: NodeRecord, from offset: Int, room: Int) -> TextRange? {
    let start = max(Int(leaf.start), offset)
    guard leaf.kind.isWords, start < Int(leaf.end) else { return nil }
    let limit = min(Int(leaf.end), start + room)
    var end = start
    repeat { end += 1 } while end < limit && !endsSentence(at: end)
    while end < Int(leaf.end), isContinuation(end) { end += 1 }
    return TextRange(start, end)
  }

  /// Where the sentence begins that the bytes before `end` belong to.
  private func sentenceStart(notBefore limit: Int, end: Int) -> Int {
    var start = end
    while start > limit, !endsSentence(at: start) { start -= 1 }
    while start < end, isContinuation(start) { start += 1 }
    return start
  }

  private func isContinuation(_ offset: Int) -> Bool { source.bytes[offset] & 0xC0 == 0x80 }

  /// Whether 。 ！ ？ ； or ; stands just before a byte.
  private func endsSentence(at offset: Int) -> Bool {
    guard offset > 0 else { return false }
    let last = source.bytes[offset - 1]
    switch last {
    case UInt8(ascii: ";"): return true
    case 0x82, 0x81, 0x9B, 0x9F:
      guard offset > 2 else { return false }
      let first = source.bytes[offset - 3]
      let second = source.bytes[offset - 2]
      return last == 0x82 ? first == 0xE3 && second == 0x80 : first == 0xEF && second == 0xBC
    default: return false
    }
  }

  private func folded(_ pieces: [TextRange]) -> FoldedWords {
    var words = FoldedWords()
    for piece in pieces { foldSentence(piece.start, piece.end, into: &words) }
    return words
  }

  /// In bytes on each side of a finding: twice what counts, for folding takes some away.
  private static let widestSentence = 480

  /// How many records on each side of a finding are looked at.
  private static let mostRecords = 64
}
