import ContractText

/// Headings whose number has no point after it, before clauses that begin with that number: 3 建设 / 3.1 ….
extension Draft {
  /// The longest title of such a heading, in bytes.
  private static let longestTitle = 75

  /// Makes the lines that are such headings items of the same style as 3. 建设.
  package mutating func findBareNumbers() {
    for index in entries.indices.dropLast() where entries[index].lead.kind == .plain {
      let next = entries[index + 1].lead
      guard next.kind == .item, next.style == .decimal, next.depth == 2, next.number == 1 else {
        continue
      }
      let (line, clause) = (range(entries[index]), range(entries[index + 1]))
      guard let number = Ordinal.parse(source.bytes, from: line.start, to: line.end),
        number.style != .chinese,
        Ordinal.parse(
          source.bytes, from: clause.start + next.labelStart, to: clause.end)?.value
          == number.value
      else { continue }
      var cursor = ScalarCursor(source.bytes, from: number.end, to: line.end)
      cursor.skipSpaces()
      guard cursor.offset > number.end, line.length <= Self.longestTitle,
        ending(entries[index]) == .open, (0x4E00...0x9FFF).contains(cursor.scalar.value)
      else { continue }
      entries[index].lead.kind = .item
      entries[index].lead.style = .arabicPoint
      entries[index].lead.number = number.value
      entries[index].lead.labelEnd = number.end - line.start
      entries[index].lead.contentStart = cursor.offset - line.start
      entries[index].lead.isSetOff = true
    }
  }
}
