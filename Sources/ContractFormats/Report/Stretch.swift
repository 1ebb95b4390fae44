import ContractSyntax
import ContractText

/// A part of a line as it is drawn, and how many columns it takes.
struct Stretch {
  private let bytes: [UInt8]
  /// The byte at which it begins.
  private(set) var start: Int
  /// The byte after its last.
  private(set) var end: Int
  /// In terminal columns.
  private(set) var width = 0
  /// Whether scalars were left out for want of room.
  private(set) var isCut = false

  /// The scalars from byte `start` up to byte `end`, as far as `limit` columns hold them.
  init(after start: Int, until end: Int, in source: SourceText, limit: Int) {
    bytes = source.bytes
    (self.start, self.end) = (start, start)
    var count = 0
    while self.end < end, !isCut {
      let (columns, length) = first(self.end, end)
      if hasRoom(columns, after: count, limit) { self.end += length }
      count += 1
    }
  }

  /// The scalars before byte `end` back to byte `start`, as far as `limit` columns hold them.
  init(before end: Int, until start: Int, in source: SourceText, limit: Int) {
    bytes = source.bytes
    (self.start, self.end) = (end, end)
    var count = 0
    while self.start > start, !isCut {
      let (columns, length) = last(self.start, start)
      if hasRoom(columns, after: count, limit) { self.start -= length }
      count += 1
    }
  }

  /// The scalars as a string.
  var text: String {
    var drawn: [UInt8] = []
    bytes[start..<end].withUnsafeBufferPointer { appendDrawn($0, to: &drawn) }
    return String(decoding: drawn, as: UTF8.self)
  }

  /// Leaves out white space at the start of the line.
  mutating func dropLeadingSpace() {
    guard !isCut else { return }
    while start < end {
      let (scalar, length) = scalarAt(bytes, start, end)
      guard drawn(scalar).properties.isWhitespace else { return }
      width -= first(start, end).columns
      start += length
    }
  }

  /// Leaves out scalars at the start until no more than `limit` columns are taken.
  mutating func keepLast(_ limit: Int) {
    while width > limit, start < end {
      let (columns, length) = first(start, end)
      width -= columns
      start += length
      isCut = true
    }
  }

  /// Leaves out scalars at the end until no more than `limit` columns are taken.
  mutating func keepFirst(_ limit: Int) {
    while width > limit, start < end {
      let (columns, length) = last(end, start)
      width -= columns
      end -= length
      isCut = true
    }
  }

  /// Leaves out everything.
  mutating func empty() {
    end = start
    width = 0
  }

  /// Takes the columns of one more scalar, or says that the stretch is cut.
  private mutating func hasRoom(_ columns: Int, after count: Int, _ limit: Int) -> Bool {
    // Marks without a width of their own may follow one another without end.
    guard width + columns <= limit, count < 4 * limit else {
      isCut = true
      return false
    }
    width += columns
    return true
  }

  /// The columns that the scalar at a byte takes, and its bytes.
  private func first(_ offset: Int, _ end: Int) -> (columns: Int, length: Int) {
    let (scalar, length) = scalarAt(bytes, offset, end)
    return (columns(of: scalar), max(1, length))
  }

  /// The columns that the scalar before a byte takes, and its bytes.
  private func last(_ offset: Int, _ start: Int) -> (columns: Int, length: Int) {
    let (scalar, length) = scalarBefore(bytes, offset, start)
    return (columns(of: scalar), max(1, length))
  }

  /// Chinese characters, which most of a contract is, take two columns.
  @inline(__always)
  private func columns(of scalar: Unicode.Scalar) -> Int {
    (0x4E00...0x9FFF).contains(scalar.value) ? 2 : displayWidth(of: drawn(scalar))
  }
}
