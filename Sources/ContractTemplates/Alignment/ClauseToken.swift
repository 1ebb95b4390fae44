import ContractText

/// One character of a clause as it is compared: its form made plain, and where it stands.
struct ClauseToken: Hashable, Sendable {
  /// A folded scalar, the number of a reference, or a blank.
  let symbol: ClauseSymbol

  /// Its bytes in the source.
  let range: TextRange
}

/// What is compared of a character.
struct ClauseSymbol: Hashable, Sendable {
  let code: UInt32

  /// A scalar after folding.
  init(scalar code: UInt32) { self.code = code }

  private init(code: UInt32) { self.code = code }

  /// The number of a reference to an article: renumbering is no change of the words.
  static let articleNumber = ClauseSymbol(code: 0x11_0001)
  /// The number of a reference to a chapter.
  static let chapterNumber = ClauseSymbol(code: 0x11_0002)
  /// The number of a reference to an annex.
  static let annexNumber = ClauseSymbol(code: 0x11_0003)
  /// The point of 3.5 and of J. Smith, which unlike one at the end of a sentence means something.
  static let decimalPoint = ClauseSymbol(code: 0x11_0004)

  /// 第
  static let ordinalMark = ClauseSymbol(code: 0x7B2C)

  /// (
  static let open = ClauseSymbol(code: 0x28)

  /// )
  static let close = ClauseSymbol(code: 0x29)

  /// 个
  static let counter = ClauseSymbol(code: 0x4E2A)

  /// 的
  static let particle = ClauseSymbol(code: 0x7684)

  /// :
  static let colon = ClauseSymbol(code: 0x3A)

  /// , and 、
  static let comma = ClauseSymbol(code: 0x2C)

  /// 。
  static let sentenceEnd = ClauseSymbol(code: 0x2E)

  private static let firstBlank: UInt32 = 0x20_0000

  /// No fewer than there are widths.
  private static let widths = 8

  /// A blank of the template, by its place in the list of blanks.
  static func blank(_ index: Int, _ width: BlankWidth) -> ClauseSymbol {
    ClauseSymbol(
      code: firstBlank + UInt32(truncatingIfNeeded: index * widths) + UInt32(width.rawValue))
  }

  /// The place in the list of blanks; nil for anything else.
  var blank: Int? { code >= Self.firstBlank ? Int(code - Self.firstBlank) / Self.widths : nil }

  /// What fits a blank.
  var width: BlankWidth {
    code < Self.firstBlank
      ? .text : BlankWidth(rawValue: Int(code - Self.firstBlank) % Self.widths) ?? .text
  }

  /// Whether it is a box of the template.
  var isTickBox: Bool { blank != nil && width == .tick }

  /// Whether it is the number of a reference.
  var isReference: Bool {
    self == .articleNumber || self == .chapterNumber || self == .annexNumber
  }

  /// Whether it is a mark between words, which a retyped contract may have otherwise.
  var isPunctuation: Bool {
    switch code {
    case 0x21, 0x22, 0x27, 0x28, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5B, 0x5D: true
    case 0xB7, 0x2014, 0x2026, 0x3008...0x3011: true
    default: false
    }
  }

  /// Whether it parts sentences or their parts: , . ; :
  var isSentenceMark: Bool { code == 0x2C || code == 0x2E || code == 0x3A || code == 0x3B }

  /// Whether it is a bracket.
  var isBracket: Bool {
    code == 0x28 || code == 0x29 || code == 0x5B || code == 0x5D || (0x3008...0x3011).contains(code)
  }

  /// Whether blanks are drawn with it: 【 】 [ ]
  var isDrawnAround: Bool { code == 0x5B || code == 0x5D || code == 0x3010 || code == 0x3011 }

  /// 0 to 9
  var isDigit: Bool { (0x30...0x39).contains(code) }

  /// Whether it is part of a word that is shown whole: a digit or a Latin letter.
  var isLatin: Bool {
    isDigit || (0x41...0x5A).contains(code) || (0x61...0x7A).contains(code)
      || self == .decimalPoint
  }

  /// Whether a box is ticked with it: ☑ ☒ ■ √
  var isTick: Bool {
    switch code {
    case 0x2611, 0x2612, 0x25A0, 0x22A0, 0x221A, 0x2713, 0x2714, 0x1F5F9, 0x1F5F5, 0x25A3: true
    default: false
    }
  }

  /// 角 and 分, with which a sum ends.
  var isSmallChange: Bool { code == 0x89D2 || code == 0x5206 }

  /// Whether a whole number is written with it: 24, 二十四, 贰拾肆.
  var isCountingNumeral: Bool {
    if isDigit { return true }
    return Unicode.Scalar(code).map(Self.countingNumerals.contains) ?? false
  }

  private static let countingNumerals: Set<Unicode.Scalar> = Set(
    "零〇一二三四五六七八九十百千万两壹贰叁肆伍陆柒捌玖拾佰仟".unicodeScalars)

  /// The scalar as a string; empty for what is none.
  var text: String { Unicode.Scalar(code).map { String(Character($0)) } ?? "" }

  /// 待定, which fits a blank for a number as little as any other word.
  var isPending: Bool { Unicode.Scalar(code).map(Self.pending.contains) ?? false }

  private static let pending = Set("待定未填".unicodeScalars)

  /// Whether a number, or what stands for one that is not known yet, may be written with it.
  var isNumeral: Bool {
    // , % - / X ×
    if isLatin || [0x2C, 0x25, 0x2D, 0x2F, 0x58, 0xD7].contains(code) { return true }
    guard let scalar = Unicode.Scalar(code) else { return isReference }
    return Self.numerals.contains(scalar) || isPending
  }

  private static let numerals: Set<Unicode.Scalar> = Set(
    "零〇一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟圆整①②③④⑤⑥⑦⑧⑨⑩￥¥".unicodeScalars)
}

/// The scalar that stands for `scalar` in a comparison; nil for white space and for what blanks are
/// drawn with.
func folded(_ scalar: UInt32) -> UInt32? {
  switch scalar {
  case 0...0x20, 0x5F, 0xA0, 0xFF3F, 0x3000, 0x2000...0x200F, 0xFEFF, 0x2028, 0x2029: nil
  case 0xFF0D, 0x2010...0x2013, 0x2212: 0x2D
  case 0xFF01...0xFF5E: scalar - 0xFEE0
  case 0x3001: 0x2C
  case 0x3002, 0xFF61: 0x2E
  case 0x2236, 0xFE55: 0x3A
  case 0x201C...0x201F, 0x300C...0x300F, 0xFF02: 0x22
  case 0x2018...0x201B: 0x27
  case 0x3014: 0x28
  case 0x3015: 0x29
  default: scalar
  }
}
