import ContractText

/// The path that stands for standard input.
public let standardInputPath = "-"

/// Reads a whole file, or standard input where `path` is `-`.
///
/// No more than `limit` bytes are read.
public func readFile(
  _ path: String, limit: Int = SourceText.sizeLimit
) throws(FileFailure) -> [UInt8] {
  let file: FileBytes =
    path == standardInputPath ? .standardInput : try FileBytes.reading(path)
  let status = try file.status()
  if status.isDirectory { throw .isDirectory }
  if status.isRegular, status.size > limit { throw .tooLarge(limit: limit) }
  return try file.read(expecting: status.isRegular ? status.size : 0, limit: limit)
}

/// Why a text could not be had from a file.
public enum ReadFailure: Error, Hashable, Sendable {
  /// The file could not be read.
  case file(FileFailure)

  /// The file was read and holds no text.
  case decoding(DecodingFailure)

  /// The file is a web page that cannot be gone through.
  case html(HTMLFailure)

  /// The file is a Word document that cannot be read.
  case word(WordFailure)

  /// The file is a document of another word processor that cannot be read.
  case office(OfficeFailure)
}

/// A file as it was read.
package struct InputText {
  /// Its text.
  package let source: SourceText

  /// The Word document that the file is; nil where it is anything else.
  package let word: WordOriginal?
}

/// Reads a text file or a web page in whatever encoding it is, or a Word document (.docx), or
/// standard input where `path` is `-`; documents of other word processors (.doc, .wps, .odt, .rtf)
/// where LibreOffice is installed.
///
/// A web page is told by its name (.html, .htm, .xhtml) or by how it begins.
///
/// - Parameter tracked: Which side of the tracked changes of a Word document is read.
public func readSource(
  _ path: String, tracked: TrackedChanges = .accepted
) throws(ReadFailure) -> SourceText {
  try readInput(path, tracked: tracked).source
}

/// Reads a file as ``readSource(_:tracked:)`` does, and keeps what a Word document needs to be
/// changed.
package func readInput(
  _ path: String, tracked: TrackedChanges = .accepted
) throws(ReadFailure) -> InputText {
  let isNamedHTML = hasHTMLEnding(path)
  let bytes: [UInt8]
  do {
    bytes = try readFile(path, limit: isNamedHTML ? htmlSizeLimit : SourceText.sizeLimit)
  } catch {
    throw .file(error)
  }
  if let word = try WordOriginal(bytes, tracked: tracked) {
    return InputText(source: word.source, word: word)
  }
  if let format = OfficeFormat(bytes) {
    return InputText(source: try readOffice(bytes, format, tracked), word: nil)
  }
  return InputText(source: try readSource(bytes, isHTML: isNamedHTML), word: nil)
}

/// The text of another word processor's document; positions are those of the Word document that
/// LibreOffice makes of it.
private func readOffice(
  _ bytes: [UInt8], _ format: OfficeFormat, _ tracked: TrackedChanges
) throws(ReadFailure) -> SourceText {
  let converted: [UInt8]
  do throws(OfficeFailure) {
    converted = try convertToWord(bytes, format)
  } catch {
    throw .office(error)
  }
  guard let word = try WordOriginal(converted, tracked: tracked),
    !format.isRaw(word.source.bytes)
  else { throw .office(.notConverted) }
  return word.source
}

/// The text of a file's bytes.
///
/// - Parameter isHTML: Whether it is known for a web page; else it may begin as one.
func readSource(_ bytes: [UInt8], isHTML: Bool) throws(ReadFailure) -> SourceText {
  let text: [UInt8]
  do {
    text = try decodeText(bytes, declared: declaredEncoding(bytes)).bytes
  } catch {
    throw .decoding(error)
  }
  guard isHTML || beginsAsHTML(text) else { return SourceText(bytes: text) }
  let source: SourceText
  do { source = try readHTML(text) } catch { throw .html(error) }
  if source.bytes.isEmpty { throw .decoding(.empty) }
  return source
}
