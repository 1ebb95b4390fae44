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
  while offset + last + 16 <= text.count {
    let differences =
      (text.loadUnaligned(fromByteOffset: offset + last, as: SIMD16<UInt8>.self) ^ lastBytes)
      | (text.loadUnaligned(fromByteOffset: offset + earlier, as: SIMD16<UInt8>.self)
        ^ earlierBytes)
    if differences.min() == 0 {
      for place in offset..<offset + 16 where stand(words, text, place) { return place }
    }
    offset += 16
  }
  while offset + count <= text.count {
    if stand(words, text, offset) { return offset }
    offset += 1
  }
  return nil
}

@inline(__always)
private func stand(
  _ words: UnsafeBufferPointer<UInt8>, _ text: UnsafeRawBufferPointer, _ offset: Int
) -> Bool {
  for place in words.indices where text[offset + place] != words[place] { return false }
  return true
}
