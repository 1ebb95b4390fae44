/// A document of a word processor that only LibreOffice reads, by how its file begins.
public enum OfficeFormat: Hashable, Sendable {
  /// Word before 2007 (.doc), and WPS (.wps), which writes the same.
  case oldWord

  /// Rich text (.rtf), which is also saved under the name .doc.
  case richText

  /// OpenDocument (.odt).
  case openDocument

  /// The format of a file; nil where it is none of these.
  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      self = .oldWord
    } else if bytes.starts(with: "{\\rtf".utf8) {
      self = .richText
    } else if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]),
      bytes.dropFirst(Self.mimeTypeStart).starts(with: Self.openDocumentMark.utf8)
    {
      self = .openDocument
    } else {
      return nil
    }
  }

  /// The ending by which LibreOffice knows the format.
  var ending: String {
    switch self {
    case .oldWord: "doc"
    case .richText: "rtf"
    case .openDocument: "odt"
    }
  }

  /// Whether a text is a file of the format, character by character: LibreOffice reads what it cannot
  /// make sense of as plain text.
  func isRaw(_ text: [UInt8]) -> Bool {
    switch self {
    // The first bytes of the file are none of UTF-8, and two characters of UTF-16.
    case .oldWord:
      ["\u{FFFD}", "\u{CFD0}\u{E011}", "\u{D0CF}\u{11E0}"].contains { text.starts(with: $0.utf8) }
    case .richText: text.starts(with: "{\\rtf".utf8)
    case .openDocument: text.starts(with: "PK".utf8)
    }
  }

  /// An OpenDocument file begins with its type, so that it can be told without unpacking.
  private static let openDocumentMark = "mimetypeapplication/vnd.oasis.opendocument.text"
  private static let mimeTypeStart = 30
}

/// Why a document could not be read through LibreOffice.
public enum OfficeFailure: Error, Hashable, Sendable {
  /// LibreOffice is not there.
  case notInstalled(OfficeFormat)

  /// The document holds more than `limit` bytes.
  case tooLarge(limit: Int)

  /// The file is of the kind that old Word documents are, with no document in it.
  case noDocument

  /// LibreOffice made nothing of it.
  case notConverted

  /// It took longer than `seconds`.
  case tookTooLong(seconds: Int)
}
