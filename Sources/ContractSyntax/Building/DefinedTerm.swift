import ContractText

/// The term that a line defines, in bytes of the reading: `X:指…`, `“X”系指…`, `X：…`. Certain
/// where a word such as 指 says that it is a definition.
package func definedTerm(_ reading: Reading) -> (term: TextRange, isCertain: Bool)? {
  var cursor = ScalarCursor(reading.bytes, from: reading.start, to: reading.end)
  while cursor.take("*") || cursor.take(" ") || cursor.take("│") || cursor.take("|") {}
  let isQuoted = cursor.take("“") || cursor.take("\"") || cursor.take("「")
  let start = cursor.offset
  var count = 0
  while !cursor.isAtEnd, count <= 24 {
    let offset = cursor.offset
    let scalar = cursor.advance()
    count += 1
    switch scalar {
    case "”", "\"", "」":
      guard isQuoted, count > 1 else { return nil }
      return quotedTerm(&cursor, TextRange(start - reading.start, offset - reading.start))
    case ":", "：", "∶":
      guard !isQuoted, count > 1 else { return nil }
      cursor.skipSpaces()
      let end = spacesBack(reading.bytes, offset, start)
      // 除上下文另有规定外： leads to the terms.
      if cursor.isAtEnd, leads.contains(where: { endsWith(reading.bytes, start, end, $0) }) {
        return nil
      }
      return (TextRange(start - reading.start, end - reading.start), means(cursor))
    case "\t", "│", "|":
      guard !isQuoted, count > 1 else { return nil }
      return rowTerm(&cursor, reading, TextRange(start, offset))
    case "，", ",", "。", "；", ";", "_", "＿": return nil
    case "指", "是", "系", "均":
      guard !isQuoted, count > 2 else { continue }
      var verb = cursor
      verb.offset = offset
      let end = spacesBack(reading.bytes, offset, start)
      // 接收点　指…, and a table's cell under the other; 交货地点指定为… is a clause.
      guard means(verb), scalar != "指" || end < offset || isBrokenBefore(offset, reading) else {
        continue
      }
      return (TextRange(start - reading.start, end - reading.start), true)
    default: continue
    }
  }
  return nil
}

/// A row of a table of terms: 进水│指进入污水处理厂的污水│. Its head is no term.
private func rowTerm(
  _ cursor: inout ScalarCursor, _ reading: Reading, _ cell: TextRange
) -> (term: TextRange, isCertain: Bool)? {
  let end = spacesBack(reading.bytes, cell.end, cell.start)
  let words = reading.bytes[cell.start..<end]
  if isHead(reading.bytes, cell.start, end) { return nil }
  // |---|---| below the head
  if words.allSatisfy({ $0 == 0x2D || $0 == 0x3A }) { return nil }
  while cursor.take("│") || cursor.take("|") || cursor.take("\t") || cursor.take(" ") {}
  guard !words.isEmpty, !cursor.isAtEnd else { return nil }
  return (TextRange(cell.start - reading.start, end - reading.start), means(cursor))
}

/// Whether a line is the head of a table of terms: │术语│含义│. Its rows define without 指.
func isHeadOfTerms(_ reading: Reading) -> Bool {
  guard isTableRow(reading) else { return false }
  var cursor = ScalarCursor(reading.bytes, from: reading.start, to: reading.end)
  while cursor.take("*") || cursor.take(" ") || cursor.take("│") || cursor.take("|") {}
  let meanings: [StaticString] = ["含义", "定义", "释义", "解释"]
  return heads.contains { startsWith(reading.bytes, cursor.offset, reading.end, $0) }
    && meanings.contains { firstIndex(of: $0, reading.bytes, cursor.offset, reading.end) != nil }
}

/// Whether a line is drawn as a row of a table.
func isTableRow(_ reading: Reading) -> Bool {
  let first = scalarAt(reading.bytes, reading.start, reading.end).scalar
  return first == "|" || first == "│" || first == "┃"
}

/// What a line ends with that only leads to what follows.
private let leads: [StaticString] = ["外", "如下", "以下", "规定", "包括", "含义"]

/// What a column of terms is called.
private let heads: [StaticString] = ["术语", "词语", "名词", "名称", "用语", "序号", "定义"]

private func isHead(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
  heads.contains { end - start == $0.utf8CodeUnitCount && startsWith(bytes, start, end, $0) }
}

/// Whether the line of the file was broken before byte `offset` of the reading.
private func isBrokenBefore(_ offset: Int, _ reading: Reading) -> Bool {
  let length = scalarBefore(reading.bytes, offset, reading.start).length
  return length > 0 && reading.sourceOffset(offset) - reading.sourceOffset(offset - length) > length
}

private func quotedTerm(
  _ cursor: inout ScalarCursor, _ term: TextRange
) -> (term: TextRange, isCertain: Bool)? {
  cursor.skipSpaces()
  let hasColon = cursor.take(":") || cursor.take("：")
  // “飞灰”，是指…
  if cursor.take("，"), !means(cursor) { return nil }
  cursor.skipSpaces()
  let isCertain = means(cursor)
  return hasColon || isCertain ? (term, isCertain) : nil
}

/// Whether 指, 是指, 系指… stands here.
private func means(_ cursor: ScalarCursor) -> Bool {
  var cursor = cursor
  return cursor.take("指") || cursor.take("是指") || cursor.take("系指") || cursor.take("均指")
    || cursor.take("即指") || cursor.take("意指") || cursor.take("特指") || cursor.take("为指")
}
