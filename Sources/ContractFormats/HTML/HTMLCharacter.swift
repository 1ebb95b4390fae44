/// A character of a page by what becomes of it in the text.
enum HTMLCharacter {
  /// White space that collapses: space, tab, line ends.
  case space(isLineEnd: Bool)

  /// A space that stays: `&nbsp;`, `&emsp;`, the full-width space.
  case fixedSpace(columns: Int)

  /// A mark without width that may break a line, or a byte order mark: nothing for a reader.
  case nothing

  /// Anything else.
  case ordinary

  /// The character that begins at `index` of valid UTF-8, and how many bytes it has.
  static func at(_ index: Int, in bytes: [UInt8]) -> (character: HTMLCharacter, length: Int) {
    let byte = bytes[index]
    switch byte {
    case 0x20, 0x09, 0x0C: return (.space(isLineEnd: false), 1)
    case 0x0A, 0x0D: return (.space(isLineEnd: true), 1)
    case ..<0x80: return (.ordinary, 1)
    case ..<0xE0: return (byte == 0xC2 && bytes[index + 1] == 0xA0 ? one : .ordinary, 2)
    case ..<0xF0: return (three(byte, bytes[index + 1], bytes[index + 2]), 3)
    default: return (.ordinary, 4)
    }
  }

  private static let one = HTMLCharacter.fixedSpace(columns: 1)

  private static func three(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> HTMLCharacter {
    switch (first, second, third) {
    case (0xE3, 0x80, 0x80): .fixedSpace(columns: 2)
    // U+2001 and U+2003 are an em wide; the others of U+2000 to U+200A are narrower.
    case (0xE2, 0x80, 0x81), (0xE2, 0x80, 0x83): .fixedSpace(columns: 2)
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF): one
    case (0xE2, 0x80, 0x8B), (0xEF, 0xBB, 0xBF): .nothing
    default: .ordinary
    }
  }
}
