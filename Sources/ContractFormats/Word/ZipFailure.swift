/// Why a part of a zip archive cannot be read.
public enum ZipFailure: Error, Hashable, Sendable {
  /// The archive, or a part of it, is cut short or not as the format asks.
  case damaged

  /// The part is encrypted.
  case encrypted

  /// The archive has more than `limit` parts.
  case tooManyEntries(limit: Int)

  /// The part, or all parts that were read, hold more than `limit` bytes.
  case tooLarge(limit: Int)

  /// The part grows to more than `ratio` times its compressed length.
  case expandsTooFar(ratio: Int)

  /// libzip could not allocate what it needs.
  case outOfMemory
}
