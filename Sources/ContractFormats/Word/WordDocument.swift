import ContractText

/// A Word document as it was read.
struct WordDocument {
  /// Its text. Each paragraph is a line, with the number that Word prints before it; its position is
  /// the paragraph's number in reading order.
  let source: SourceText

  /// Where each footnote and endnote begins in the text, in order.
  let noteStarts: [(offset: Int, name: NoteName)]

  /// The element of the main part that refers to a note.
  let noteReferences: [NoteName: Int]

  /// The element of the main part that ends a form field which shows a choice, by the one that begins
  /// it.
  let formEnds: [Int: Int]

  /// Where the range of each comment begins in the text, by the comment's identifier.
  let commentStarts: [String: Int]
}

/// A footnote or an endnote by its name in the file.
struct NoteName: Hashable {
  /// The part that it stands in.
  let part: WordPlace.Part

  /// The identifier (`w:id`).
  let identifier: String
}

/// Reads a Word document (.docx), from Word, WPS or LibreOffice; nil where the bytes are a zip
/// archive of another kind.
///
/// Footnotes and endnotes follow the text.
func readWordDocument(
  _ bytes: [UInt8], tracked: TrackedChanges
) throws(WordFailure) -> WordDocument? {
  guard let package = try WordPackage(bytes) else { return nil }
  let styles = try package.readPart(for: "styles") { reader throws(XMLReadingFailure) in
    try WordStyles(reader)
  }
  let numbering = try package.readPart(for: "numbering") { reader throws(XMLReadingFailure) in
    try WordNumbering(reader)
  }
  let start = WordBodyReader(
    styles: styles ?? WordStyles(), numbering: numbering ?? WordNumbering(), tracked: tracked)
  var body = try package.readDocument { reader throws(XMLReadingFailure) in
    var body = start
    try body.readDocument(reader)
    return body
  }
  for (purpose, part) in [("footnotes", WordPlace.Part.footnotes), ("endnotes", .endnotes)] {
    let before = body
    body =
      try package.readPart(for: purpose) { reader throws(XMLReadingFailure) in
        var body = before
        try body.readNotes(reader, part)
        return body
      } ?? before
  }
  return body.document
}
