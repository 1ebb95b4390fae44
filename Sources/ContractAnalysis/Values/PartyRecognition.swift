import ContractSyntax
import ContractText

/// Recognises the places of a reading that say who a party is.
struct PartyRecognition {
  let reading: Reading
  let isInFront: Bool
  /// Whether a 称 stands in the reading.
  let hasNaming: Bool

  private static let labels: [StaticString] = [
    "甲方", "乙方", "丙方", "丁方", "发包人", "承包人", "发包方", "承包方", "出租人", "承租人", "出租方", "承租方",
    "买方", "卖方", "供方", "需方", "委托方", "受托方", "委托人", "受托人", "转让方", "受让方", "许可方", "被许可方",
    "授予方", "特许方", "被特许方", "建设单位", "施工单位",
  ]

  func mentions() -> [PartyMention] {
    lines() + (hasNaming ? inline() : [])
  }

  /// Those that begin a line, or a column of it: 甲方（盖章）：X　　乙方（盖章）：Y.
  private func lines() -> [PartyMention] {
    var cursor = ScalarCursor(reading.bytes, from: reading.start, to: reading.end)
    var found: [PartyMention] = []
    skipMarks(&cursor)
    while !cursor.isAtEnd {
      guard let label = takeLabel(&cursor), takeColon(&cursor), let name = takeName(&cursor) else {
        return found
      }
      let isLast = skipToColumn(&cursor)
      guard isLast || cursor.offset < reading.end else { return found }
      if let mention = mention(label, name, .line) { found.append(mention) }
    }
    return found
  }

  private func skipMarks(_ cursor: inout ScalarCursor) {
    cursor.skipSpaces()
    while cursor.take("|") || cursor.take("│") || cursor.take("*") { cursor.skipSpaces() }
  }

  private func takeLabel(_ cursor: inout ScalarCursor) -> String? {
    for label in Self.labels where cursor.take(label) { return "\(label)" }
    return nil
  }

  /// The colon, and what may stand before it: （盖章）, 名称, 为.
  private func takeColon(_ cursor: inout ScalarCursor) -> Bool {
    cursor.skipSpaces()
    _ = cursor.take("单位名称") || cursor.take("名称") || cursor.take("全称")
    _ = takeBracket(&cursor)
    _ = cursor.take("为")
    cursor.skipSpaces()
    return cursor.take("：") || cursor.take(":")
  }

  /// The longest bracket that is stepped over, in scalars.
  private static let longestBracket = 20

  private func takeBracket(_ cursor: inout ScalarCursor) -> Bool {
    let begin = cursor.offset
    guard cursor.take("（") || cursor.take("(") else { return false }
    for _ in 0..<Self.longestBracket {
      let scalar = cursor.advance()
      if scalar == "）" || scalar == ")" {
        cursor.skipSpaces()
        return true
      }
      if scalar == "\0" { break }
    }
    cursor.offset = begin
    return false
  }

  /// The name up to the end of the line, the next column, or a mark that ends it.
  private func takeName(_ cursor: inout ScalarCursor) -> Range<Int>? {
    cursor.skipSpaces()
    let start = cursor.offset
    var end = start
    while !cursor.isAtEnd, !endsName(cursor) {
      let scalar = cursor.advance()
      if scalar != " " { end = cursor.offset }
    }
    return end > start ? start..<end : nil
  }

  /// （盖章）, ，, a column: but （中国）有限公司 goes on.
  private func endsName(_ cursor: ScalarCursor) -> Bool {
    var ahead = cursor
    switch ahead.advance() {
    case "，", ",", "。", "；", ";", "|", "│", "\t", "\u{3000}", "\n", "\r": return true
    case " ": return ahead.scalar == " "
    case "（", "(":
      return ["以下", "下称", "简称", "盖", "公章", "签", "章", "印", "统一"].contains {
        startsWith(ahead.bytes, ahead.offset, ahead.end, $0)
      }
    default: return false
    }
  }

  /// Steps to the next column, over （盖章） and （以下简称甲方）; whether the line ends there.
  private func skipToColumn(_ cursor: inout ScalarCursor) -> Bool {
    _ = takeBracket(&cursor)
    skipMarks(&cursor)
    return cursor.isAtEnd
  }

  /// X（以下简称“甲方”）; 出租方（以下简称甲方）：X.
  private func inline() -> [PartyMention] {
    var found: [PartyMention] = []
    for word: StaticString in ["简称", "下称", "以下称"] {
      var offset = reading.start
      while let index = firstIndex(of: word, reading.bytes, offset, reading.end) {
        offset = index + word.utf8CodeUnitCount
        if let mention = inline(at: index, after: offset) { found.append(mention) }
      }
    }
    return found
  }

  private func inline(at start: Int, after: Int) -> PartyMention? {
    var cursor = ScalarCursor(reading.bytes, from: after, to: reading.end)
    _ = cursor.take("为") || cursor.take("：")
    _ = cursor.take("“") || cursor.take("\"") || cursor.take("「")
    guard let label = takeLabel(&cursor) else { return nil }
    _ = cursor.take("”") || cursor.take("\"") || cursor.take("」")
    guard cursor.take("）") || cursor.take(")") else { return nil }
    if cursor.take("：") || cursor.take(":") {
      guard let name = takeName(&cursor) else { return nil }
      return mention(label, name, .line)
    }
    return nameBefore(start).flatMap { mention(label, $0, .inline) }
  }

  /// The longest stretch before a bracket that is searched for a name, in bytes.
  private static let longestName = 300

  /// The words before the bracket, up to the mark before them.
  private func nameBefore(_ start: Int) -> Range<Int>? {
    var open = start
    while !startsWith(reading.bytes, open, reading.end, "（"), reading.bytes[open] != 0x28 {
      // 以 and 下 of 以下简称 stand between.
      guard open > reading.start, start - open < 9 else { return nil }
      open -= 1
    }
    var first = open
    while open - first < Self.longestName {
      let (scalar, length) = scalarBefore(reading.bytes, first, reading.start)
      switch scalar {
      case "\0", "。", "；", ";", "：", ":", "，", ",", "、", "\u{3000}", "\t", "\n", "|", "│":
        return first < open ? first..<open : nil
      default: first -= length
      }
    }
    return nil
  }

  private func mention(
    _ label: String, _ name: Range<Int>, _ form: PartyMention.Form
  ) -> PartyMention? {
    let written = PartyName(reading.text(name.lowerBound, name.upperBound))
    guard written.isBody || (form == .line && written.isPerson) else { return nil }
    return PartyMention(
      label: label, name: written,
      range: reading.sourceRange(name.lowerBound, name.upperBound), form: form,
      isInFront: isInFront)
  }
}
