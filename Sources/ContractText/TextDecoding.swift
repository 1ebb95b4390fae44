/// An encoding that contracts come in.
public enum TextEncoding: String, Sendable {
  /// UTF-8, with or without a byte order mark.
  case utf8 = "UTF-8"

  /// UTF-16, the low byte first, with a byte order mark.
  case utf16LittleEndian = "UTF-16LE"

  /// UTF-16, the high byte first, with a byte order mark.
  case utf16BigEndian = "UTF-16BE"

  /// GB18030, which holds GBK and GB 2312.
  case gb18030 = "GB18030"
}

/// A text that was decoded.
public struct DecodedText: Sendable {
  /// Valid UTF-8 without a byte order mark.
  public let bytes: [UInt8]

  /// The encoding that the file was in.
  public let encoding: TextEncoding
}

/// Why bytes are no text that can be read. Offsets are of the bytes as given, from 0.
public enum DecodingFailure: Error, Hashable, Sendable {
  /// There is nothing, or only a byte order mark or white space.
  case empty

  /// The bytes, or what they decode to, are more than `limit`.
  case tooLarge(limit: Int)

  /// The bytes are no text: a known signature stands at their head, or a NUL at `offset`.
  case binary(kind: BinaryKind, offset: Int)

  /// The text ends in the middle of the character at `offset`.
  case truncated(TextEncoding, offset: Int)

  /// The bytes at `offset`, in the 1-based `line`, are no character of the encoding that the rest
  /// is in.
  case malformed(line: Int, offset: Int)

  /// The system cannot convert from the encoding (glibc's gconv modules are not installed).
  case noConverter(TextEncoding)
}

/// Decodes a file's bytes, in whatever encoding they are.
///
/// A byte order mark decides; without one, the text is UTF-8 where it is valid, and otherwise what
/// the counts speak for: GB18030, or UTF-8 with a fault in it. The same array is
/// returned where nothing needs to be changed.
///
/// - Parameter declared: The encoding that the file itself names (a web page's charset), taken at its
///   word where the bytes are not UTF-8: pages are converted more often than what they say of
///   themselves.
public func decodeText(
  _ bytes: [UInt8], declared: TextEncoding? = nil
) throws(DecodingFailure) -> DecodedText {
  guard bytes.count <= SourceText.sizeLimit else {
    throw .tooLarge(limit: SourceText.sizeLimit)
  }
  if let kind = BinaryKind(signatureOf: bytes) { throw .binary(kind: kind, offset: 0) }
  let text: DecodedText
  if bytes.starts(with: [0xFF, 0xFE]) {
    text = try decodeUTF16(bytes, .utf16LittleEndian)
  } else if bytes.starts(with: [0xFE, 0xFF]) {
    text = try decodeUTF16(bytes, .utf16BigEndian)
  } else {
    text = try decodeUnmarked(bytes, declared)
  }
  guard text.bytes.count <= SourceText.sizeLimit else {
    throw .tooLarge(limit: SourceText.sizeLimit)
  }
  if isBlank(text.bytes) { throw .empty }
  return text
}

private func decodeUnmarked(
  _ bytes: [UInt8], _ declared: TextEncoding?
) throws(DecodingFailure) -> DecodedText {
  let survey = UTF8Survey(bytes)
  if let nul = survey.firstNul { throw .binary(kind: .other, offset: nul) }
  if let offset = survey.firstMalformed {
    if declared == .gb18030, !bytes.starts(with: byteOrderMark) { return try decodeGB18030(bytes) }
    return try decodeMalformedUTF8(bytes, survey, firstMalformed: offset)
  }
  if let cut = survey.cut {
    // Two bytes without any other character say little: 浣 in GBK is the beginning of 你 in UTF-8.
    if survey.characterCount == 0, bytes.count - cut == 2, let text = try? decodeGB18030(bytes) {
      return text
    }
    throw .truncated(.utf8, offset: cut)
  }
  return DecodedText(bytes: withoutMark(bytes), encoding: .utf8)
}

/// Decides between GB18030 and UTF-8 with a fault in it.
private func decodeMalformedUTF8(
  _ bytes: [UInt8], _ utf8: UTF8Survey, firstMalformed: Int
) throws(DecodingFailure) -> DecodedText {
  let gb18030 = GB18030Survey(bytes)
  let isFaultyUTF8 =
    bytes.starts(with: byteOrderMark)
    || utf8.characterCount > utf8.malformedCount && !gb18030.readsAsChinese
  if isFaultyUTF8 { throw malformed(bytes, at: firstMalformed) }
  if let offset = gb18030.firstMalformed { throw malformed(bytes, at: offset) }
  return try decodeGB18030(bytes)
}

private func decodeGB18030(_ bytes: [UInt8]) throws(DecodingFailure) -> DecodedText {
  guard let converter = GB18030Converter() else { throw .noConverter(.gb18030) }
  switch converter.convert(bytes) {
  case .converted(let text): return DecodedText(bytes: withoutMark(text), encoding: .gb18030)
  case .cut(let offset): throw .truncated(.gb18030, offset: offset)
  case .malformed(let offset): throw malformed(bytes, at: offset)
  }
}

private func malformed(_ bytes: [UInt8], at offset: Int) -> DecodingFailure {
  .malformed(line: lineNumber(of: offset, in: bytes), offset: offset)
}

/// U+FEFF in UTF-8.
private let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

private func withoutMark(_ bytes: [UInt8]) -> [UInt8] {
  bytes.starts(with: byteOrderMark) ? Array(bytes.dropFirst(byteOrderMark.count)) : bytes
}

/// The 1-based line that holds byte `offset`; lines end as in ``SourceText``.
///
/// No byte of a character of UTF-8 or GB18030 but the line ends themselves is LF or CR.
private func lineNumber(of offset: Int, in bytes: [UInt8]) -> Int {
  bytes.withUnsafeBufferPointer { bytes in
    var line = 1
    for index in 0..<offset {
      let (byte, next) = (bytes[index], bytes[index + 1])
      line &+= byte == 0x0A || (byte == 0x0D && next != 0x0A) ? 1 : 0
    }
    return line
  }
}

/// Whether UTF-8 text holds nothing but white space: ASCII's, U+00A0, and the ideographic space.
private func isBlank(_ bytes: [UInt8]) -> Bool {
  var index = 0
  while index < bytes.count {
    let rest = bytes[index...]
    switch bytes[index] {
    case 0x20, 0x09...0x0D: index += 1
    case 0xC2 where rest.starts(with: [0xC2, 0xA0]): index += 2
    case 0xE3 where rest.starts(with: [0xE3, 0x80, 0x80]): index += 3
    default: return false
    }
  }
  return true
}
