import ContractText

/// Finds (注:…) and （填写说明：…） with their nested brackets.
func findNotes(_ reading: Reading, _ owner: Int, _ notes: inout [DraftingNote]) {
  let bytes = reading.bytes
  var offset = reading.start
  // 注：… at the start of a line
  if startsWith(bytes, offset, reading.end, "注"), noteWordEnd(bytes, offset, reading.end) != nil {
    notes.append(
      DraftingNote(range: reading.sourceRange(reading.start, reading.end), owner: owner))
    return
  }
  while offset < reading.end {
    let (scalar, length) = scalarAt(bytes, offset, reading.end)
    let words = offset + max(1, length)
    guard isOpening(scalar), noteWordEnd(bytes, words, reading.end) != nil else {
      offset = words
      continue
    }
    let end = closing(bytes, words, reading.end)
    notes.append(DraftingNote(range: reading.sourceRange(offset, end), owner: owner))
    offset = end
  }
}

/// What a drafting note calls itself.
private let noteWords: [StaticString] = [
  "注", "说明", "填写说明", "编写说明", "起草说明", "使用说明", "编制说明", "条款说明", "提示", "填写提示",
]

/// The byte after the word that names a note at byte `offset`, where a colon follows it: 注：, 注1：,
/// 填写说明：; nil where there is none.
func noteWordEnd(_ bytes: [UInt8], _ offset: Int, _ end: Int) -> Int? {
  for word in noteWords where startsWith(bytes, offset, end, word) {
    let next = offset + word.utf8CodeUnitCount
    let number = Ordinal.parse(bytes, from: next, to: end)
    switch scalarAt(bytes, number?.end ?? next, end).scalar {
    case ":", "：", "∶": return next
    default: continue
    }
  }
  return nil
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
