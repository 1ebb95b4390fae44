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

  /// The file begins with more white space than any text does, and may go on so for gigabytes.
  case nothingButSpace

  /// Anything else, in the system's own words.
  case other(String)
}
