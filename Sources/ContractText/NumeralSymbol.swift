/// What one character says within a written number.
enum NumeralSymbol {
  /// 一 to 九, 两, 壹 to 玖.
  case digit(Int)

  /// 零, and the circles and full-width noughts that stand in for it.
  case zero

  /// 十, 百 and 千, plain or formal (拾佰仟).
  case unit(Int)

  /// 廿 and 卅: that many tens in one character.
  case tens(Int)

  /// 万.
  case tenThousand

  /// The symbol that `scalar` is; nil where it has no part in a Chinese number.
  init?(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "零", "〇", "○", "０": self = .zero
    case "一", "壹": self = .digit(1)
    case "二", "两", "贰": self = .digit(2)
    case "三", "叁": self = .digit(3)
    case "四", "肆": self = .digit(4)
    case "五", "伍": self = .digit(5)
    case "六", "陆": self = .digit(6)
    case "七", "柒": self = .digit(7)
    case "八", "捌": self = .digit(8)
    case "九", "玖": self = .digit(9)
    case "十", "拾": self = .unit(10)
    case "百", "佰": self = .unit(100)
    case "千", "仟": self = .unit(1000)
    case "廿": self = .tens(2)
    case "卅": self = .tens(3)
    case "万": self = .tenThousand
    default: return nil
    }
  }

  /// The digit that the symbol is where numbers are written digit by digit (二〇一六).
  var positionalDigit: Int? {
    switch self {
    case .digit(let digit): digit
    case .zero: 0
    case .unit, .tens, .tenThousand: nil
    }
  }
}

/// The number of bytes of every character that ``NumeralSymbol`` knows, and of a full-width digit.
let numeralSymbolLength = 3

/// The character at byte `offset` where it takes three bytes and ends at or before `limit`.
@inline(__always)
func threeByteScalar(_ bytes: [UInt8], at offset: Int, to limit: Int) -> Unicode.Scalar? {
  guard offset + numeralSymbolLength <= limit, bytes[offset] & 0xF0 == 0xE0 else { return nil }
  return Unicode.Scalar(
    UInt32(bytes[offset] & 0x0F) << 12
      | UInt32(bytes[offset + 1] & 0x3F) << 6
      | UInt32(bytes[offset + 2] & 0x3F))
}
