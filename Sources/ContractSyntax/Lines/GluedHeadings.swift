import ContractText

/// Headings that were glued to the end of the paragraph before: …不得停运。第十条 任何一方….
///
/// Only a number that is missing between two headings is looked for there, after the end of a sentence,
/// and written as the heading before it is; 。第十条规定的 names an article.
extension Draft {
  /// So many headings may be missing one after another.
  private static let mostMissing = 3

  /// The last article of a contract is looked through up to so many lines.
  private static let longestLast = 40

  /// The longest title of a chapter, in bytes.
  private static let longestTitle = 90

  /// Gives headings that were glued to the paragraph before lines of their own.
  package mutating func splitGluedHeadings() {
    var splits: [Int: [Int]] = [:]
    for unit in [NodeKind.article, .chapter] {
      for gap in gaps(of: unit) { find(gap, unit, &splits) }
    }
    if !splits.isEmpty { split(splits) }
  }

  /// The entries from one heading up to the next, between whose numbers others are missing.
  private struct Gap {
    let first: Int
    let end: Int
    let numbers: ClosedRange<Int>
    /// Whether a heading after them shows that they are missing.
    let isClosed: Bool
  }

  private func gaps(of unit: NodeKind) -> [Gap] {
    var gaps: [Gap] = []
    var last: Int?
    for index in entries.indices {
      let lead = entries[index].lead
      guard lead.kind == .heading, lead.unit == unit, lead.style == .ordinal,
        !entries[index].isContents
      else { continue }
      if let last { gap(last, index, lead.number).map { gaps.append($0) } }
      last = index
    }
    if let last { gap(last, entries.count, 0).map { gaps.append($0) } }
    return gaps
  }

  /// What is missing between the heading `first` and the entry `end`, which is numbered `next`; where the
  /// numbers begin anew or end there, the next ones may be missing.
  private func gap(_ first: Int, _ end: Int, _ next: Int) -> Gap? {
    let number = entries[first].lead.number
    if next <= number {
      return Gap(
        first: first, end: min(end, first + Self.longestLast),
        numbers: number + 1...number + Self.mostMissing, isClosed: false)
    }
    guard (1...Self.mostMissing).contains(next - number - 1) else { return nil }
    return Gap(first: first, end: end, numbers: number + 1...next - 1, isClosed: true)
  }

  /// Notes where the missing headings of a gap begin, by entry.
  private func find(_ gap: Gap, _ unit: NodeKind, _ splits: inout [Int: [Int]]) {
    var next = gap.numbers.lowerBound
    for index in gap.first..<gap.end where entries[index].lineCount == 1 {
      if next > gap.numbers.upperBound { return }
      let line = lines[entries[index].firstLine]
      var offset = line.start + entries[index].lead.contentStart
      while let found = firstIndex(of: "第", source.bytes, offset, line.end) {
        offset = found + 3
        guard isGlued(found, line, next, unit, gap) else { continue }
        splits[index, default: []].append(found)
        next += 1
        if next > gap.numbers.upperBound { return }
      }
    }
  }

  private func isGlued(
    _ offset: Int, _ line: Line, _ number: Int, _ unit: NodeKind, _ gap: Gap
  ) -> Bool {
    let before = spacesBack(source.bytes, offset, line.start)
    switch scalarBefore(source.bytes, before, line.start).scalar {
    case "。", "．", "！", "？", "；": break
    default: return false
    }
    let lead = Lead.recognize(source.bytes, offset, line.end)
    guard lead.kind == .heading, lead.unit == unit, lead.number == number, lead.branch == 0,
      lead.isSetOff || gap.isClosed,
      unit == .chapter || lead.isSetOff == entries[gap.first].lead.isSetOff
    else { return false }
    let words = offset + lead.labelEnd
    guard words < line.end, !goesOnAsProse(source.bytes, words, line.end, isSetOff: lead.isSetOff)
    else { return false }
    return unit == .article
      || line.end - offset <= Self.longestTitle
        && LineEnding(source.bytes, offset, line.end) == .open
  }

  /// Makes lines and entries anew, those of `splits` ended where a heading begins.
  private mutating func split(_ splits: [Int: [Int]]) {
    var newLines: [Line] = []
    var newEntries: [Entry] = []
    newLines.reserveCapacity(lines.count + splits.count)
    newEntries.reserveCapacity(entries.count + splits.count)
    for index in entries.indices {
      var entry = entries[index]
      let range = entry.firstLine..<entry.firstLine + entry.lineCount
      entry.firstLine = newLines.count
      newEntries.append(entry)
      guard let offsets = splits[index], let line = range.first.map({ lines[$0] }) else {
        newLines += lines[range]
        continue
      }
      var start = line.start
      for offset in offsets.sorted() {
        let end = spacesBack(source.bytes, offset, start)
        newLines.append(Line(start: start, end: end, number: line.number))
        newEntries.append(
          Entry(
            firstLine: newLines.count, lead: Lead.recognize(source.bytes, offset, line.end)))
        start = offset
      }
      newLines.append(Line(start: start, end: line.end, number: line.number))
    }
    lines = newLines
    entries = newEntries
  }
}
