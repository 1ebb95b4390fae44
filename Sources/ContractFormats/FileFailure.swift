/// Why a file cannot be read or written.
public enum FileFailure: Error, Hashable, Sendable {
  /// There is no such file, or no such folder to write to.
  case notFound

  /// The path is a folder's.
  case isDirectory

  /// The user may not read or write it.
  case notPermitted

  /// The file holds more than `limit` bytes.
  case tooLarge(limit: Int)

  /// From the 1-based `line` on stand more than `limit` bytes of nothing but white space, and it may
  /// go on so for gigabytes.
  case tooMuchSpace(limit: Int, line: Int)

  /// The file has more than `limit` line ends.
  case tooManyLines(limit: Int)

  /// Anything else, in the system's own words.
  case other(String)
}
