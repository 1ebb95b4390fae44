import ContractText

extension Lead {
  /// (1), （一）, (a), （注：…）, （填写说明：…）
  static func bracketLead(_ cursor: inout ScalarCursor, _ lead: inout Lead) {
    var ahead = cursor
    ahead.advance()
    ahead.skipSpaces()
    if ahead.scalar == "注" || noteWordEnd(ahead.bytes, ahead.offset, ahead.end) != nil {
      lead.kind = .note
      return
    }
    let numberStart = ahead.offset
    if let ordinal = Ordinal.parse(ahead.bytes, from: ahead.offset, to: ahead.end) {
      ahead.offset = ordinal.end
      ahead.skipSpaces()
      guard ordinal.value < 1000, takeClosing(&ahead) else { return }
      lead.kind = .item
      lead.style = ordinal.style == .chinese ? .chineseParenthesis : .arabicParenthesis
      lead.number = ordinal.value
      lead.isWellFormed = ordinal.isWellFormed
      cursor = ahead
      return
    }
    let letter = ahead.advance()
    guard let number = letterNumber(letter), ahead.offset == numberStart + 1, takeClosing(&ahead)
    else { return }
    lead.kind = .item
    lead.style = .letterParenthesis
    lead.number = number
    cursor = ahead
  }

  /// 1. 1、 1） 一、 1.1 ① ⒈ ⑴
  static func numberLead(_ cursor: inout ScalarCursor, _ lead: inout Lead) {
    var ahead = cursor
    if let (number, style) = enclosedNumber(ahead.scalar) {
      ahead.advance()
      set(&lead, style, number)
      cursor = ahead
      return
    }
    guard let ordinal = Ordinal.parse(ahead.bytes, from: ahead.offset, to: ahead.end) else {
      return
    }
    ahead.offset = ordinal.end
    if ahead.isAtEnd {
      if ordinal.style != .chinese && ordinal.value < 1000 { lead.kind = .pageNumber }
      return
    }
    guard ordinal.value < 1000 else { return }
    if ordinal.style == .chinese {
      guard ahead.take("、") || ahead.take("．") || ahead.take(".") || ahead.take("，") else { return }
      // 一九......年: points stand for what is to be filled in.
      if ahead.scalar == "." || ahead.scalar == "．" { return }
      set(&lead, .chineseComma, ordinal.value)
      lead.isWellFormed = ordinal.isWellFormed
      cursor = ahead
      return
    }
    arabicLead(&ahead, &lead, ordinal.value, &cursor)
  }

  private static func arabicLead(
    _ ahead: inout ScalarCursor, _ lead: inout Lead, _ number: Int, _ cursor: inout ScalarCursor
  ) {
    if takeClosing(&ahead) {
      set(&lead, .arabicHalfParenthesis, number)
      cursor = ahead
      return
    }
    if ahead.take("、") {
      set(&lead, .arabicPoint, number)
      cursor = ahead
      return
    }
    guard takePoint(&ahead) else { return }
    var numbers = [number]
    // 1.1.2: every number is followed by a point or by what is no digit.
    while let next = Ordinal.parse(ahead.bytes, from: ahead.offset, to: ahead.end),
      next.style != .chinese, next.value < 1000
    {
      numbers.append(next.value)
      ahead.offset = next.end
      guard takePoint(&ahead) else { break }
    }
    if numbers.count == 1 {
      set(&lead, .arabicPoint, number)
      cursor = ahead
    } else if numbers.count < 7, !isQuantity(ahead) {
      set(&lead, .decimal, numbers.last ?? 0)
      lead.depth = numbers.count
      cursor = ahead
    }
  }

  /// a. a) A、
  static func letterLead(_ cursor: inout ScalarCursor, _ lead: inout Lead) {
    var ahead = cursor
    guard let number = letterNumber(ahead.advance()) else { return }
    guard takeClosing(&ahead) || takePoint(&ahead) || ahead.take("、") else { return }
    // A.B and e.g. are words.
    if case "a"..."z" = ahead.scalar { return }
    if case "A"..."Z" = ahead.scalar { return }
    set(&lead, .letterPoint, number)
    cursor = ahead
  }

  private static func set(_ lead: inout Lead, _ style: LabelStyle, _ number: Int) {
    lead.kind = .item
    lead.style = style
    lead.number = number
  }

  private static func takeClosing(_ cursor: inout ScalarCursor) -> Bool {
    cursor.take(")") || cursor.take("）") || cursor.take("】") || cursor.take("]")
  }

  private static func takePoint(_ cursor: inout ScalarCursor) -> Bool {
    var ahead = cursor
    // **6****.3 环境保护**: a conversion made each part bold by itself.
    _ = ahead.take("****")
    if startsWith(ahead.bytes, ahead.offset, ahead.end, "\\.") { ahead.offset += 1 }
    guard ahead.take(".") || ahead.take("．") else { return false }
    cursor = ahead
    return true
  }

  /// 1.5米, 0.5%: a quantity and no number of a clause. 32.4款: the rest of a reference.
  private static func isQuantity(_ cursor: ScalarCursor) -> Bool {
    let quantities: [StaticString] = ["公里", "公斤", "公顷", "公尺", "款规", "款约", "款确", "款办", "款所", "款的"]
    if quantities.contains(where: { startsWith(cursor.bytes, cursor.offset, cursor.end, $0) }) {
      return true
    }
    return switch cursor.scalar {
    case "%", "％", "‰", "米", "元", "万", "亿", "倍", "吨", "度", "年", "月", "日", "个", "千", "毫",
      "厘", "平", "立", "/", "~", "～", "-", "－", "×", "分", "m", "k", "M", "K":
      true
    default: false
    }
  }

  /// a is 1, b is 2.
  private static func letterNumber(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "a"..."z": Int(scalar.value) - 0x60
    case "A"..."Z": Int(scalar.value) - 0x40
    default: nil
    }
  }
}

/// The number in a character such as ①, ⑴, ⒈ or ㈠ (Unicode blocks Enclosed Alphanumerics and
/// Enclosed CJK Letters and Months), and the style that it stands for.
package func enclosedNumber(_ scalar: Unicode.Scalar) -> (number: Int, style: LabelStyle)? {
  let value = Int(scalar.value)
  switch value {
  case 0x2460...0x2473: return (value - 0x245F, .circled)
  case 0x2474...0x2487: return (value - 0x2473, .arabicParenthesis)
  case 0x2488...0x249B: return (value - 0x2487, .arabicPoint)
  case 0x24F5...0x24FE: return (value - 0x24F4, .circled)
  case 0x2776...0x277F: return (value - 0x2775, .circled)
  case 0x3220...0x3229: return (value - 0x321F, .chineseParenthesis)
  case 0x3251...0x325F: return (value - 0x323C, .circled)
  case 0x32B1...0x32BF: return (value - 0x328D, .circled)
  default: return nil
  }
}
