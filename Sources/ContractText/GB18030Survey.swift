/// What there is in bytes that may be GB18030, counted over all of them.
///
/// The forms are those of GB 18030: two bytes 81–FE 40–7E|80–FE, or four 81–FE 30–39 81–FE 30–39.
struct GB18030Survey {
  /// Where the first byte stands that begins no character. One that the end cuts off does not count.
  private(set) var firstMalformed: Int?

  private var characterCount = 0
  private var commonCount = 0

  /// Whether most of the characters are everyday ones. Text in another encoding that happens to have
  /// the forms of GB18030 falls on rare characters (浣犲ソ for 你好).
  var readsAsChinese: Bool { commonCount * 2 > characterCount }

  /// Looks through all of `bytes`.
  init(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { look(through: $0) } }

  private mutating func look(through bytes: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
        continue
      }
      let length = gb18030Length(bytes, at: index)
      if length == 0, firstMalformed == nil { firstMalformed = index }
      if length > 0 { characterCount += 1 }
      if length == 2, isCommon(bytes, at: index) { commonCount += 1 }
      index += max(1, length)
    }
  }
}

/// The length of the character of more than one byte at `index`, up to the end where that cuts it
/// off; 0 where none begins.
private func gb18030Length(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
  let leads: ClosedRange<UInt8> = 0x81...0xFE
  let digits: ClosedRange<UInt8> = 0x30...0x39
  let rest = bytes.count - index
  guard leads.contains(bytes[index]) else { return 0 }
  guard rest > 1 else { return rest }
  let second = bytes[index + 1]
  if second >= 0x40, second != 0x7F, second != 0xFF { return 2 }
  guard digits.contains(second) else { return 0 }
  if rest > 2, !leads.contains(bytes[index + 2]) { return 0 }
  if rest > 3, !digits.contains(bytes[index + 3]) { return 0 }
  return min(4, rest)
}

/// Whether the two bytes are of the 3,755 first-level characters of GB 2312 (B0A1–D7F9) or of its
/// punctuation and full-width forms (A1A1–A3FE).
private func isCommon(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
  guard index + 1 < bytes.count, bytes[index + 1] >= 0xA1 else { return false }
  return switch bytes[index] {
  case 0xB0...0xD7, 0xA1...0xA3: true
  default: false
  }
}
