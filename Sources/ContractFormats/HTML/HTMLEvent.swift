/// What a parser of HTML meets, in the order of the page. Offsets are bytes of the page, from 0.
enum HTMLEvent {
  /// An element begins, at the end of its start tag or where the page implies it.
  case start(name: String, attributes: [String: String], offset: Int)

  /// An element ends.
  case end(name: String)

  /// Text that stands in the page as it is.
  case text(Range<Int>)

  /// What a character reference (`&nbsp;`) stands for, as UTF-8, and where the reference begins.
  case reference([UInt8], offset: Int)
}

/// Why a web page could not be read.
public enum HTMLFailure: Error, Hashable, Sendable {
  /// The page is larger than `limit` bytes.
  case tooLarge(limit: Int)

  /// More than `limit` elements stand one in the other.
  case tooDeep(limit: Int)

  /// The tag in the 1-based `line` has more than `limit` attributes.
  case tooManyAttributes(limit: Int, line: Int)

  /// The page has more than `limit` tags.
  case tooManyTags(limit: Int)

  /// More than `limit` characters are written as references (`&nbsp;`).
  case tooManyReferences(limit: Int)

  /// The page's source has more than `limit` lines.
  case tooManyLines(limit: Int)

  /// The page has no text of its own: it stands in the pages that its frames show, the first by this
  /// address.
  case onlyFrames(first: String)

  /// libxml2 gave up, or could not allocate what it needs.
  case notRead
}
