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
}

/// Reads a text file or a web page in whatever encoding it is, or a Word document (.docx), or
/// standard input where `path` is `-`.
///
/// A web page is told by its name (.html, .htm, .xhtml) or by how it begins.
public func readSource(_ path: String) throws(ReadFailure) -> SourceText {
  let isNamedHTML = hasHTMLEnding(path)
  let bytes: [UInt8]
  do {
    bytes = try readFile(path, limit: isNamedHTML ? htmlSizeLimit : SourceText.sizeLimit)
  } catch {
    throw .file(error)
  }
  let document: SourceText?
  do throws(WordFailure) { document = try readWord(bytes) } catch { throw .word(error) }
  guard let document else { return try readSource(bytes, isHTML: isNamedHTML) }
  // A document without words is told as a text without words is.
  if document.bytes.allSatisfy({ $0 <= 0x20 }) { throw .decoding(.empty) }
  return document
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
