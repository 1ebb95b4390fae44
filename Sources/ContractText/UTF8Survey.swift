import Glibc

/// What there is in bytes that may be UTF-8.
///
/// Counted over all of them; after the first that is none, over so many more as tell what they are.
struct UTF8Survey {
  /// Where the first NUL byte stands; nothing is counted from there on.
  private(set) var firstNul: Int?

  /// Where the first byte stands that begins no character.
  private(set) var firstMalformed: Int?

  /// Where a character begins that the end cuts off.
  private(set) var cut: Int?

  /// The number of whole characters of more than one byte.
  private(set) var characterCount = 0

  /// The number of bytes that begin no character.
  private(set) var malformedCount = 0

  /// Looks through all of `bytes`.
  init(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { look(through: $0) } }

  private mutating func look(through bytes: UnsafeBufferPointer<UInt8>) {
    var index = 0
    let end = bytes.count
    var limit = end
    while index < limit {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte == 0 {
          firstNul = index
          return
        }
        index += 1
      } else if byte >= 0xE1, byte != 0xED, byte <= 0xEF, index + 2 < end,
        isContinuation(bytes[index + 1]), isContinuation(bytes[index + 2])
      {
        // Nearly every character of a Chinese text.
        characterCount += 1
        index += 3
      } else {
        index += take(utf8Sequence(bytes, at: index), at: index, end: end)
        if let firstMalformed { limit = min(end, firstMalformed + Self.reach) }
      }
    }
    if limit < end { firstNul = nulOffset(in: bytes, from: limit) }
  }

  /// How far is counted after the first byte that begins no character, in bytes.
  private static let reach = 1 << 20

  private func nulOffset(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return nil }
    return memchr(base + start, 0, bytes.count - start).map { UnsafeRawPointer($0) - base }
  }

  /// Counts a sequence; gives the bytes to go on by.
  private mutating func take(_ sequence: UTF8Sequence, at index: Int, end: Int) -> Int {
    switch sequence {
    case .whole(let length):
      characterCount += 1
      return length
    case .cut:
      cut = index
      return end - index
    case .malformed:
      malformedCount += 1
      if firstMalformed == nil { firstMalformed = index }
      return 1
    }
  }
}

/// The bytes from one place, read as a character of UTF-8.
private enum UTF8Sequence {
  case whole(length: Int)
  case cut
  case malformed
}

/// The character of more than one byte at `index`, by table 3-7 of the Unicode Standard: no overlong
/// forms, no surrogates, nothing above U+10FFFF.
private func utf8Sequence(
  _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
) -> UTF8Sequence {
  let length: Int
  var second: ClosedRange<UInt8> = 0x80...0xBF
  switch bytes[index] {
  case 0xC2...0xDF: length = 2
  case 0xE0: (length, second) = (3, 0xA0...0xBF)
  case 0xED: (length, second) = (3, 0x80...0x9F)
  case 0xE1...0xEF: length = 3
  case 0xF0: (length, second) = (4, 0x90...0xBF)
  case 0xF4: (length, second) = (4, 0x80...0x8F)
  case 0xF1...0xF3: length = 4
  default: return .malformed
  }
  for position in 1..<length {
    guard index + position < bytes.count else { return .cut }
    let byte = bytes[index + position]
    guard position == 1 ? second.contains(byte) : isContinuation(byte) else { return .malformed }
  }
  return .whole(length: length)
}

@inline(__always)
private func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
