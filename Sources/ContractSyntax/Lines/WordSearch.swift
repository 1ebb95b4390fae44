/// Where `words` first stand from byte `start` on, at the beginning of a character; nil where they do
/// not.
package func firstIndex(
  of words: StaticString, _ bytes: [UInt8], _ start: Int, _ end: Int
) -> Int? {
  let count = words.utf8CodeUnitCount
  guard start >= 0, count > 0, end - start >= count, end <= bytes.count else { return nil }
  return words.withUTF8Buffer { words in
    bytes.withUnsafeBytes {
      firstIndex(of: words, UnsafeRawBufferPointer(rebasing: $0[start..<end]))
    }
  }.map { start + $0 }
}

/// The same within all of `text`, which is no shorter than the words.
private func firstIndex(
  of words: UnsafeBufferPointer<UInt8>, _ text: UnsafeRawBufferPointer
) -> Int? {
  let count = words.count
  // The last bytes of a character tell more than the first, which thousands share; sixteen places
  // are looked at together.
  let last = count - 1
  let earlier = max(0, count - 2)
  let lastBytes = SIMD16(repeating: words[last])
  let earlierBytes = SIMD16(repeating: words[earlier])
  var offset = 0
  // No sum here exceeds the length of the text.
  while offset &+ last &+ 16 <= text.count {
    let differences =
      (text.loadUnaligned(fromByteOffset: offset &+ last, as: SIMD16<UInt8>.self) ^ lastBytes)
      | (text.loadUnaligned(fromByteOffset: offset &+ earlier, as: SIMD16<UInt8>.self)
        ^ earlierBytes)
    if hasZeroByte(differences) {
      for place in offset..<offset + 16 where stand(words, text, place) { return place }
    }
    offset &+= 16
  }
  while offset + count <= text.count {
    if stand(words, text, offset) { return offset }
    offset += 1
  }
  return nil
}

/// Whether any byte is 0, by the borrow that only a zero byte takes from the bit above it (H. S. Warren,
/// Hacker's Delight, 6-1); eight bytes at a time, as no comparison of the sixteen is compiled to fewer
/// instructions.
@inline(__always)
private func hasZeroByte(_ bytes: SIMD16<UInt8>) -> Bool {
  let words = unsafeBitCast(bytes, to: SIMD2<UInt64>.self)
  let zeros = (words &- 0x0101_0101_0101_0101) & ~words & 0x8080_8080_8080_8080
  return zeros[0] | zeros[1] != 0
}

@inline(__always)
private func stand(
  _ words: UnsafeBufferPointer<UInt8>, _ text: UnsafeRawBufferPointer, _ offset: Int
) -> Bool {
  for place in words.indices where text[offset + place] != words[place] { return false }
  return true
}
