import ContractText

/// The text of a page as it grows: white space collapsed as a browser does, and for each piece the
/// byte of the page that it came from.
struct HTMLTextWriter {
  /// The text so far, UTF-8.
  private(set) var bytes: [UInt8] = []

  /// Where its pieces came from, in ascending order.
  private(set) var pieces: [OriginPiece] = []

  /// The number of a list's item, kept until the item's first word, and the byte it belongs to.
  private var marker: (text: String, offset: Int)?

  /// White space that becomes one space where text goes on in the line.
  private var gap: (offset: Int, hasLineEnd: Bool)?

  /// The byte of the page after what was written last.
  private(set) var pageEnd = 0

  /// Ends the line, where anything stands in it.
  mutating func breakLine() {
    gap = nil
    if !isAtLineStart { put(0x0A, from: pageEnd) }
  }

  /// Puts a list's number before the next word.
  mutating func setMarker(_ text: String, at offset: Int) {
    marker = text.isEmpty ? nil : (text, offset)
  }

  /// Forgets the number of an item that had no words.
  mutating func dropMarker() { marker = nil }

  /// Notes white space that a browser collapses.
  mutating func space(at offset: Int, isLineEnd: Bool) {
    gap = (gap?.offset ?? offset, gap?.hasLineEnd == true || isLineEnd)
  }

  /// Writes a character that stands at `offset` of the page, as `count` bytes there.
  mutating func write(_ character: some Collection<UInt8>, at offset: Int, count: Int) {
    guard let first = character.first else { return }
    closeGap(before: first)
    note(offset)
    bytes += character
    pageEnd = offset + count
  }

  /// Ends the line within preformatted text, where an empty line counts.
  mutating func writeLineEnd(at offset: Int) {
    gap = nil
    put(0x0A, from: offset)
    pageEnd = offset + 1
  }

  private var isAtLineStart: Bool { bytes.isEmpty || bytes.last == 0x0A }

  private mutating func closeGap(before first: UInt8) {
    if let marker {
      self.marker = nil
      for byte in marker.text.utf8 { put(byte, from: marker.offset) }
      gap = nil
    }
    guard let gap else { return }
    self.gap = nil
    // A line end of the page's source between two Chinese characters is no space (CSS Text, 4.1.3).
    if isAtLineStart || gap.hasLineEnd && isWide(first) && endsWide { return }
    put(0x20, from: gap.offset)
  }

  private mutating func put(_ byte: UInt8, from offset: Int) {
    note(offset)
    bytes.append(byte)
  }

  /// Begins a new piece at `offset` of the page, unless the last one goes on there.
  private mutating func note(_ offset: Int) {
    if let last = pieces.last, case .byte(let start) = last.place,
      start + bytes.count - last.textStart == offset
    {
      return
    }
    pieces.append(OriginPiece(textStart: bytes.count, place: .byte(offset)))
  }

  private var endsWide: Bool {
    bytes.lastIndex { $0 & 0xC0 != 0x80 }.map { isWide(bytes[$0]) } ?? false
  }

  /// Whether a character that begins with `byte` is Chinese or full-width: U+3000 to U+FFFF.
  private func isWide(_ byte: UInt8) -> Bool { (0xE3...0xEF).contains(byte) }
}
