import ContractSyntax
import ContractText

/// The printed number `label` with another number in its place, written as it is written: of
/// 第七条 and 12 第十二条, of (3) and 4 (4), of ③ and 4 ④, of 8.3 and 4 8.4; nil where it cannot be
/// written so.
func writeLabel(_ label: String, numbered value: Int) -> String? {
  let bytes = Array(label.utf8)
  for start in bytes.indices where bytes[start] & 0xC0 != 0x80 {
    guard let ordinal = Ordinal.parse(bytes, from: start, to: bytes.count),
      !isFollowedByPart(bytes, ordinal.end)
    else { continue }
    let before = String(decoding: bytes[..<start], as: UTF8.self)
    let after = String(decoding: bytes[ordinal.end...], as: UTF8.self)
    return before + writeNumber(value, style: ordinal.style) + withoutBranch(after)
  }
  return writeSymbol(label, numbered: value)
}

/// Whether a point and another number follow: the 8 of 8.3 is not the item's own number.
private func isFollowedByPart(_ bytes: [UInt8], _ end: Int) -> Bool {
  [".", "．"].contains { point in
    bytes[end...].starts(with: point.utf8)
      && Ordinal.parse(bytes, from: end + point.utf8.count, to: bytes.count) != nil
  }
}

/// A number in the characters of `style`.
func writeNumber(_ value: Int, style: Ordinal.Style) -> String {
  switch style {
  case .chinese: return chineseNumeral(value)
  case .arabic: return String(value)
  case .fullWidth:
    var digits = ""
    for digit in String(value).unicodeScalars {
      // ０ to ９ stand in the order of 0 to 9.
      digits.unicodeScalars.append(Unicode.Scalar(0xFF10 + digit.value - 0x30) ?? digit)
    }
    return digits
  }
}

/// 条之一 without 之一.
private func withoutBranch(_ words: String) -> String {
  guard let mark = words.firstIndex(of: "之") else { return words }
  return String(words[..<mark])
}

/// ① to ⑳ and a to z: one scalar that is its number.
private func writeSymbol(_ label: String, numbered value: Int) -> String? {
  var result = ""
  var isWritten = false
  for scalar in label.unicodeScalars {
    guard !isWritten, let other = symbol(like: scalar, numbered: value) else {
      result.unicodeScalars.append(scalar)
      continue
    }
    result.unicodeScalars.append(other)
    isWritten = true
  }
  return isWritten ? result : nil
}

/// The sign of number `value` in the row of signs that `scalar` belongs to.
private func symbol(like scalar: Unicode.Scalar, numbered value: Int) -> Unicode.Scalar? {
  let rows: [ClosedRange<UInt32>] = [0x2460...0x2473, 0x61...0x7A, 0x41...0x5A]
  guard let row = rows.first(where: { $0.contains(scalar.value) }), value > 0,
    value <= row.count
  else { return nil }
  return Unicode.Scalar(row.lowerBound + UInt32(value - 1))
}
