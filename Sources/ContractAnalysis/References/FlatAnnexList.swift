import ContractSyntax
import ContractText

/// The number after the last of a list of annexes that begins with a colon at byte `offset`, within its
/// line or on the lines below: 附件：1.线路图　2.考核办法; 1 where there is no list.
func flatListEnd(_ offset: Int, _ contract: Contract) -> Int {
  let source = contract.source
  let bytes = source.bytes
  let line = source.lineIndex(of: offset)
  var cursor = ScalarCursor(bytes, from: offset, to: source.lineRange(line).end)
  _ = cursor.take("清单") || cursor.take("目录") || cursor.take("列表")
  guard cursor.take("：") || cursor.take(":") else { return 1 }
  cursor.skipSpaces()
  if cursor.isAtEnd { return numberedLines(after: line, contract) }
  var next = 1
  var isStart = true
  while !cursor.isAtEnd {
    if isStart, takesNumber(next, &cursor) {
      next += 1
      isStart = false
      continue
    }
    let space = spaceLength(bytes, cursor.offset, cursor.end)
    if space > 0 {
      cursor.offset += space
      isStart = true
    } else {
      let scalar = cursor.advance()
      isStart = "；;，,、。》".unicodeScalars.contains(scalar)
    }
  }
  // A single number is no list.
  return next > 2 ? next : 1
}

/// The number after the last of the lines 1. 2. 3. that follow a line.
private func numberedLines(after line: Int, _ contract: Contract) -> Int {
  let source = contract.source
  var next = 1
  let last = source.lineIndex(of: contract.range.end)
  guard line < last else { return next }
  for index in line + 1...last {
    let range = source.lineRange(index)
    var cursor = ScalarCursor(source.bytes, from: range.start, to: range.end)
    cursor.skipSpaces()
    if cursor.isAtEnd { continue }
    guard takesNumber(next, &cursor) else { break }
    next += 1
  }
  return next
}

/// Whether 2. or 2、 or （2） or 二、 stands at the cursor, which steps over it.
private func takesNumber(_ number: Int, _ cursor: inout ScalarCursor) -> Bool {
  let lead = Lead.recognize(cursor.bytes, cursor.offset, cursor.end)
  guard lead.kind == .item, lead.number == number, lead.style != .decimal else { return false }
  cursor.offset += lead.contentStart
  return true
}
