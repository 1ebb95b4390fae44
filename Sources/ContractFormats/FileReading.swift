import ContractText

/// The path that stands for standard input.
public let standardInputPath = "-"

/// Reads a whole file, or standard input where `path` is `-`.
///
/// No more than ``SourceText/sizeLimit`` bytes are read.
public func readFile(_ path: String) throws(FileFailure) -> [UInt8] {
  let file: FileBytes =
    path == standardInputPath ? .standardInput : try FileBytes.reading(path)
  let status = try file.status()
  if status.isDirectory { throw .isDirectory }
  let limit = SourceText.sizeLimit
  if status.isRegular, status.size > limit { throw .tooLarge(limit: limit) }
  return try file.read(expecting: status.isRegular ? status.size : 0, limit: limit)
}

/// Why a text could not be had from a file.
public enum ReadFailure: Error, Hashable, Sendable {
  /// The file could not be read.
  case file(FileFailure)

  /// The file was read and holds no text.
  case decoding(DecodingFailure)

  /// The file is a Word document that cannot be read.
  case word(WordFailure)
}

/// Reads a text file in whatever encoding it is, or a Word document (.docx), or standard input
/// where `path` is `-`.
public func readSource(_ path: String) throws(ReadFailure) -> SourceText {
  let bytes: [UInt8]
  do { bytes = try readFile(path) } catch { throw .file(error) }
  let document: SourceText?
  do throws(WordFailure) { document = try readWord(bytes) } catch { throw .word(error) }
  if let document {
    // A document without words is told as a text without words is.
    if document.bytes.allSatisfy({ $0 <= 0x20 }) { throw .decoding(.empty) }
    return document
  }
  do { return SourceText(bytes: try decodeText(bytes).bytes) } catch { throw .decoding(error) }
}
