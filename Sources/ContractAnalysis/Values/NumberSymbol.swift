/// What one character says within a number in Chinese characters.
enum NumberSymbol {
  /// 零 to 九, 壹 to 玖.
  case digit(Int)
  /// 十, 百, 千.
  case unit(Int)
  /// 万, 亿.
  case group(Int)

  static let tenThousand = 10_000
  static let hundredMillion = 100_000_000

  /// Which scalars of the basic plane are symbols: a quick no for most of a text.
  static let isSymbol: [Bool] = {
    var table = Array(repeating: false, count: 0x10000)
    for value in 0x3000..<0xA000 {
      if let scalar = Unicode.Scalar(value), of(scalar) != nil { table[value] = true }
    }
    if let circle = Unicode.Scalar(0x25CB), of(circle) != nil { table[0x25CB] = true }
    return table
  }()

  /// The symbol that a scalar is, and whether it is one of the formal characters.
  @inline(__always)
  static func of(_ scalar: Unicode.Scalar) -> (symbol: NumberSymbol, isFormal: Bool)? {
    switch scalar {
    case "零", "〇", "○": (.digit(0), false)
    case "一": (.digit(1), false)
    case "二", "两": (.digit(2), false)
    case "三": (.digit(3), false)
    case "四": (.digit(4), false)
    case "五": (.digit(5), false)
    case "六": (.digit(6), false)
    case "七": (.digit(7), false)
    case "八": (.digit(8), false)
    case "九": (.digit(9), false)
    case "壹", "弌": (.digit(1), true)
    case "贰", "貳": (.digit(2), true)
    case "叁", "參", "叄": (.digit(3), true)
    case "肆": (.digit(4), true)
    case "伍": (.digit(5), true)
    case "陆", "陸": (.digit(6), true)
    case "柒": (.digit(7), true)
    case "捌": (.digit(8), true)
    case "玖": (.digit(9), true)
    case "十": (.unit(10), false)
    case "百": (.unit(100), false)
    case "千": (.unit(1000), false)
    case "拾": (.unit(10), true)
    case "佰": (.unit(100), true)
    case "仟": (.unit(1000), true)
    case "万", "萬": (.group(tenThousand), false)
    case "亿", "億": (.group(hundredMillion), false)
    default: nil
    }
  }
}
