/// A text as it was read: valid UTF-8 without a byte order mark, its lines, and for each stretch
/// the place in the user's file that it came from.
public struct SourceText: Sendable {
  /// The longest text that is read, in bytes.
  public static let sizeLimit = 1 << 30

  /// The decoded text, valid UTF-8.
  public let bytes: [UInt8]

  /// Where each line begins, as byte offsets; the first is 0.
  public let lineStarts: [UInt32]

  /// Where the text came from.
  public let origin: OriginMap

  /// Where each paragraph of a Word document begins, as byte offsets; nil for other texts.
  private let paragraphStarts: [UInt32]?

  /// A text of `bytes`, which must be valid UTF-8 (what ``decodeText(_:)`` returns).
  public init(bytes: [UInt8], origin: OriginMap = .file) {
    self.bytes = bytes
    self.lineStarts = findLineStarts(in: bytes)
    self.origin = origin
    self.paragraphStarts = origin.paragraphStarts
  }

  /// A text of a string, for tests and for programs that hold the text already.
  public init(_ text: String) {
    self.init(bytes: Array(text.utf8))
  }

  /// The whole text as a range.
  public var range: TextRange { TextRange(0, bytes.count) }

  /// The text of `range`, as it stands in the source.
  public func text(in range: TextRange) -> String {
    String(decoding: bytes[range.start..<range.end], as: UTF8.self)
  }

  /// The 0-based index of the line that holds byte `offset`.
  public func lineIndex(of offset: Int) -> Int {
    lastIndex(in: lineStarts, before: offset)
  }

  /// The number of the line that holds byte `offset`, from 1, as the user's file counts: in a Word
  /// document the paragraph, which may have several lines.
  public func lineNumber(of offset: Int) -> Int {
    lastIndex(in: paragraphStarts ?? lineStarts, before: offset) + 1
  }

  /// The bytes of a line, by its 0-based index, without its line end.
  public func lineRange(_ index: Int) -> TextRange {
    let start = Int(lineStarts[index])
    var end = index + 1 < lineStarts.count ? Int(lineStarts[index + 1]) : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return TextRange(start, end)
  }

  /// Where byte `offset` stands in the user's file.
  public func position(of offset: Int) -> Position {
    let starts = paragraphStarts ?? lineStarts
    let index = lastIndex(in: starts, before: offset)
    let start = Int(starts[index])
    return Position(
      line: index + 1, column: scalarCount(from: start, to: offset) + 1, offset: offset)
  }

  /// The number of Unicode scalars that begin in the bytes from `start` up to `end`.
  public func scalarCount(from start: Int, to end: Int) -> Int {
    var count = 0
    for index in start..<max(start, min(end, bytes.count)) where bytes[index] & 0xC0 != 0x80 {
      count += 1
    }
    return count
  }
}

/// The index of the last of `starts` at or before `offset`; the first start is 0.
private func lastIndex(in starts: [UInt32], before offset: Int) -> Int {
  var low = 0
  var high = starts.count
  while high - low > 1 {
    let middle = (low + high) / 2
    if Int(starts[middle]) <= offset { low = middle } else { high = middle }
  }
  return low
}

/// The offsets at which lines begin: after LF, CR LF, or a CR alone.
private func findLineStarts(in bytes: [UInt8]) -> [UInt32] {
  var starts: [UInt32] = [0]
  starts.reserveCapacity(bytes.count / 48 + 1)
  var index = 0
  let end = bytes.count
  while index < end {
    let byte = bytes[index]
    index += 1
    guard byte < 0x0E, byte == 0x0A || byte == 0x0D else { continue }
    if byte == 0x0D, index < end, bytes[index] == 0x0A { index += 1 }
    starts.append(UInt32(truncatingIfNeeded: index))
  }
  return starts
}
