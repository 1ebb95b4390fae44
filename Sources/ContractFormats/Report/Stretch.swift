import ContractSyntax
import ContractText

/// Scalars of a line as they are drawn, and how many columns they take.
struct Stretch {
  private var scalars: [Unicode.Scalar] = []
  /// In terminal columns.
  private(set) var width = 0
  /// Whether scalars were left out for want of room.
  private(set) var isCut = false

  /// The scalars from byte `start` up to byte `end`, as far as `limit` columns hold them.
  init(after start: Int, until end: Int, in source: SourceText, limit: Int) {
    var index = start
    while index < end {
      let next = scalarEnd(index, in: source.bytes)
      guard append(source, index, next, limit) else { return }
      index = next
    }
  }

  /// The scalars before byte `end` back to byte `start`, as far as `limit` columns hold them.
  init(before end: Int, until start: Int, in source: SourceText, limit: Int) {
    var index = end
    while index > start {
      let previous = scalarStart(before: index, in: source.bytes)
      guard append(source, previous, index, limit) else { break }
      index = previous
    }
    scalars.reverse()
  }

  /// The scalars as a string.
  var text: String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  /// Leaves out white space at the start of the line.
  mutating func dropLeadingSpace() {
    guard !isCut else { return }
    let count = scalars.prefix { $0.properties.isWhitespace }.count
    width -= scalars[..<count].reduce(0) { $0 + displayWidth(of: $1) }
    scalars.removeFirst(count)
  }

  /// Leaves out scalars at the start until no more than `limit` columns are taken.
  mutating func keepLast(_ limit: Int) {
    var count = 0
    while width > limit {
      width -= displayWidth(of: scalars[count])
      count += 1
      isCut = true
    }
    scalars.removeFirst(count)
  }

  /// Leaves out scalars at the end until no more than `limit` columns are taken.
  mutating func keepFirst(_ limit: Int) {
    while width > limit, let last = scalars.popLast() {
      width -= displayWidth(of: last)
      isCut = true
    }
  }

  /// Leaves out everything.
  mutating func empty() {
    scalars = []
    width = 0
  }

  private mutating func append(
    _ source: SourceText, _ start: Int, _ end: Int, _ limit: Int
  ) -> Bool {
    let scalar = drawn(scalarAt(source.bytes, start, end).scalar)
    // Chinese characters, which most of a contract is, take two columns.
    let columns = (0x4E00...0x9FFF).contains(scalar.value) ? 2 : displayWidth(of: scalar)
    // Marks without a width of their own may follow one another without end.
    guard width + columns <= limit, scalars.count < 4 * limit else {
      isCut = true
      return false
    }
    scalars.append(scalar)
    width += columns
    return true
  }
}

private func scalarEnd(_ start: Int, in bytes: [UInt8]) -> Int {
  var end = start + 1
  while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
  return end
}

private func scalarStart(before end: Int, in bytes: [UInt8]) -> Int {
  var start = end - 1
  while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
  return start
}
