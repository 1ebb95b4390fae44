/// Random text from a fixed seed: control characters, markup, Chinese, and scalars of any plane.
struct RandomText: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// The next number, by SplitMix64 (Steele, Lea and Flood, 2014).
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A text of up to `count` scalars.
  mutating func string(count: Int) -> String {
    var scalars = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...count, using: &self) { scalars.append(scalar()) }
    return String(scalars)
  }

  private mutating func scalar() -> Unicode.Scalar {
    let value: UInt32 =
      switch Int.random(in: 0..<5, using: &self) {
      case 0: .random(in: 0..<0x20, using: &self)
      case 1: .random(in: 0x20..<0x80, using: &self)
      case 2: .random(in: 0x4E00..<0x9FFF, using: &self)
      case 3: .random(in: 0xFFF0...0xFFFF, using: &self)
      default: .random(in: 0x80...0x10FFFF, using: &self)
      }
    return Unicode.Scalar(value) ?? "款"
  }
}
