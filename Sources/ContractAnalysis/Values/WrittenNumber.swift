/// A number as it is written in running text: 120, 1,200,000.00, ３０, 三十, 二〇二五, 壹佰贰拾万.
public struct WrittenNumber: Hashable, Sendable {
  /// The characters that it is written in.
  public enum Form: Sendable {
    /// 1,200,000.00, also of full width.
    case digits
    /// 一百二十万, 二〇二五
    case chinese
    /// 壹佰贰拾万: the characters that banks ask for (大写).
    case formal
  }

  /// Its first byte in the reading's bytes.
  public let start: Int

  /// The byte after its last in the reading's bytes.
  public let end: Int

  /// The characters that it is written in.
  public let form: Form

  /// Its value; nil where it is written in a way that names none.
  public let value: DecimalNumber?

  /// What is wrong with a number in Chinese characters; nil where nothing is.
  public let fault: NumeralFault?

  /// How many digits it has, where it is written digit by digit (2025, 二〇二五); otherwise 0.
  public let digitCount: Int
}

/// How a number in Chinese characters goes wrong.
public enum NumeralFault: Sendable {
  /// 壹佰零零贰
  case doubledZero
  /// 壹佰贰叁
  case digitsWithoutUnit
  /// 贰拾叁佰, 伍万叁万
  case unitsOutOfOrder
  /// 壹佰贰: 102, or 120.
  case lastUnitMissing
}
