import ContractText

/// Finds the blanks that are drawn: underscores, gaps, empty brackets, marks.
func findBlanks(_ reading: Reading, _ owner: Int, _ blanks: inout [WrittenBlank]) {
  let bytes = reading.bytes
  let end = reading.end
  var offset = reading.start
  while offset < end {
    let byte = bytes[offset]
    var found: (form: WrittenBlank.Form, start: Int, end: Int)?
    switch byte {
    case 0x5F, 0x5C, 0xEF: found = underscores(bytes, offset, end)
    case 0x58, 0x78, 0xC3, 0xE2: found = marks(bytes, offset, reading.start, end)
    case 0x5B, 0xE3:
      found = emptyBracket(bytes, offset, end)
      if found == nil, byte == 0xE3 { found = gap(bytes, offset, reading.start, end) }
    case 0x7B, 0x24, 0xC2:
      found = mergeFieldEnd(bytes, offset, end).map { (.mark, offset, $0) }
      if found == nil, byte == 0xC2 { found = gap(bytes, offset, reading.start, end) }
    case 0x20, 0x09: found = gap(bytes, offset, reading.start, end)
    default: break
    }
    if found == nil, byte == 0x28 || byte == 0xEF { found = emptyBracket(bytes, offset, end) }
    if let found {
      let range = reading.sourceRange(found.start, found.end)
      blanks.append(
        WrittenBlank(
          form: found.form,
          range: TextRange(range.start, firstPartEnd(reading, found.start, found.end)),
          lastEnd: range.end, owner: owner))
      offset = found.end
    } else {
      offset += byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    }
  }
}

/// The end of the part of a blank that stands on its first line.
private func firstPartEnd(_ reading: Reading, _ start: Int, _ end: Int) -> Int {
  let range = reading.sourceRange(start, end)
  guard reading.segments.count > 1 else { return range.end }
  for segment in reading.segments where segment.contains(range.start) {
    return min(segment.end, range.end)
  }
  return range.end
}

private typealias Found = (form: WrittenBlank.Form, start: Int, end: Int)

/// ____, ＿＿, and \_\_ of a text made from a formatted one; a single _ is none.
private func underscores(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Found? {
  var offset = start
  var count = 0
  while offset < end {
    if bytes[offset] == 0x5F {
      offset += 1
      count += 1
    } else if bytes[offset] == 0x5C, offset + 1 < end, bytes[offset + 1] == 0x5F {
      offset += 2
      count += 1
    } else if startsWith(bytes, offset, end, "＿") {
      offset += 3
      count += 2
    } else {
      break
    }
  }
  return count >= 2 ? (.underscore, start, offset) : nil
}

/// ××年, XX公司, xx市, □
private func marks(_ bytes: [UInt8], _ start: Int, _ first: Int, _ end: Int) -> Found? {
  var offset = start
  var count = 0
  let (mark, length) = scalarAt(bytes, start, end)
  switch mark {
  case "×", "X", "x", "╳":
    while scalarAt(bytes, offset, end).scalar == mark {
      offset += length
      count += 1
    }
    guard count >= 2 else { return nil }
    // XX within a Latin word or a number is none.
    let before = scalarBefore(bytes, start, first).scalar
    let after = scalarAt(bytes, offset, end).scalar
    guard !isLatin(before), !isLatin(after) else { return nil }
    return (.mark, start, offset)
  case "□", "☐": return (.mark, start, start + length)
  default: return nil
  }
}

private func isLatin(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "a"..."z", "A"..."Z", "0"..."9": true
  default: false
  }
}

