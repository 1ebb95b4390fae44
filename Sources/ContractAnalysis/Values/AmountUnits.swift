import ContractSyntax

/// What stands after the number of a sum of money.
struct AmountUnit {
  let word: StaticString
  let currency: Currency

  /// 美元 before 元, which it ends with.
  private static let all: [AmountUnit] = [
    AmountUnit(word: "美元", currency: .usDollar), AmountUnit(word: "港元", currency: .hongKongDollar),
    AmountUnit(word: "港币", currency: .hongKongDollar), AmountUnit(word: "欧元", currency: .euro),
    AmountUnit(word: "日元", currency: .yen), AmountUnit(word: "英镑", currency: .pound),
    AmountUnit(word: "元", currency: .renminbi), AmountUnit(word: "圆", currency: .renminbi),
  ]

  /// The unit that begins at a byte; nil where none does.
  static func at(_ offset: Int, _ bytes: [UInt8], _ end: Int) -> AmountUnit? {
    all.first { startsWith(bytes, offset, end, $0.word) }
  }
}

/// What multiplies a number in digits: 120万元.
struct AmountFactor {
  let word: StaticString
  /// The power of ten.
  let power: Int

  private static let all: [AmountFactor] = [
    AmountFactor(word: "万亿", power: 12), AmountFactor(word: "百万", power: 6),
    AmountFactor(word: "千万", power: 7), AmountFactor(word: "百亿", power: 10),
    AmountFactor(word: "亿", power: 8), AmountFactor(word: "万", power: 4),
    AmountFactor(word: "萬", power: 4), AmountFactor(word: "千", power: 3),
    AmountFactor(word: "百", power: 2),
  ]

  /// The factor that begins at a byte; nil where none does.
  static func at(_ offset: Int, _ bytes: [UInt8], _ end: Int) -> AmountFactor? {
    all.first { startsWith(bytes, offset, end, $0.word) }
  }
}

/// A word before a number that makes it a sum of money, and of which money.
struct AmountMark {
  let word: StaticString
  let currency: Currency

  private static let all: [AmountMark] = [
    AmountMark(word: "￥", currency: .renminbi), AmountMark(word: "¥", currency: .renminbi),
    AmountMark(word: "人民币", currency: .renminbi), AmountMark(word: "RMB", currency: .renminbi),
    AmountMark(word: "CNY", currency: .renminbi), AmountMark(word: "US$", currency: .usDollar),
    AmountMark(word: "USD", currency: .usDollar),
    AmountMark(word: "HK$", currency: .hongKongDollar),
    AmountMark(word: "美元", currency: .usDollar), AmountMark(word: "港币", currency: .hongKongDollar),
    AmountMark(word: "欧元", currency: .euro), AmountMark(word: "€", currency: .euro),
    AmountMark(word: "小写", currency: .renminbi), AmountMark(word: "大写", currency: .renminbi),
  ]

  /// The mark that stands before byte `offset`, a colon, a bracket and spaces aside; nil where none
  /// does.
  static func before(_ offset: Int, _ bytes: [UInt8], _ start: Int) -> AmountMark? {
    var offset = offset
    while true {
      let (scalar, length) = scalarBefore(bytes, offset, start)
      switch scalar {
      case " ", "\u{3000}", "\u{A0}", "\t", "：", ":", "）", ")", "（", "(": offset -= length
      default: return all.first { endsWith(bytes, start, offset, $0.word) }
      }
    }
  }
}
