/// Decodes UTF-16 that begins with a byte order mark.
func decodeUTF16(
  _ bytes: [UInt8], _ encoding: TextEncoding
) throws(DecodingFailure) -> DecodedText {
  let highByte = encoding == .utf16BigEndian ? 0 : 1
  guard readsAsText(bytes, highByte: highByte) else { throw .binary(kind: .other, offset: 0) }
  var text: [UInt8] = []
  text.reserveCapacity(bytes.count / 2 * 3)
  var line = 1
  var previous: UInt32 = 0
  var index = 2
  while index < bytes.count {
    guard index + 1 < bytes.count else { throw .truncated(encoding, offset: index) }
    let offset = index
    var value = utf16Unit(bytes, at: index, highByte: highByte)
    index += 2
    if value & 0xF800 == 0xD800 {
      guard value < 0xDC00 else { throw .malformed(line: line, offset: offset) }
      guard index + 1 < bytes.count else { throw .truncated(encoding, offset: offset) }
      let low = utf16Unit(bytes, at: index, highByte: highByte)
      guard low & 0xFC00 == 0xDC00 else { throw .malformed(line: line, offset: offset) }
      value = 0x10000 + (value & 0x3FF) << 10 + (low & 0x3FF)
      index += 2
    }
    if value == 0 { throw .binary(kind: .other, offset: offset) }
    if value == 0x0D || value == 0x0A && previous != 0x0D { line += 1 }
    previous = value
    appendUTF8(value, to: &text)
  }
  return DecodedText(bytes: text, encoding: encoding)
}

/// Whether the first units are characters that a text may hold, for the most part. Bytes that begin
/// with a mark by chance are not: they fall on codes without a character and on private ones.
private func readsAsText(_ bytes: [UInt8], highByte: Int) -> Bool {
  let units = stride(from: 2, to: min(bytes.count - 1, 2 * surveyedUnits), by: 2)
    .map { utf16Unit(bytes, at: $0, highByte: highByte) }
  return 2 * units.count(where: isNoCharacter) <= units.count
}

/// So many units tell what the bytes are.
private let surveyedUnits = 1 << 15

/// Private use, unassigned at the ends of the compatibility blocks, noncharacters, specials, and the
/// mark where it is none.
private func isNoCharacter(_ unit: UInt32) -> Bool {
  switch unit {
  case 0xE000...0xF8FF, 0xFADA...0xFAFF, 0xFDD0...0xFDEF, 0xFEFF, 0xFFF0...0xFFFF: true
  default: false
  }
}

@inline(__always)
private func utf16Unit(_ bytes: [UInt8], at index: Int, highByte: Int) -> UInt32 {
  UInt32(bytes[index + highByte]) << 8 | UInt32(bytes[index + 1 - highByte])
}

/// Appends the UTF-8 of the Unicode scalar `value`.
@inline(__always)
private func appendUTF8(_ value: UInt32, to text: inout [UInt8]) {
  if value < 0x80 { return text.append(UInt8(value)) }
  if value < 0x800 {
    text.append(UInt8(0xC0 | value >> 6))
  } else {
    if value < 0x10000 {
      text.append(UInt8(0xE0 | value >> 12))
    } else {
      text.append(UInt8(0xF0 | value >> 18))
      text.append(UInt8(0x80 | value >> 12 & 0x3F))
    }
    text.append(UInt8(0x80 | value >> 6 & 0x3F))
  }
  text.append(UInt8(0x80 | value & 0x3F))
}
