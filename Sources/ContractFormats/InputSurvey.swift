import ContractText

/// What is seen of a file while it is read: it ends the reading of one that no contract can be in,
/// before it fills the memory.
struct InputSurvey {
  /// So much white space in one piece no text has, in bytes.
  static let spaceLimit = 1 << 20

  /// As many characters that end lines may a text have; an archive of 60 MB has a million lines.
  static let lineEndLimit = 1 << 22

  private var isArchive: Bool?
  private var space = 0
  private var lineEnds = 0

  /// Looks at the next bytes of the file.
  mutating func take(_ bytes: ArraySlice<UInt8>) throws(FileFailure) {
    let isArchive = isArchive ?? Self.heads.contains { bytes.starts(with: $0) }
    self.isArchive = isArchive
    // What is packed may hold any bytes.
    if isArchive { return }
    let isSpace = bytes.allSatisfy { Self.spaces.contains($0) }
    space = isSpace ? space + bytes.count : 0
    guard space < Self.spaceLimit else {
      throw .tooMuchSpace(limit: Self.spaceLimit, line: lineEnds + 1)
    }
    lineEnds += bytes.withUnsafeBufferPointer { all in
      all.reduce(0) { $1 == 0x0A || $1 == 0x0D ? $0 &+ 1 : $0 }
    }
    guard lineEnds <= Self.lineEndLimit else { throw .tooManyLines(limit: Self.lineEndLimit) }
  }

  /// What the files of Word begin with: a zip archive, or one of OLE.
  private static let heads: [[UInt8]] = [
    [0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0],
  ]

  /// The bytes of white space in any encoding, and those of a file that was never written to: space,
  /// tab, line ends, NUL, U+3000 in UTF-8 and in GBK.
  private static let spaces: Set<UInt8> = [
    0x20, 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x00, 0xE3, 0x80, 0xA1,
  ]
}