/// 【 】, [ ], （　）: brackets with nothing but white space inside.
private func emptyBracket(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Found? {
  var cursor = ScalarCursor(bytes, from: start, to: end)
  let closing: StaticString
  var least = 0
  switch cursor.advance() {
  case "【": closing = "】"
  case "[": closing = "]"
  case "〔": closing = "〕"
  case "(":
    closing = ")"
    least = 2
  case "（":
    closing = "）"
    least = 2
  default: return nil
  }
  let inner = cursor.offset
  cursor.skipSpaces()
  let width = cursor.offset - inner
  guard width >= least, cursor.take(closing) else { return nil }
  // Markup of an underlined gap: [   ]{.underline}
  _ = cursor.take("{.underline}")
  return (.bracket, start, cursor.offset)
}

/// White space in the middle of a sentence: 移交后 日内, 联系电话：　　　传真：
private func gap(_ bytes: [UInt8], _ start: Int, _ first: Int, _ end: Int) -> Found? {
  var offset = start
  var width = 0
  while offset < end {
    let length = spaceLength(bytes, offset, end)
    if length == 0 { break }
    width += length == 3 ? 2 : 1
    offset += length
  }
  guard offset > start, offset < end, start > first else { return nil }
  if isPartOfDate(bytes, first, start, offset, end) { return (.spaces, start, offset) }
  let before = scalarBefore(bytes, start, first)
  let after = scalarAt(bytes, offset, end).scalar
  // 电话：　　　　；邮编：
  if width >= 2, isColon(before.scalar), "；;，,。、".unicodeScalars.contains(after) {
    return (.spaces, start, offset)
  }
  // 乙方：　　　　（以下简称“乙方”）, （大写：　　　　）
  if width >= 4, isColon(before.scalar), "（()）".unicodeScalars.contains(after) {
    return (.spaces, start, offset)
  }
  // 按营业额的　　%计算
  if width >= 3, isWord(before.scalar), "%％‰℃".unicodeScalars.contains(after) {
    return (.spaces, start, offset)
  }
  guard isWordOrColon(before.scalar), isWord(after) else { return nil }
  if isDrawnApart(bytes, first, start, offset, end) { return nil }
  if wantsNumber(bytes, offset, end), leadsToNumber(bytes, first, start) {
    return (.spaces, start, offset)
  }
  // 主　　席 is a name drawn apart; a blank is wider than two characters.
  guard width >= 5, isColon(before.scalar) || !isLabel(bytes, offset, end) else { return nil }
  return (.spaces, start, offset)
}

/// │项　　　　目│: a word of a drawn table, a character at each end of its cell.
private func isDrawnApart(
  _ bytes: [UInt8], _ first: Int, _ start: Int, _ offset: Int, _ end: Int
) -> Bool {
  let left = scalarBefore(bytes, start, first)
  let right = scalarAt(bytes, offset, end)
  // │自　　　　至　　　　│ is filled in.
  guard !"自从至于以第共计约为".unicodeScalars.contains(left.scalar) else { return false }
  let before = spacesBack(bytes, start - left.length, first)
  var after = ScalarCursor(bytes, from: offset + right.length, to: end)
  after.skipSpaces()
  return isBar(scalarBefore(bytes, before, first).scalar) && isBar(after.scalar)
}

private func isBar(_ scalar: Unicode.Scalar) -> Bool {
  scalar == "│" || scalar == "┃" || scalar == "|" || scalar == "║"
}

/// Whether a label with its colon begins here: 2025年3月1日　　　　日期：2025年3月2日 are two columns.
private func isLabel(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
  var cursor = ScalarCursor(bytes, from: start, to: end)
  for _ in 0..<16 {
    let scalar = cursor.advance()
    if isColon(scalar) { return true }
    guard isWord(scalar) || "（）()/／ ".unicodeScalars.contains(scalar) else { return false }
  }
  return false
}

private func isColon(_ scalar: Unicode.Scalar) -> Bool { scalar == "：" || scalar == ":" }

/// 自　　年　　月　　日起: the gap before 年, 月 or 日 of a date whose other parts are gaps as well.
private func isPartOfDate(
  _ bytes: [UInt8], _ first: Int, _ start: Int, _ offset: Int, _ end: Int
) -> Bool {
  let before = scalarBefore(bytes, start, first).scalar
  var cursor = ScalarCursor(bytes, from: offset, to: end)
  switch cursor.advance() {
  case "年":
    let year = cursor.offset
    cursor.skipSpaces()
    return cursor.offset > year && cursor.scalar == "月"
  case "月": return before == "年"
  case "日": return before == "月"
  default: return false
  }
}

/// A Chinese character.
private func isWord(_ scalar: Unicode.Scalar) -> Bool {
  (0x4E00...0x9FFF).contains(scalar.value)
}

private func isWordOrColon(_ scalar: Unicode.Scalar) -> Bool {
  isWord(scalar) || isColon(scalar) || scalar == "¥" || scalar == "￥"
}

/// Whether what follows is a unit that wants a number before it.
private func wantsNumber(_ bytes: [UInt8], _ offset: Int, _ end: Int) -> Bool {
  for unit: StaticString in [
    "日内", "日前", "日后", "天内", "个月", "工作日", "个工作日", "营业日", "个营业日", "万元", "元", "年内", "种方式", "份",
  ] where startsWith(bytes, offset, end, unit) { return true }
  return false
}

/// Whether the words before lead to a number: 后, 前, 为, 提前, 第, 于…
private func leadsToNumber(_ bytes: [UInt8], _ first: Int, _ start: Int) -> Bool {
  switch scalarBefore(bytes, start, first).scalar {
  case "后", "前", "为", "第", "过", "于", "的", "计", "价", "之", "在", "起", "满", "即", "币", "式", "执", "共",
    "付",
    "额":
    true
  default: false
  }
}
