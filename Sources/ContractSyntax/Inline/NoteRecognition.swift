import ContractText

/// Finds (注:…) with its nested brackets.
func findNotes(_ reading: Reading, _ owner: Int, _ notes: inout [DraftingNote]) {
  let bytes = reading.bytes
  var offset = reading.start
  while let mark = firstIndex(of: "注", bytes, offset, reading.end) {
    offset = mark + 3
    let next = scalarAt(bytes, offset, reading.end).scalar
    let before = scalarBefore(bytes, mark, reading.start)
    // （注：…）, （注1：…）, 注：… at the start of a line
    guard next == ":" || next == "：" || next == "∶" || isNumberedNote(bytes, offset, reading.end)
    else { continue }
    let isBracketed = isOpening(before.scalar)
    guard isBracketed || mark == reading.start else { continue }
    let start = isBracketed ? mark - before.length : mark
    let end = isBracketed ? closing(bytes, mark, reading.end) : reading.end
    notes.append(DraftingNote(range: reading.sourceRange(start, end), owner: owner))
    offset = end
  }
}

private func isNumberedNote(_ bytes: [UInt8], _ offset: Int, _ end: Int) -> Bool {
  guard let ordinal = Ordinal.parse(bytes, from: offset, to: end) else { return false }
  let next = scalarAt(bytes, ordinal.end, end).scalar
  return next == ":" || next == "："
}

private func isOpening(_ scalar: Unicode.Scalar) -> Bool {
  scalar == "(" || scalar == "（" || scalar == "【" || scalar == "[" || scalar == "〔"
}

/// The byte after the bracket that closes the one that opened before `start`; the end of the reading
/// where none does.
private func closing(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
  var depth = 1
  var cursor = ScalarCursor(bytes, from: start, to: end)
  while !cursor.isAtEnd {
    switch cursor.advance() {
    case "(", "（", "【", "[", "〔": depth += 1
    case ")", "）", "】", "]", "〕":
      depth -= 1
      if depth == 0 { return cursor.offset }
    default: continue
    }
  }
  return end
}
