/// The lines of a file that positions are told in.
public struct LineTable: Sendable {
  /// The file's text, valid UTF-8.
  public let bytes: [UInt8]

  /// Where each line begins, as byte offsets; the first is 0.
  public let starts: [UInt32]

  /// The lines of a file, which must be valid UTF-8.
  init(_ bytes: [UInt8]) { self.init(bytes, starts: findLineStarts(in: bytes)) }

  /// A file whose lines are known.
  init(_ bytes: [UInt8], starts: [UInt32]) {
    self.bytes = bytes
    self.starts = starts
  }

  /// The 0-based index of the line that holds byte `offset`.
  public func lineIndex(of offset: Int) -> Int { ContractText.lineIndex(of: offset, starts) }

  /// Where byte `offset` stands.
  public func position(of offset: Int) -> Position {
    let index = lineIndex(of: offset)
    let start = Int(starts[index])
    return Position(
      line: index + 1, column: scalarCount(from: start, to: offset) + 1, offset: offset)
  }

  /// The number of Unicode scalars that begin in the bytes from `start` up to `end`.
  public func scalarCount(from start: Int, to end: Int) -> Int {
    countScalars(bytes, from: start, to: end)
  }

  /// The byte after the character that begins before or at byte `offset`, or after the character
  /// reference (`&nbsp;`) that begins there.
  func end(ofCharacterAt offset: Int) -> Int {
    var end = offset + 1
    if offset < bytes.count, bytes[offset] == UInt8(ascii: "&") {
      while end < bytes.count, isOfReference(bytes[end]) { end += 1 }
      if end < bytes.count, bytes[end] == UInt8(ascii: ";") { return end + 1 }
      return offset + 1
    }
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return min(end, bytes.count)
  }

  private func isOfReference(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "#"):
      true
    default: false
    }
  }
}

/// The 0-based index of the line that holds byte `offset`, where lines begin at `starts`.
func lineIndex(of offset: Int, _ starts: [UInt32]) -> Int {
  var low = 0
  var high = starts.count
  while high - low > 1 {
    let middle = (low + high) / 2
    if Int(starts[middle]) <= offset { low = middle } else { high = middle }
  }
  return low
}

/// The number of Unicode scalars that begin in the bytes from `start` up to `end`.
func countScalars(_ bytes: [UInt8], from start: Int, to end: Int) -> Int {
  var count = 0
  for index in start..<max(start, min(end, bytes.count)) where bytes[index] & 0xC0 != 0x80 {
    count += 1
  }
  return count
}

/// The offsets at which lines begin: after LF, CR LF, or a CR alone.
func findLineStarts(in bytes: [UInt8]) -> [UInt32] {
  var starts: [UInt32] = [0]
  starts.reserveCapacity(bytes.count / 48 + 1)
  bytes.withUnsafeBytes { bytes in
    var index = 0
    let end = bytes.count
    while index < end {
      // Sixteen bytes without any control character hold no line end.
      if index + 16 <= end,
        bytes.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self).min() > 0x0D
      {
        index += 16
        continue
      }
      for _ in 0..<16 where index < end {
        let byte = bytes[index]
        index += 1
        guard byte == 0x0A || byte == 0x0D else { continue }
        if byte == 0x0D, index < end, bytes[index] == 0x0A { index += 1 }
        starts.append(UInt32(truncatingIfNeeded: index))
      }
    }
  }
  return starts
}
