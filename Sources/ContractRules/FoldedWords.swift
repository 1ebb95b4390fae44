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
    var index = words.startIndex
    while index < words.endIndex {
      let byte = words[index]
      if byte < 0x80 {
        add(ascii: byte)
        index += 1
      } else {
        index += addLong(words[index...])
      }
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

  /// Adds the first character of `words`, one of several bytes; answers how many.
  private mutating func addLong(_ words: ArraySlice<UInt8>) -> Int {
    let first = words[words.startIndex]
    let length = min(first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2, words.count)
    let character = words.prefix(length)
    switch Array(character) {
    // U+00A0, U+3000, U+200B, U+FEFF
    case [0xC2, 0xA0], [0xE3, 0x80, 0x80], [0xE2, 0x80, 0x8B], [0xEF, 0xBB, 0xBF]: break
    // ！ to ～ are ! to ~ in the same order.
    case let wide where wide.count == 3 && wide[0] == 0xEF && (wide[1] == 0xBC || wide[1] == 0xBD):
      let value = (UInt32(wide[1] & 0x3F) << 6 | UInt32(wide[2] & 0x3F)) + 0xF000
      if (0xFF01...0xFF5E).contains(value) {
        add(ascii: UInt8(value - 0xFEE0))
      } else {
        bytes += character
      }
    default: bytes += character
    }
    return length
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
