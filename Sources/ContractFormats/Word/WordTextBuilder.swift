import ContractText

/// The text of a Word document as it grows, a paragraph after the other, and where it came from.
struct WordTextBuilder {
  private var bytes: [UInt8] = []
  private var pieces: [OriginPiece] = []
  private var paragraphCount = 0

  /// Adds a paragraph, after the number that Word prints before it.
  ///
  /// The paragraph begins with a piece of run 0, which holds the number. A line break within stays
  /// a line end of the text; it is the pieces that say which paragraph a line belongs to.
  mutating func append(_ paragraph: WordParagraph, label: String) {
    if paragraphCount > 0 { bytes.append(0x0A) }
    paragraphCount += 1
    addPiece(run: 0, scalar: 0)
    // A label is one line, whatever the file says.
    bytes += label.utf8.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
    for segment in paragraph.segments {
      addPiece(run: segment.run, scalar: segment.scalar)
      for scalar in segment.text {
        if let encoded = UTF8.encode(scalar) { bytes.append(contentsOf: encoded) }
      }
    }
  }

  /// The text with its origin.
  var source: SourceText { SourceText(bytes: bytes, origin: .pieces(pieces)) }

  /// How many bytes the text has so far.
  var count: Int { bytes.count }

  private mutating func addPiece(run: Int, scalar: Int) {
    let place = OriginPlace.run(paragraph: paragraphCount, run: run, scalar: scalar)
    // Nothing stands in the piece before, unless it is the paragraph's own.
    if let last = pieces.last, last.textStart == bytes.count,
      case .run(paragraph: paragraphCount, _, _) = last.place
    {
      pieces.removeLast()
    }
    pieces.append(OriginPiece(textStart: bytes.count, place: place))
  }
}
