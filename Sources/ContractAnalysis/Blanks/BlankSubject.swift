import ContractSyntax
import ContractText

/// The words before byte `from` of a reading that say what a blank there is of: 工程造价 of
/// 工程造价为____万元, 甲方（盖章） of 甲方（盖章）：____; nil where there are none.
func blankSubject(before from: Int, in reading: Reading) -> String? {
  let bytes = reading.bytes
  var end = spacesBack(bytes, from, reading.start)
  let (colon, length) = scalarBefore(bytes, end, reading.start)
  if colon == ":" || colon == "：" { end = spacesBack(bytes, end - length, reading.start) }
  var start = startOfSubject(before: end, in: reading)
  let last = scalarBefore(bytes, end, start)
  if last.scalar == ")" || last.scalar == "）", let bare = bareBracket(start, end, bytes) {
    (start, end) = bare
  }
  // 投资合计 is a sum; 计 of 工期计____天 says nothing.
  let isSum = sums.contains { endsWith(bytes, start, end, $0) }
  for word in fillers where !isSum && endsWith(bytes, start, end, word) {
    end -= word.utf8CodeUnitCount
  }
  // ____元的百分之____: the unit of the blank before is no part of it.
  let before = scalarBefore(bytes, start, reading.start).scalar
  if before == "_" || before == "＿" || before == "}", let unit = BlankUnit.at(start, bytes, end) {
    start += unit.word.utf8CodeUnitCount
    // ____日前支付
    if let word = afterUnit.first(where: { startsWith(bytes, start, end, $0) }) {
      start += word.utf8CodeUnitCount
    }
  }
  while let word = openers.first(where: { startsWith(bytes, start, end, $0) }) {
    start += word.utf8CodeUnitCount
  }
  return words(from: start, to: end, bytes)
}

/// The words between two bytes, without white space and marks of emphasis; nil where only what is left
/// of a date stands there: 　　年　月　日.
private func words(from start: Int, to end: Int, _ bytes: [UInt8]) -> String? {
  var words: [UInt8] = []
  words.reserveCapacity(max(0, end - start))
  var isSaying = false
  var cursor = ScalarCursor(bytes, from: start, to: end)
  while !cursor.isAtEnd {
    guard spaceLength(bytes, cursor.offset, end) == 0 else {
      cursor.skipSpaces()
      continue
    }
    let offset = cursor.offset
    let scalar = cursor.advance()
    guard scalar != "*" else { continue }
    words += bytes[offset..<cursor.offset]
    if scalar != "年", scalar != "月", scalar != "日" { isSaying = true }
  }
  return isSaying ? String(decoding: words, as: UTF8.self) : nil
}

/// Where the words begin that end at byte `end`: after the last mark, blank or gap between columns,
/// and no more than 20 characters back.
private func startOfSubject(before end: Int, in reading: Reading) -> Int {
  let bytes = reading.bytes
  var start = end
  var gap = 0
  var isInBrackets = false
  for _ in 0..<20 where start > reading.start {
    let (scalar, length) = scalarBefore(bytes, start, reading.start)
    switch scalar {
    case ")", "）":
      guard start == end else { return start }
      isInBrackets = true
    case "(", "（":
      guard isInBrackets else { return start }
      isInBrackets = false
    case "，", ",", "。", "；", ";", "：", ":", "_", "＿", "、", "…", "》", "│", "┃", "|", "║", "□", "☐",
      "}":
      return start
    default: break
    }
    let space = spaceLength(bytes, start - length, start)
    gap = space == 0 ? 0 : gap + (space == 3 ? 2 : 1)
    start -= length
    // ____日　　　　签订日期：____
    if gap >= widestSpace { return start }
  }
  return start
}

/// A subject that is all in brackets, without them: （公章）.
private func bareBracket(_ start: Int, _ end: Int, _ bytes: [UInt8]) -> (Int, Int)? {
  let first = scalarAt(bytes, start, end)
  guard first.scalar == "(" || first.scalar == "（" else { return nil }
  return (start + first.length, end - scalarBefore(bytes, end, start).length)
}

/// White space of such a width, in half-width columns, parts two columns.
private let widestSpace = 4

private let fillers: [StaticString] = ["的", "为", "是", "达", "计", "人民币", "至", "约", "即", "共"]
private let sums: [StaticString] = ["合计", "共计", "总计", "累计"]
private let afterUnit: [StaticString] = [
  "之前", "以前", "之后", "以后", "以内", "之内", "前", "后", "内", "起",
]
private let openers: [StaticString] = [
  "的", "在", "于", "并", "且", "如果", "如", "但", "和", "及", "应当", "应", "必须", "其中", "以及",
]
