import ContractText

/// What a line begins with: the number of a heading, an item, or plain words.
///
/// Offsets count bytes of the line's reading, from its first byte.
package struct Lead: Sendable {
  package enum Kind: UInt8, Sendable {
    case plain, heading, item, annex, contents, recital, note, pageNumber
    /// A row of ====== below a title.
    case underline
  }

  package var kind: Kind = .plain
  /// For a heading: part, chapter, section or article.
  package var unit: NodeKind = .paragraph
  package var style: LabelStyle = .none
  /// -1 where there is no number.
  package var number = -1
  package var branch = 0
  /// How many numbers a decimal label has: 1.1.2 has three. Of an annex, which of the words 附件, 附录
  /// and 附表 stands before its number, from 1, or before its letter, from 4.
  package var depth = 1
  /// Where the printed number begins, after marks such as ** or >.
  package var labelStart = 0
  /// Where the printed number ends.
  package var labelEnd = 0
  /// Where the words after the number begin.
  package var contentStart = 0
  /// Whether the number is written as custom has it.
  package var isWellFormed = true
  /// Whether white space, a colon or the line's end follows the number.
  package var isSetOff = false
}

extension Lead {
  /// The lead of the line from byte `start` up to byte `end`, by its form alone.
  package static func recognize(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Lead {
    var cursor = ScalarCursor(bytes, from: start, to: end)
    // Marks of a text that was made from a formatted one: **第一条**, > 第一条, ## 第一章.
    while !cursor.isAtEnd {
      let scalar = cursor.scalar
      guard scalar == "*" || scalar == ">" || scalar == "#" || scalar == " " else { break }
      cursor.advance()
    }
    skipAnchor(&cursor)
    let isBold = cursor.offset > start && scalarBefore(bytes, cursor.offset, start).scalar == "*"
    var lead = Lead()
    lead.labelStart = cursor.offset - start
    lead.contentStart = lead.labelStart
    lead.labelEnd = lead.labelStart
    switch cursor.scalar {
    case "第", "笫": headingLead(&cursor, &lead)
    case "附": annexLead(&cursor, &lead)
    case "目": contentsLead(&cursor, &lead)
    case "鉴": if cursor.take("鉴于") { lead.kind = .recital }
    case "(", "（", "【", "[", "〔", "﹙": bracketLead(&cursor, &lead)
    case "注": if cursor.take("注:") || cursor.take("注：") { lead.kind = .note }
    case "-", "－", "—", "·": pageNumberLead(&cursor, &lead)
    case "=": underlineLead(&cursor, &lead)
    case "a"..."z", "A"..."Z": letterLead(&cursor, &lead)
    default: numberLead(&cursor, &lead)
    }
    finish(&cursor, &lead, start, isBold: isBold)
    return lead
  }

  /// []{#_Toc4578 .anchor}**5.3 成果交付**: a place to jump to, left by a conversion.
  private static func skipAnchor(_ cursor: inout ScalarCursor) {
    var ahead = cursor
    guard ahead.take("[]{#"), let end = firstIndex(of: "}", ahead.bytes, ahead.offset, ahead.end)
    else { return }
    ahead.offset = end + 1
    while ahead.take("*") {}
    cursor = ahead
  }

  /// Turns offsets of the text into offsets of the line.
  private static func finish(
    _ cursor: inout ScalarCursor, _ lead: inout Lead, _ start: Int, isBold: Bool
  ) {
    switch lead.kind {
    case .heading, .item, .annex:
      lead.labelEnd = cursor.offset - start
      // **第七条** 双方…: the mark after the number belongs to the one before it.
      let isMarked = isBold && cursor.take("**")
      lead.isSetOff =
        isMarked || cursor.isAtEnd || spaceLength(cursor.bytes, cursor.offset, cursor.end) > 0
      cursor.skipSpaces()
      // 3. **价款**
      if !isMarked { _ = cursor.take("**") }
      if lead.kind == .heading, cursor.take(":") || cursor.take("：") {
        lead.isSetOff = true
        cursor.skipSpaces()
      }
      lead.contentStart = cursor.offset - start
    default: break
    }
  }

  /// 第十二条, 第 五 章, 第十五条之一
  private static func headingLead(_ cursor: inout ScalarCursor, _ lead: inout Lead) {
    var ahead = cursor
    let first = ahead.advance()
    ahead.skipSpaces()
    guard let ordinal = Ordinal.parse(ahead.bytes, from: ahead.offset, to: ahead.end) else {
      pageOfPages(&cursor, &lead)
      return
    }
    ahead.offset = ordinal.end
    let isRange = takeRange(&ahead)
    ahead.skipSpaces()
    guard let unit = headingUnit(&ahead), !isRange || unit == .article && isLeftOut(ahead) else {
      pageOfPages(&cursor, &lead)
      return
    }
    lead.kind = .heading
    lead.unit = unit
    lead.style = .ordinal
    lead.number = ordinal.value
    lead.isWellFormed = ordinal.isWellFormed && first == "第"
    if unit == .article { takeBranch(&ahead, &lead) }
    cursor = ahead
  }

  /// The －11 of 第10－11条.
  private static func takeRange(_ cursor: inout ScalarCursor) -> Bool {
    guard let end = endOfRange(cursor.bytes, cursor.offset, cursor.end)?.end else { return false }
    cursor.offset = end
    return true
  }

  /// Whether what follows says that the articles of a heading were left out.
  private static func isLeftOut(_ cursor: ScalarCursor) -> Bool {
    var cursor = cursor
    cursor.skipSpaces()
    _ = cursor.take("（") || cursor.take("(")
    return cursor.isAtEnd || cursor.take("略") || cursor.take("删") || cursor.take("保留")
      || cursor.take("空")
  }

  /// 条, 章, 节, 编, 分编, 部分
  private static func headingUnit(_ cursor: inout ScalarCursor) -> NodeKind? {
    switch cursor.scalar {
    case "条":
      // 第一条件, 第三条款 are prose.
      if startsWith(cursor.bytes, cursor.offset, cursor.end, "条件")
        || startsWith(cursor.bytes, cursor.offset, cursor.end, "条款")
      {
        return nil
      }
      cursor.advance()
      return .article
    case "章":
      if startsWith(cursor.bytes, cursor.offset, cursor.end, "章程") { return nil }
      cursor.advance()
      return .chapter
    case "节":
      if startsWith(cursor.bytes, cursor.offset, cursor.end, "节约") { return nil }
      cursor.advance()
      return .section
    case "编":
      if startsWith(cursor.bytes, cursor.offset, cursor.end, "编号") { return nil }
      cursor.advance()
      return .part
    case "分": return cursor.take("分编") ? .part : nil
    case "部": return cursor.take("部分") ? .part : nil
    default: return nil
    }
  }

  /// The 之一 of 第十五条之一.
  private static func takeBranch(_ cursor: inout ScalarCursor, _ lead: inout Lead) {
    guard startsWith(cursor.bytes, cursor.offset, cursor.end, "之"),
      let ordinal = Ordinal.parse(cursor.bytes, from: cursor.offset + 3, to: cursor.end),
      ordinal.value < 100
    else { return }
    lead.branch = ordinal.value
    cursor.offset = ordinal.end
  }

  /// 第 3 页 共 20 页
  private static func pageOfPages(_ cursor: inout ScalarCursor, _ lead: inout Lead) {
    var ahead = cursor
    ahead.advance()
    ahead.skipSpaces()
    guard let ordinal = Ordinal.parse(ahead.bytes, from: ahead.offset, to: ahead.end) else {
      return
    }
    ahead.offset = ordinal.end
    ahead.skipSpaces()
    guard ahead.take("页"), ahead.end - ahead.offset < 24 else { return }
    ahead.skipSpaces()
    if ahead.isAtEnd || ahead.scalar == "共" || ahead.scalar == "/" { lead.kind = .pageNumber }
  }

  /// 附件一, 附件1, 附件（一）, 附录A, 附件
  private static func annexLead(_ cursor: inout ScalarCursor, _ lead: inout Lead) {
    var ahead = cursor
    if ahead.take("附件") {
      lead.depth = 1
    } else if ahead.take("附录") {
      lead.depth = 2
    } else if ahead.take("附表") {
      lead.depth = 3
    } else {
      return
    }
    let afterWord = ahead
    ahead.skipSpaces()
    lead.kind = .annex
    lead.style = .annex
    let isOpen = ahead.take("（") || ahead.take("(")
    if let ordinal = Ordinal.parse(ahead.bytes, from: ahead.offset, to: ahead.end),
      ordinal.value < 1000
    {
      ahead.offset = ordinal.end
      if !isOpen || ahead.take("）") || ahead.take(")") {
        lead.number = ordinal.value
        lead.isWellFormed = ordinal.isWellFormed
        cursor = ahead
        return
      }
    }
    if let letter = annexLetter(ahead.scalar) {
      ahead.advance()
      // 附件AB is a name.
      if annexLetter(ahead.scalar) == nil, !isOpen || ahead.take("）") || ahead.take(")") {
        lead.number = letter
        // 附件A and 附件1 are two.
        lead.depth += 3
        cursor = ahead
        return
      }
    }
    cursor = afterWord
  }

  /// 目录, 目 录, 目次
  private static func contentsLead(_ cursor: inout ScalarCursor, _ lead: inout Lead) {
    var ahead = cursor
    ahead.advance()
    ahead.skipSpaces()
    guard ahead.take("录") || ahead.take("次") else { return }
    _ = ahead.take("：") || ahead.take(":")
    while ahead.take("*") {}
    ahead.skipSpaces()
    if ahead.isAtEnd { lead.kind = .contents }
  }

  /// ======, which a plain text draws below a title.
  private static func underlineLead(_ cursor: inout ScalarCursor, _ lead: inout Lead) {
    var ahead = cursor
    while ahead.take("=") {}
    if ahead.isAtEnd, ahead.offset - cursor.offset >= 3 { lead.kind = .underline }
  }

  /// - 12 -, — 3 —
  private static func pageNumberLead(_ cursor: inout ScalarCursor, _ lead: inout Lead) {
    var ahead = cursor
    var digits = 0
    while !ahead.isAtEnd {
      switch ahead.advance() {
      case "-", "－", "—", "·", " ", "\u{3000}": continue
      case "0"..."9", "０"..."９": digits += 1
      default: return
      }
    }
    if digits > 0 && digits < 5 { lead.kind = .pageNumber }
  }
}

/// The number that the letter of 附件A stands for, from 1; nil for other characters.
func annexLetter(_ scalar: Unicode.Scalar) -> Int? {
  switch scalar {
  case "A"..."Z": Int(scalar.value) - 0x40
  case "Ａ"..."Ｚ": Int(scalar.value) - 0xFF20
  default: nil
  }
}

/// The second number of 10－11 or 十条至第十一, where a mark of a range stands at byte `offset`, and
/// the byte after it.
func endOfRange(_ bytes: [UInt8], _ offset: Int, _ limit: Int) -> (number: Int, end: Int)? {
  var cursor = ScalarCursor(bytes, from: offset, to: limit)
  _ = cursor.take("条")
  guard
    cursor.take("－") || cursor.take("-") || cursor.take("—") || cursor.take("～") || cursor.take("~")
      || cursor.take("至")
  else { return nil }
  cursor.skipSpaces()
  _ = cursor.take("第")
  guard let ordinal = Ordinal.parse(bytes, from: cursor.offset, to: limit) else { return nil }
  return (ordinal.value, ordinal.end)
}
