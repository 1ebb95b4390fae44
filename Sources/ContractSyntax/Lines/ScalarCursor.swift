/// Reads valid UTF-8 scalar by scalar, from one byte offset up to another.
@usableFromInline
package struct ScalarCursor {
  @usableFromInline package let bytes: [UInt8]
  @usableFromInline package var offset: Int
  @usableFromInline package let end: Int

  @inlinable
  package init(_ bytes: [UInt8], from offset: Int, to end: Int) {
    self.bytes = bytes
    self.offset = offset
    self.end = end
  }

  @inlinable package var isAtEnd: Bool { offset >= end }

  /// The scalar here; NUL at the end.
  @inlinable package var scalar: Unicode.Scalar { scalarAt(bytes, offset, end).scalar }

  /// Steps over the scalar here and returns it; NUL at the end.
  @inlinable
  @inline(__always)
  @discardableResult
  package mutating func advance() -> Unicode.Scalar {
    let (scalar, length) = scalarAt(bytes, offset, end)
    offset += length
    return scalar
  }

  /// Steps over `words` where they stand here.
  @inlinable
  package mutating func take(_ words: StaticString) -> Bool {
    guard startsWith(bytes, offset, end, words) else { return false }
    offset += words.utf8CodeUnitCount
    return true
  }

  /// Steps over spaces of every width.
  package mutating func skipSpaces() {
    while offset < end {
      let length = spaceLength(bytes, offset, end)
      if length == 0 { return }
      offset += length
    }
  }
}

/// The scalar that begins at byte `offset`, and its length in bytes; NUL and 0 at the end.
@inlinable
@inline(__always)
package func scalarAt(
  _ bytes: [UInt8], _ offset: Int, _ end: Int
) -> (scalar: Unicode.Scalar, length: Int) {
  guard offset + 3 <= end, bytes[offset] & 0xF0 == 0xE0 else {
    return rarerScalar(bytes, offset, end)
  }
  // Nearly every character of a Chinese text.
  let value =
    UInt32(bytes[offset] & 0x0F) << 12 | UInt32(bytes[offset + 1] & 0x3F) << 6
    | UInt32(bytes[offset + 2] & 0x3F)
  return (Unicode.Scalar(value) ?? "\u{FFFD}", 3)
}

/// The same of the bytes of a buffer.
@inlinable
@inline(__always)
package func scalarAt(
  _ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, _ end: Int
) -> (scalar: Unicode.Scalar, length: Int) {
  guard offset + 3 <= end, bytes[offset] & 0xF0 == 0xE0 else {
    return rarerScalar(bytes, offset, end)
  }
  let value =
    UInt32(bytes[offset] & 0x0F) << 12 | UInt32(bytes[offset + 1] & 0x3F) << 6
    | UInt32(bytes[offset + 2] & 0x3F)
  return (Unicode.Scalar(value) ?? "\u{FFFD}", 3)
}

/// The same for a scalar of any length, and for one that the end cuts off.
@usableFromInline
package func rarerScalar(
  _ bytes: [UInt8], _ offset: Int, _ end: Int
) -> (scalar: Unicode.Scalar, length: Int) {
  precondition(offset >= 0 && end <= bytes.count, "beyond the text")
  return bytes.withUnsafeBufferPointer { rarerScalar($0, offset, end) }
}

@usableFromInline
package func rarerScalar(
  _ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, _ end: Int
) -> (scalar: Unicode.Scalar, length: Int) {
  guard offset < end else { return ("\0", 0) }
  let lead = bytes[offset]
  if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
  let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  guard offset + length <= end, lead >= 0xC0 else { return ("\u{FFFD}", 1) }
  var value = UInt32(lead) & (0x7F >> UInt32(length))
  for index in 1..<length { value = value << 6 | UInt32(bytes[offset + index] & 0x3F) }
  return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
}

/// The scalar that ends just before byte `offset`; NUL at `start`.
@inlinable
package func scalarBefore(
  _ bytes: [UInt8], _ offset: Int, _ start: Int
) -> (scalar: Unicode.Scalar, length: Int) {
  var first = offset - 1
  guard first >= start else { return ("\0", 0) }
  while first > start, bytes[first] & 0xC0 == 0x80 { first -= 1 }
  return (scalarAt(bytes, first, offset).scalar, offset - first)
}

/// Whether `words` stand at byte `offset`.
@inlinable
package func startsWith(
  _ bytes: [UInt8], _ offset: Int, _ end: Int, _ words: StaticString
) -> Bool {
  let count = words.utf8CodeUnitCount
  guard offset >= 0, offset + count <= end else { return false }
  return words.withUTF8Buffer { buffer in
    // The last byte of a character tells more than the first, which many share.
    for index in (0..<count).reversed() where bytes[offset + index] != buffer[index] {
      return false
    }
    return true
  }
}

/// Whether `words` stand just before byte `offset`.
@inlinable
package func endsWith(
  _ bytes: [UInt8], _ start: Int, _ offset: Int, _ words: StaticString
) -> Bool {
  let first = offset - words.utf8CodeUnitCount
  return first >= start && startsWith(bytes, first, offset, words)
}

/// The length in bytes of the white space scalar at `offset`; 0 where there is none.
@inlinable
package func spaceLength(_ bytes: [UInt8], _ offset: Int, _ end: Int) -> Int {
  guard offset < end else { return 0 }
  switch bytes[offset] {
  case 0x20, 0x09, 0x0B, 0x0C, 0x0A, 0x0D: return 1
  case 0xC2: return offset + 1 < end && bytes[offset + 1] == 0xA0 ? 2 : 0
  case 0xE2:
    // U+2000…U+200B, of which the page's layout makes use.
    guard offset + 2 < end, bytes[offset + 1] == 0x80 else { return 0 }
    return bytes[offset + 2] >= 0x80 && bytes[offset + 2] <= 0x8B ? 3 : 0
  case 0xE3:
    return offset + 2 < end && bytes[offset + 1] == 0x80 && bytes[offset + 2] == 0x80 ? 3 : 0
  case 0xEF:
    return offset + 2 < end && bytes[offset + 1] == 0xBB && bytes[offset + 2] == 0xBF ? 3 : 0
  default: return 0
  }
}

/// The byte after the last character before `offset` that is no white space, not before `first`.
package func spacesBack(_ bytes: [UInt8], _ offset: Int, _ first: Int) -> Int {
  var offset = offset
  while offset > first {
    let (_, length) = scalarBefore(bytes, offset, first)
    guard length > 0, spaceLength(bytes, offset - length, offset) == length else { break }
    offset -= length
  }
  return offset
}
