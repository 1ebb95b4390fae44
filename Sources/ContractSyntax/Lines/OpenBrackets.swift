import ContractText

extension LineJoining {
  /// The entry that closes a bracket left open by the entry `index`, where one does so within a few
  /// lines: (注:1、… / 2、… / ).
  func closingOfBracket(_ index: Int, _ next: Int) -> Int? {
    let entry = draft.entries[index]
    guard entry.lead.kind != .annex, entry.lead.kind != .contents else { return nil }
    var depth = 0
    for part in index..<next { depth = max(0, depth + balance(part)) }
    guard depth > 0 else { return nil }
    for following in next..<min(span.end, next + Self.longestChain) {
      let lead = draft.entries[following].lead
      if lead.kind == .heading || lead.kind == .annex || draft.entries[following].isContents {
        return nil
      }
      depth += balance(following)
      if depth <= 0 { return following }
    }
    return nil
  }

  /// A line that is nothing but the end of a bracket.
  func isBracketTail(_ index: Int, _ next: Int) -> Bool {
    let line = draft.lines[draft.entries[next].firstLine]
    guard draft.entries[next].lead.kind == .plain, line.end - line.start <= 6 else { return false }
    let scalar = scalarAt(draft.source.bytes, line.start, line.end).scalar
    return scalar == ")" || scalar == "）" || scalar == "】" || scalar == "》"
  }

  /// Opening brackets less closing ones, the printed number left out.
  private func balance(_ index: Int) -> Int {
    let entry = draft.entries[index]
    let reading = draft.reading(entry)
    var cursor = ScalarCursor(
      reading.bytes, from: reading.start + entry.lead.contentStart, to: reading.end)
    var depth = 0
    while !cursor.isAtEnd {
      let byte = cursor.bytes[cursor.offset]
      // Brackets begin with one of these bytes only.
      guard byte == 0x28 || byte == 0x29 || byte == 0xEF || byte == 0xE3 else {
        cursor.offset += byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        continue
      }
      switch cursor.advance() {
      case "(", "（", "【", "《": depth += 1
      case ")", "）", "】", "》": depth -= 1
      default: continue
      }
    }
    return depth
  }
}
