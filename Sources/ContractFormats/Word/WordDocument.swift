import ContractText

/// Reads a Word document (.docx), from Word, WPS or LibreOffice; nil where the bytes are a zip
/// archive of another kind.
///
/// Each paragraph is a line, with the number that Word prints before it; its position is the
/// paragraph's number in reading order. Footnotes and endnotes follow the text. Tracked changes
/// are read as accepted.
func readWordDocument(_ bytes: [UInt8]) throws(WordFailure) -> SourceText? {
  guard let package = try WordPackage(bytes) else { return nil }
  let styles = try package.readPart(for: "styles") { reader throws(XMLReadingFailure) in
    try WordStyles(reader)
  }
  let numbering = try package.readPart(for: "numbering") { reader throws(XMLReadingFailure) in
    try WordNumbering(reader)
  }
  let start = WordBodyReader(
    styles: styles ?? WordStyles(), numbering: numbering ?? WordNumbering())
  var body = try package.readDocument { reader throws(XMLReadingFailure) in
    var body = start
    try body.readDocument(reader)
    return body
  }
  for notes in ["footnotes", "endnotes"] {
    let before = body
    body =
      try package.readPart(for: notes) { reader throws(XMLReadingFailure) in
        var body = before
        try body.readNotes(reader)
        return body
      } ?? before
  }
  return body.source
}
