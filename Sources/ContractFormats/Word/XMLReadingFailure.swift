/// Why an XML document could not be read to its end.
public enum XMLReadingFailure: Error, Hashable, Sendable {
  /// The document is not well-formed. The line is counted from 1.
  case notWellFormed(line: Int)

  /// In this line, counted from 1, elements are nested deeper, or text without markup goes on for
  /// longer, than libxml2 reads.
  case tooDeepOrLong(line: Int)

  /// The parts of the archive have more than `limit` tags together.
  case tooManyTags(limit: Int)

  /// The document has a document type declaration, which could define entities.
  case documentType

  /// The part of the archive that holds the document could not be read.
  case source(ZipFailure)

  /// libxml2 could not allocate what it needs.
  case outOfMemory
}
