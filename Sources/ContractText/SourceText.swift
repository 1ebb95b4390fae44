/// A text as it was read: valid UTF-8 without a byte order mark, its lines, and for each stretch
/// the place in the user's file that it came from.
public struct SourceText: Sendable {
  /// The longest text that is read, in bytes: some thousand contracts.
  public static let sizeLimit = 1 << 27

  /// The one owner of everything: a text is handed on at every step, and so costs one reference.
  private let storage: Storage

  private final class Storage: Sendable {
    let bytes: [UInt8]
    let lineStarts: [UInt32]
    let origin: OriginMap
    /// The marked-up file that the text was taken from; nil where the text is the file itself.
    let markedUpFile: LineTable?
    /// Where each paragraph of a Word document begins, as byte offsets; nil for other texts.
    let paragraphStarts: [UInt32]?
    let unresolvedNumbers: [Int]

    init(
      _ bytes: [UInt8], _ origin: OriginMap, of file: LineTable?, _ unresolvedNumbers: [Int]
    ) {
      self.bytes = bytes
      self.unresolvedNumbers = unresolvedNumbers
      lineStarts = findLineStarts(in: bytes)
      self.origin = origin
      markedUpFile = file
      paragraphStarts = origin.paragraphStarts
    }
  }

  /// The decoded text, valid UTF-8.
  public var bytes: [UInt8] { storage.bytes }

  /// Where each line begins, as byte offsets; the first is 0.
  public var lineStarts: [UInt32] { storage.lineStarts }

  /// Where the text came from.
  public var origin: OriginMap { storage.origin }

  /// Where paragraphs of a Word document begin, as byte offsets, whose numbers Word counts in a way
  /// that could not be worked out.
  public var unresolvedNumbers: [Int] { storage.unresolvedNumbers }

  private var markedUpFile: LineTable? { storage.markedUpFile }

  /// A text of `bytes`, which must be valid UTF-8 (what ``decodeText(_:)`` returns).
  public init(bytes: [UInt8], origin: OriginMap = .file, unresolvedNumbers: [Int] = []) {
    self.init(bytes: bytes, origin: origin, of: nil, unresolvedNumbers)
  }

  /// A text that was taken from a marked-up file, by pieces whose places are bytes of `file`, which
  /// is valid UTF-8 too. Positions are those of the file.
  public init(bytes: [UInt8], pieces: [OriginPiece], of file: [UInt8]) {
    self.init(bytes: bytes, origin: .pieces(pieces), of: LineTable(file))
  }

  private init(
    bytes: [UInt8], origin: OriginMap, of file: LineTable?, _ unresolvedNumbers: [Int] = []
  ) {
    storage = Storage(bytes, origin, of: file, unresolvedNumbers)
  }

  /// A text of a string, for tests and for programs that hold the text already.
  public init(_ text: String) {
    self.init(bytes: Array(text.utf8))
  }

  /// Whether what stands at byte `offset` is what a form field or a content control of a Word document
  /// shows until it is filled in.
  public func isControl(at offset: Int) -> Bool {
    guard case .word(let place)? = origin.piece(at: offset)?.place else { return false }
    return place.kind == .control || place.kind == .form && bytes[offset] == UInt8(ascii: "_")
  }

  /// Whether what stands at byte `offset` is a footnote or an endnote of a Word document.
  public func isFootnote(at offset: Int) -> Bool {
    guard case .word(let place)? = origin.piece(at: offset)?.place else { return false }
    return place.part != .document
  }

  /// The whole text as a range.
  public var range: TextRange { TextRange(0, bytes.count) }

  /// The text of `range`, as it stands in the source.
  public func text(in range: TextRange) -> String {
    String(decoding: bytes[range.start..<range.end], as: UTF8.self)
  }

  /// The 0-based index of the line of this text that holds byte `offset`.
  public func lineIndex(of offset: Int) -> Int { ContractText.lineIndex(of: offset, lineStarts) }

  /// The bytes of a line, by its 0-based index, without its line end.
  public func lineRange(_ index: Int) -> TextRange {
    let start = Int(lineStarts[index])
    var end = index + 1 < lineStarts.count ? Int(lineStarts[index + 1]) : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return TextRange(start, end)
  }

  /// The lines of the user's file; in a Word document its paragraphs, which may have several lines.
  public var fileLines: LineTable {
    markedUpFile ?? LineTable(bytes, starts: storage.paragraphStarts ?? lineStarts)
  }

  /// The byte of the user's file, decoded, that byte `offset` of this text came from.
  public func fileOffset(of offset: Int) -> Int {
    markedUpFile == nil ? offset : origin.byte(of: offset) ?? offset
  }

  /// The byte of the user's file, decoded, that follows what the text up to `offset` came from: the
  /// end of a range, before any markup that stands after it.
  public func fileEnd(of offset: Int) -> Int {
    guard offset > 0, let file = markedUpFile else { return fileOffset(of: offset) }
    var last = offset - 1
    while last > 0, bytes[last] & 0xC0 == 0x80 { last -= 1 }
    guard let byte = origin.byte(of: last) else { return offset }
    return file.end(ofCharacterAt: byte)
  }

  /// The line of the user's file, from 1, that byte `offset` of this text came from.
  public func fileLine(of offset: Int) -> Int {
    fileLines.lineIndex(of: fileOffset(of: offset)) + 1
  }

  /// Where byte `offset` stands in the user's file.
  public func position(of offset: Int) -> Position {
    fileLines.position(of: fileOffset(of: offset))
  }

  /// The number of Unicode scalars that begin in the bytes from `start` up to `end`.
  public func scalarCount(from start: Int, to end: Int) -> Int {
    countScalars(bytes, from: start, to: end)
  }
}
