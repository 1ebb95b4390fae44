import ContractText

/// The term that a line defines, in bytes of the reading: `X:指…`, `“X”系指…`, `X：…`. Certain
/// where a word such as 指 says that it is a definition.
package func definedTerm(_ reading: Reading) -> (term: TextRange, isCertain: Bool)? {
  var cursor = ScalarCursor(reading.bytes, from: reading.start, to: reading.end)
  while cursor.take("*") || cursor.take(" ") {}
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
      return (TextRange(start - reading.start, offset - reading.start), means(cursor))
    case "，", ",", "。", "；", ";", "_", "＿": return nil
    case "指", "是", "系", "均":
      guard !isQuoted, count > 2 else { continue }
      var verb = cursor
      verb.offset = offset
      guard means(verb), scalar != "指" else { continue }
      return (TextRange(start - reading.start, offset - reading.start), true)
    default: continue
    }
  }
  return nil
}

private func quotedTerm(
  _ cursor: inout ScalarCursor, _ term: TextRange
) -> (term: TextRange, isCertain: Bool)? {
  cursor.skipSpaces()
  let hasColon = cursor.take(":") || cursor.take("：")
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
