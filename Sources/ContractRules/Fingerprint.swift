/// What tells a finding from every other in a file, whatever line or article it moves to.
///
/// It is made of the rule, the words of the finding, the sentence around them and a count among
/// equals; see ``FingerprintCounter``.
public struct Fingerprint: Hashable, Sendable {
  /// The 64 bits.
  public let value: UInt64

  /// The fingerprint of these bits.
  public init(_ value: UInt64) { self.value = value }

  /// The fingerprint that 16 hexadecimal digits stand for; nil where `text` is anything else.
  public init?(_ text: String) {
    let isHexadecimal = text.utf8.allSatisfy {
      (0x30...0x39).contains($0) || (0x61...0x66).contains($0)
    }
    guard text.utf8.count == 16, isHexadecimal, let value = UInt64(text, radix: 16) else {
      return nil
    }
    self.value = value
  }

  /// 16 hexadecimal digits, in lower case.
  public var text: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}

/// A hash that is the same in every run: FNV-1a, 64 bits (Fowler, Noll and Vo).
struct StableHash {
  private(set) var value: UInt64

  /// The hash of nothing yet, or of what made `value`.
  init(goingOnFrom value: UInt64 = 0xCBF2_9CE4_8422_2325) { self.value = value }

  /// Takes in one part, and that it ends here.
  mutating func add(_ part: some Sequence<UInt8>) {
    for byte in part { add(byte) }
    // No UTF-8 holds this byte, so no part can run into the next.
    add(0xFF)
  }

  private mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}
