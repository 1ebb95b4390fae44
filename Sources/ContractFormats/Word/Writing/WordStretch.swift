import ContractText

/// A stretch of a Word document's text within one element.
struct WordStretch {
  /// The element's place.
  let place: WordPlace

  /// The scalars of the element's text that it covers, from 0.
  let scalars: Range<Int>

  /// The stretches that a range of the text is made of, in order; of an empty range, the place in an
  /// element next to it.
  ///
  /// - Throws: Why words cannot be put in the place of the range.
  static func stretches(
    of range: TextRange, in source: SourceText
  ) throws(WordObstacle) -> [WordStretch] {
    if range.isEmpty { return [try place(at: range.start, in: source)] }
    var stretches: [WordStretch] = []
    var offset = range.start
    while offset < range.end {
      guard let piece = source.origin.piece(at: offset), case .word(let place) = piece.place else {
        throw .notStored
      }
      if place.kind == .number { throw .number }
      if place.kind == .form { throw .form }
      if place.kind == .field { throw .field }
      let next = source.origin.nextPiece(after: offset)
      if let next, case .word(let following) = next.place, next.textStart <= range.end,
        following.paragraph != place.paragraph
      {
        throw .paragraphEnd
      }
      let end = min(range.end, next?.textStart ?? range.end)
      let first = source.scalarCount(from: piece.textStart, to: offset)
      let count = source.scalarCount(from: offset, to: end)
      stretches.append(WordStretch(place: place, scalars: first..<first + count))
      offset = end
    }
    return stretches
  }

  /// The place between two characters: after the one before, so that what is put there looks as that
  /// does; else before the next one.
  private static func place(
    at offset: Int, in source: SourceText
  ) throws(WordObstacle) -> WordStretch {
    let isLineStart = offset == 0 || source.bytes[offset - 1] == 0x0A
    for candidate in isLineStart ? [offset] : [offset - 1, offset] {
      guard let piece = source.origin.piece(at: candidate), case .word(let place) = piece.place,
        ![.number, .form, .field].contains(place.kind)
      else { continue }
      let scalars = source.scalarCount(from: piece.textStart, to: offset)
      return WordStretch(place: place, scalars: scalars..<scalars)
    }
    throw .number
  }
}

/// Why words cannot be put into a Word document.
package enum WordObstacle: Error, Hashable, Sendable {
  /// The number is one that Word counts and does not store.
  case number

  /// A list or a box of a form shows the words.
  case form

  /// A field shows the words, and Word would write them anew.
  case field

  /// The words go on in another paragraph.
  case paragraphEnd

  /// The document does not hold the words as they are read.
  case notStored
}
