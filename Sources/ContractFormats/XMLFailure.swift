/// Why XML could not be written, read or checked.
public enum XMLFailure: Error, Equatable, Sendable {
  /// libxml2 could not allocate what it needs.
  case outOfMemory

  /// The writer was called out of order, or with more bytes than libxml2 counts.
  case notWritten

  /// `openElements` elements were still open, or, if negative, too many were ended.
  case unbalanced(openElements: Int)

  /// The schema could not be read, or is none; the message is libxml2's.
  case unusableSchema(message: String)

  /// The schema includes other files, which are never followed.
  case schemaIncludesOthers

  /// The document is not well-formed. The line is counted from 1.
  case notWellFormed(line: Int, message: String)

  /// libxml2 gave up in the midst of the validation, for a reason that is not the document's.
  case validationAborted
}
