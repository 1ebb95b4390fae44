import ContractText

/// The text of a Word document as it grows, a paragraph after the other, and where it came from.
struct WordTextBuilder {
  private var bytes: [UInt8] = []
  private var pieces: [OriginPiece] = []
  private var paragraphCount = 0
  private var unresolvedNumbers: [Int] = []

  /// Where the range of each comment begins, by the comment's identifier.
  private(set) var commentStarts: [String: Int] = [:]

  /// Adds a paragraph of a part, after the number that Word prints before it.
  ///
  /// The paragraph begins with a piece that holds the number. A line break within stays a line end
  /// of the text; it is the pieces that say which paragraph a line belongs to.
  mutating func append(_ paragraph: WordParagraph, of part: WordPlace.Part, label: WordLabel) {
    if paragraphCount > 0 { bytes.append(0x0A) }
    if !label.isResolved || paragraph.hasUncountedNumber { unresolvedNumbers.append(bytes.count) }
    paragraphCount += 1
    addPiece(
      WordPlace(
        paragraph: paragraphCount, part: part, element: paragraph.element, scalar: 0, kind: .number)
    )
    // A label is one line, whatever the file says.
    bytes += label.text.utf8.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
    for (index, segment) in paragraph.segments.enumerated() {
      noteComments(paragraph.commentStarts(at: index))
      addPiece(
        WordPlace(
          paragraph: paragraphCount, part: part, element: segment.element, scalar: 0,
          kind: segment.kind))
      for scalar in segment.text {
        if let encoded = UTF8.encode(scalar) { bytes.append(contentsOf: encoded) }
      }
    }
    noteComments(paragraph.commentStarts(at: paragraph.segments.count))
  }

  /// The text with its origin.
  var source: SourceText {
    SourceText(bytes: bytes, origin: .pieces(pieces), unresolvedNumbers: unresolvedNumbers)
  }

  /// How many bytes the text has so far.
  var count: Int { bytes.count }

  /// Where the next paragraph will begin.
  var nextStart: Int { paragraphCount > 0 ? bytes.count + 1 : 0 }

  /// Notes that the ranges of comments begin at byte `offset`.
  mutating func noteComments(_ identifiers: [String], at offset: Int? = nil) {
    for identifier in identifiers { commentStarts[identifier] = offset ?? bytes.count }
  }

  private mutating func addPiece(_ place: WordPlace) {
    // Nothing stands in the piece before, unless it is the paragraph's own.
    if let last = pieces.last, last.textStart == bytes.count, case .word(let before) = last.place,
      before.paragraph == place.paragraph
    {
      pieces.removeLast()
    }
    pieces.append(OriginPiece(textStart: bytes.count, place: .word(place)))
  }
}
