import ContractText

/// Words without what changes when a text is only set anew: white space, the width of characters,
/// and how long a blank is drawn.
public struct FoldedWords: Hashable, Sendable {
  /// UTF-8.
  public private(set) var bytes: [UInt8] = []

  /// No words yet.
  public init() {}

  /// The words of a text.
  public init(_ text: String) { add(Array(text.utf8)[...]) }

  /// Adds words, which must be whole characters of UTF-8.
  mutating func add(_ words: ArraySlice<UInt8>) {
    bytes.reserveCapacity(bytes.count + words.count)
    words.withUnsafeBufferPointer { words in
      // Chinese characters, which most words are, are taken over as they are, many at once.
      var plain = 0
      var index = 0
      while index < words.count {
        let byte = words[index]
        if (0xE4...0xE9).contains(byte), index + 3 <= words.count {
          index += 3
          continue
        }
        bytes += words[plain..<index]
        if byte < 0x80 {
          add(ascii: byte)
          index += 1
        } else {
          let length = min(byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2, words.count - index)
          addLong(words, index, length)
          index += length
        }
        plain = index
      }
      bytes += words[plain...]
    }
  }

  /// Adds a blank; several in a row are one.
  mutating func addBlank() { add(ascii: UInt8(ascii: "_")) }

  /// Adds a reference whose number does not count.
  mutating func addReference() { add(ascii: UInt8(ascii: "#")) }

  private mutating func add(ascii byte: UInt8) {
    let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
    let isBlank = byte == UInt8(ascii: "_")
    if isSpace || isBlank && bytes.last == byte { return }
    bytes.append(byte)
  }

  /// Adds the character at `index`, of `length` bytes.
  private mutating func addLong(_ words: UnsafeBufferPointer<UInt8>, _ index: Int, _ length: Int) {
    let second = length > 1 ? words[index + 1] : 0
    let third = length > 2 ? words[index + 2] : 0
    switch (words[index], second, third) {
    // U+00A0, U+3000, U+200B, U+FEFF
    case (0xC2, 0xA0, _), (0xE3, 0x80, 0x80), (0xE2, 0x80, 0x8B), (0xEF, 0xBB, 0xBF): return
    // ！ to ～ are ! to ~ in the same order.
    case (0xEF, 0xBC, 0x81...0xBF): add(ascii: third - 0x60)
    case (0xEF, 0xBD, 0x80...0x9E): add(ascii: third - 0x20)
    default:
      for place in index..<index + length { bytes.append(words[place]) }
    }
  }
}

extension FoldedWords {
  /// Whether `other` stands somewhere in these words.
  func contains(_ other: FoldedWords) -> Bool {
    let length = other.bytes.count
    guard length <= bytes.count else { return false }
    return (0...bytes.count - length).contains {
      bytes[$0..<$0 + length].elementsEqual(other.bytes)
    }
  }

  /// The bytes of the first `count` characters.
  func first(_ count: Int) -> ArraySlice<UInt8> {
    var rest = count
    let end = bytes.firstIndex { byte in
      if byte & 0xC0 != 0x80 { rest -= 1 }
      return rest < 0
    }
    return bytes[..<(end ?? bytes.endIndex)]
  }

  /// The bytes of the last `count` characters.
  func last(_ count: Int) -> ArraySlice<UInt8> {
    var rest = count
    var start = bytes.endIndex
    while start > 0, rest > 0 {
      start -= 1
      if bytes[start] & 0xC0 != 0x80 { rest -= 1 }
    }
    return bytes[start...]
  }

  /// Whether there is nothing but white space.
  public var isEmpty: Bool { bytes.isEmpty }
}
