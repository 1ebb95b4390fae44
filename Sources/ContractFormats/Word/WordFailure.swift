/// Why a Word document cannot be read or changed.
public enum WordFailure: Error, Hashable, Sendable {
  /// The document is encrypted: it asks for a password.
  case encrypted

  /// The archive that the document is, is cut short or damaged.
  case damaged

  /// The archive has no main document in it.
  case noDocument

  /// The archive has more than `limit` parts.
  case tooManyParts(limit: Int)

  /// A part, or all that is read, holds more than `limit` bytes.
  case tooLarge(limit: Int)

  /// A part grows to more than `ratio` times its compressed length: a zip bomb.
  case expandsTooFar(ratio: Int)

  /// The part of this name is no well-formed XML; the line is counted from 1.
  case notWellFormed(part: String, line: Int)

  /// In this line of the part, counted from 1, elements are nested deeper, or text without markup
  /// goes on for longer, than in any document that a word processor writes.
  case tooDeepOrLong(part: String, line: Int)

  /// The parts have more than `limit` tags together.
  case tooManyTags(limit: Int)

  /// The part of this name has a document type declaration, which no Word document has.
  case documentType(part: String)

  /// The part of this name is not in UTF-8, in which alone it can be changed.
  case notUTF8(part: String)

  /// What would be written does not read as it should, so it is not written.
  case notFaithful

  /// The system has no memory left.
  case outOfMemory

  /// The failure that a failure of the archive is.
  init(_ failure: ZipFailure) {
    switch failure {
    case .damaged: self = .damaged
    case .encrypted: self = .encrypted
    case .tooManyEntries(let limit): self = .tooManyParts(limit: limit)
    case .tooLarge(let limit): self = .tooLarge(limit: limit)
    case .expandsTooFar(let ratio): self = .expandsTooFar(ratio: ratio)
    case .outOfMemory: self = .outOfMemory
    }
  }

  /// The failure that a failure of reading one part is.
  init(_ failure: XMLReadingFailure, part: String) {
    switch failure {
    case .notWellFormed(let line): self = .notWellFormed(part: part, line: line)
    case .tooDeepOrLong(let line): self = .tooDeepOrLong(part: part, line: line)
    case .tooManyTags(let limit): self = .tooManyTags(limit: limit)
    case .documentType: self = .documentType(part: part)
    case .source(let failure): self.init(failure)
    case .outOfMemory: self = .outOfMemory
    }
  }
}
