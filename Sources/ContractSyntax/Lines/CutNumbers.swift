import ContractText

extension Draft {
  /// Joins lines that were broken inside the number of a heading or a reference:
  /// 「第一百二十」/「四条」.
  package mutating func joinCutNumbers() {
    var index = 0
    var joined: [Entry] = []
    joined.reserveCapacity(entries.count)
    while index < entries.count {
      var entry = entries[index]
      index += 1
      while index < entries.count, entry.lineCount < 8, isCutNumber(entry, entries[index]) {
        entry.lineCount += entries[index].lineCount
        index += 1
      }
      if entry.lineCount > 1 {
        let reading = reading(entry)
        entry.lead = Lead.recognize(reading.bytes, reading.start, reading.end)
      }
      joined.append(entry)
    }
    entries = joined
  }

  /// Whether `entry` ends with 第 and digits, and `next` goes on with digits and a unit.
  private func isCutNumber(_ entry: Entry, _ next: Entry) -> Bool {
    let last = lines[entry.firstLine + entry.lineCount - 1]
    let bytes = source.bytes
    var start = last.end
    while start > last.start {
      let (scalar, length) = scalarBefore(bytes, start, last.start)
      start -= length
      if scalar == "第" { break }
      guard Ordinal.parse(bytes, from: start, to: start + length) != nil else { return false }
    }
    guard start < last.end, scalarAt(bytes, start, last.end).scalar == "第" else { return false }
    let line = lines[next.firstLine]
    var cursor = ScalarCursor(bytes, from: line.start, to: line.end)
    if let ordinal = Ordinal.parse(bytes, from: line.start, to: line.end) {
      cursor.offset = ordinal.end
    } else if start + 3 == last.end {
      return false
    }
    switch cursor.scalar {
    case "条", "章", "节", "款", "项", "编": return true
    default: return false
    }
  }
}
