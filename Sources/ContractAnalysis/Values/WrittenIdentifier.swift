/// The number of a body or a person in a register, as it is written.
public struct WrittenIdentifier: Hashable, Sendable {
  /// Which register.
  public enum Kind: Sendable {
    /// 统一社会信用代码
    case creditCode
    /// 居民身份证号
    case citizenNumber
  }

  /// Its first byte in the reading's bytes.
  public let start: Int

  /// The byte after its last in the reading's bytes.
  public let end: Int

  /// Which register it is of.
  public let kind: Kind

  /// Its characters in ASCII, letters large, without spaces.
  public let characters: [UInt8]

  /// What is wrong with it; nil where nothing is.
  public var fault: IdentifierFault? {
    switch kind {
    case .creditCode: IdentifierFault.ofCreditCode(characters)
    case .citizenNumber: IdentifierFault.ofCitizenNumber(characters)
    }
  }
}

/// What is wrong with an identifier.
public enum IdentifierFault: Hashable, Sendable {
  /// It has that many characters instead of 18.
  case length(Int)
  /// A character that no such identifier has; `mended` is the identifier with the digits that look
  /// alike in its place (O: 0, I: 1), where it is right then.
  case character(UInt8, mended: String?)
  /// The last character should be `expected`.
  case checkCharacter(expected: UInt8)
  /// The last character of the organisation code inside should be `expected`.
  case organizationCode(expected: UInt8)
  /// The date of birth inside is none.
  case birthDate
}

extension IdentifierFault {
  static func ofCreditCode(_ code: [UInt8]) -> IdentifierFault? {
    guard code.count == 18 else { return .length(code.count) }
    if let other = code.first(where: { !CheckCharacter.creditCodeAlphabet.contains($0) }) {
      return .character(other, mended: mended(code, isNumber: false, ofCreditCode))
    }
    if let expected = CheckCharacter.ofCreditCode(code), expected != code[17] {
      return .checkCharacter(expected: expected)
    }
    if let expected = CheckCharacter.ofOrganizationCode(code[8..<16]), expected != code[16] {
      return .organizationCode(expected: expected)
    }
    return nil
  }

  static func ofCitizenNumber(_ number: [UInt8]) -> IdentifierFault? {
    // Numbers of 15 digits were given out until 1999.
    if number.count == 15 { return nil }
    guard number.count == 18 else { return .length(number.count) }
    let isDigit: (UInt8) -> Bool = { (0x30...0x39).contains($0) }
    if let other = number[..<17].first(where: { !isDigit($0) }) {
      return .character(other, mended: mended(number, isNumber: true, ofCitizenNumber))
    }
    if !isDate(number[6..<14].map { Int($0) - 0x30 }) { return .birthDate }
    guard isDigit(number[17]) || number[17] == 0x58 else {
      return .character(number[17], mended: mended(number, isNumber: true, ofCitizenNumber))
    }
    if let expected = CheckCharacter.ofCitizenNumber(number), expected != number[17] {
      return .checkCharacter(expected: expected)
    }
    return nil
  }

  /// The identifier with the digits that letters were taken for, where it is right with them.
  private static func mended(
    _ characters: [UInt8], isNumber: Bool, _ fault: ([UInt8]) -> IdentifierFault?
  ) -> String? {
    let other = characters.map { (byte: UInt8) -> UInt8 in
      switch byte {
      case 0x4F: 0x30
      case 0x49: 0x31
      // A credit code may well have an L.
      case 0x4C where isNumber: 0x31
      case 0x5A: 0x32
      case 0x53: 0x35
      default: byte
      }
    }
    guard other != characters, fault(other) == nil else { return nil }
    return String(decoding: other, as: UTF8.self)
  }

  private static func isDate(_ digits: [Int]) -> Bool {
    let year = digits[..<4].reduce(0) { $0 * 10 + $1 }
    let date = WrittenDate(
      start: 0, end: 0, year: year, month: digits[4] * 10 + digits[5],
      day: digits[6] * 10 + digits[7])
    return (1800...2100).contains(year) && date.isPossible
  }
}
