/// The last character of an identifier, worked out from those before it.
public enum CheckCharacter {
  /// The characters of a 统一社会信用代码, which has no I, O, S, V or Z (GB 32100-2015).
  static let creditCodeAlphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".utf8)

  /// The 18th character of a 统一社会信用代码 of which `code` has the first 17: weights 3 to the power
  /// of the place, modulo 31 (GB 32100-2015); nil where `code` is none.
  public static func ofCreditCode(_ code: some Sequence<UInt8>) -> UInt8? {
    var sum = 0
    var weight = 1
    var count = 0
    for byte in code.prefix(17) {
      guard let value = creditCodeAlphabet.firstIndex(of: byte) else { return nil }
      sum += value * weight
      weight = weight * 3 % 31
      count += 1
    }
    return count == 17 ? creditCodeAlphabet[(31 - sum % 31) % 31] : nil
  }

  /// The 9th character of an organisation code of which `code` has the first 8 (GB 11714-1997); nil
  /// where `code` is none.
  public static func ofOrganizationCode(_ code: some Sequence<UInt8>) -> UInt8? {
    let weights = [3, 7, 9, 10, 5, 8, 4, 2]
    var sum = 0
    var count = 0
    for (byte, weight) in zip(code, weights) {
      switch byte {
      case 0x30...0x39: sum += (Int(byte) - 0x30) * weight
      case 0x41...0x5A: sum += (Int(byte) - 0x41 + 10) * weight
      default: return nil
      }
      count += 1
    }
    guard count == weights.count else { return nil }
    return modulo11(11 - sum % 11)
  }

  /// The 18th character of a citizen's number of which `number` has the first 17 (GB 11643-1999, ISO
  /// 7064 MOD 11-2); nil where `number` is none.
  public static func ofCitizenNumber(_ number: some Sequence<UInt8>) -> UInt8? {
    var rest = 0
    var count = 0
    for byte in number.prefix(17) {
      guard (0x30...0x39).contains(byte) else { return nil }
      rest = (rest + Int(byte) - 0x30) * 2 % 11
      count += 1
    }
    return count == 17 ? modulo11((12 - rest) % 11) : nil
  }

  /// 10 is written X, 11 is 0.
  private static func modulo11(_ value: Int) -> UInt8 {
    switch value {
    case 10: 0x58
    case 11: 0x30
    default: UInt8(0x30 + value)
    }
  }
}
