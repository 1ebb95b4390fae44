import ContractText

/// The words of a Word document that a comment is about: what lies between two places of its main
/// part.
struct WordAnchor {
  /// Where the words begin.
  let start: WordCut

  /// Where they end.
  let end: WordCut

  /// The first byte of the text that it holds.
  let offset: Int

  /// Whether the words stand in a footnote or an endnote, and the anchor is the mark in the text.
  let isNoteMark: Bool

  /// The anchor of a range of the text; nil where nothing of it can bear one.
  ///
  /// A range without a character, such as a lost blank's, gets the nearest one; a number that Word
  /// counts is not stored, so the words right after it stand for it.
  init?(_ range: TextRange, in document: WordDocument) {
    let source = document.source
    let range = storedRange(of: nonEmptyRange(of: range, source), source)
    guard case .word(let place)? = source.origin.piece(at: range.start)?.place else { return nil }
    offset = range.start
    isNoteMark = place.part != .document
    if isNoteMark {
      let note = document.noteStarts.last { $0.offset <= range.start }
      guard let note, let element = document.noteReferences[note.name] else { return nil }
      start = WordCut(element: element, isAfter: false)
      end = WordCut(element: element, isAfter: true)
      return
    }
    let last = range.isEmpty ? range.end : documentEnd(of: range, source)
    guard let start = WordCut(at: range.start, isEnd: false, in: source),
      let end = WordCut(at: last, isEnd: !range.isEmpty, in: source)
    else { return nil }
    self.start = start
    // A comment that ended within a field would be taken for part of its instruction.
    self.end = document.formEnds[end.element].map { WordCut(element: $0, isAfter: true) } ?? end
  }
}

/// The range, or where it is empty the nearest character that ends no line: the one after it, one
/// before it, one further on.
private func nonEmptyRange(of range: TextRange, _ source: SourceText) -> TextRange {
  guard range.isEmpty else { return range }
  let bytes = source.bytes
  let isOnLine = range.start < bytes.count && bytes[range.start] != 0x0A
  let after = isOnLine ? range.start : nil
  let found =
    after ?? bytes[..<range.start].lastIndex { $0 != 0x0A && $0 & 0xC0 != 0x80 }
    ?? bytes[range.start...].firstIndex { $0 != 0x0A }
  guard let start = found else { return range }
  var end = start + 1
  while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
  return TextRange(start, end)
}

/// The range without the numbers that Word counts at its start; of nothing else, the character after
/// them, or no character of a paragraph that has none.
private func storedRange(of range: TextRange, _ source: SourceText) -> TextRange {
  var start = range.start
  while case .word(let place)? = source.origin.piece(at: start)?.place, place.kind == .number {
    guard let next = source.origin.nextPiece(after: start), case .word(let following) = next.place,
      following.paragraph == place.paragraph || next.textStart < range.end
    else { return TextRange(start, start) }
    start = next.textStart
  }
  if start < range.end { return TextRange(start, range.end) }
  return nonEmptyRange(of: TextRange(start, start), source)
}

/// The end of a range, or of its first element where it ends in another part of the document.
private func documentEnd(of range: TextRange, _ source: SourceText) -> Int {
  guard case .word(let place)? = source.origin.piece(at: max(range.start, range.end - 1))?.place,
    place.part == .document
  else { return source.origin.nextPiece(after: range.start)?.textStart ?? range.end }
  return range.end
}
