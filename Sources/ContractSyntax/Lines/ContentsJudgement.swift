import ContractText

extension Draft {
  /// Marks the lines of tables of contents.
  package mutating func judgeContents() {
    var index = 0
    while index < entries.count {
      if entries[index].lead.kind == .contents {
        index = markContents(from: index)
      } else if isRunOfBareChapters(from: index) {
        index = markContents(from: index - 1)
      } else {
        index += 1
      }
    }
  }

  /// Marks the entries after `start` up to the line that begins the body; returns its index.
  private mutating func markContents(from start: Int) -> Int {
    let first = start + 1
    guard first < entries.count else { return first }
    let end = endOfContents(first)
    guard end > first else {
      if start >= 0, entries[start].lead.kind == .contents { makePlain(start) }
      return first
    }
    for index in max(0, start)..<end { entries[index].isContents = true }
    if start < 0 { entries[0].isContents = true }
    return end
  }

  /// The body begins where the first entry's own heading stands again, or where a line is too long
  /// or too finished to be an entry.
  private func endOfContents(_ first: Int) -> Int {
    let opening = entries[first].lead
    let openingText = title(of: first)
    var index = first + 1
    while index < entries.count, index - first < 2000 {
      let entry = entries[index]
      let lead = entry.lead
      if opening.kind == .heading || opening.kind == .item {
        if lead.kind == opening.kind, lead.unit == opening.unit, lead.number == opening.number,
          lead.style == opening.style
        {
          // A second level that begins anew (第一节 of 第二章) is no restart of the first level.
          return afterFrontMatter(first, index)
        }
      } else if title(of: index) == openingText {
        return index
      }
      if lead.kind == .contents || !canBeContents(entry) { return lastEntryLine(first, index) }
      index += 1
    }
    return lastEntryLine(first, index)
  }

  /// 本协议由下列双方签署：甲方：… between the contents and the body is part of neither.
  private func afterFrontMatter(_ first: Int, _ index: Int) -> Int {
    var end = index
    while end > first + 1,
      entries[end - 1].lead.kind == .plain || entries[end - 1].lead.kind == .recital
    {
      end -= 1
    }
    return end
  }

  /// Without a repeated heading nothing shows where the contents end but the form of its lines.
  private func lastEntryLine(_ first: Int, _ index: Int) -> Int {
    var end = index
    while end > first, entries[end - 1].lead.kind != .heading, entries[end - 1].lead.kind != .annex
    {
      end -= 1
    }
    return end
  }

  private func canBeContents(_ entry: Entry) -> Bool {
    let range = range(entry)
    guard range.length <= 150 else { return false }
    if entry.lead.kind == .heading || entry.lead.kind == .pageNumber { return true }
    return ending(entry) != .comma
      && scalarBefore(source.bytes, range.end, range.start).scalar != "。"
  }

  /// The words of an entry without dots and page number.
  private func title(of index: Int) -> String {
    let reading = reading(entries[index])
    let end = contentsTitleEnd(reading.bytes, reading.start, reading.end)
    return reading.text(reading.start, end)
  }

  /// Three or more headings of chapters with nothing below them, and the first of them once more
  /// after them: a table of contents without its name.
  private func isRunOfBareChapters(from start: Int) -> Bool {
    guard entries[start].lead.kind == .heading, entries[start].lead.unit == .chapter,
      !entries[start].isContents, entries[start].lead.number == 1
    else { return false }
    var index = start + 1
    while index < entries.count, entries[index].lead.kind == .heading,
      entries[index].lead.unit == .chapter || entries[index].lead.unit == .section,
      !(entries[index].lead.unit == .chapter && entries[index].lead.number == 1)
    {
      index += 1
    }
    return index - start >= 3 && index < entries.count
      && entries[index].lead.kind == .heading && entries[index].lead.unit == .chapter
      && entries[index].lead.number == 1
  }
}

/// Where the title of a line of contents ends: before dots and a page number.
package func contentsTitleEnd(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
  var offset = end
  var leaders = 0
  while offset > start {
    let (scalar, length) = scalarBefore(bytes, offset, start)
    switch scalar {
    case "0"..."9", "０"..."９":
      if leaders > 1 { return offset }
    case ".", "．", "…", "·", "•", "⋯", "_", "-", "—": leaders += 1
    case "\t": leaders += 2
    case " ", "\u{3000}", "(", ")", "（", "）": break
    default: return leaders > 1 ? offset : end
    }
    offset -= length
  }
  return end
}
