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
}

/// Reads a text file, or standard input where `path` is `-`, in whatever encoding it is.
public func readSource(_ path: String) throws(ReadFailure) -> SourceText {
  let bytes: [UInt8]
  do { bytes = try readFile(path) } catch { throw .file(error) }
  do { return SourceText(bytes: try decodeText(bytes).bytes) } catch { throw .decoding(error) }
}
