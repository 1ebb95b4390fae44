import ContractText

extension Draft {
  /// Marks the lines of tables of contents.
  package mutating func judgeContents() {
    var index = 0
    var sawArticle = false
    while index < entries.count {
      let lead = entries[index].lead
      if lead.kind == .heading, lead.unit == .article, lead.number > 1 { sawArticle = true }
      if lead.kind == .contents {
        index = markContents(index, first: index + 1)
      } else if isRunOfBareChapters(from: index)
        || (lead.kind == .heading || !sawArticle) && isRunOfTitles(from: index)
      {
        index = markContents(index, first: index)
      } else {
        index += 1
      }
    }
  }

  /// Marks the entries from `start` on, of which `first` is the first below the word 目录, up to the line
  /// that begins the body; returns its index.
  private mutating func markContents(_ start: Int, first: Int) -> Int {
    guard first < entries.count else { return first }
    let end = endOfContents(first)
    guard end > first else {
      if start < first { makePlain(start) }
      return start + 1
    }
    for index in start..<end { entries[index].isContents = true }
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
    let opening = entries[first].lead
    return (first...max(first, index)).last { end in
      guard end > first else { return true }
      let lead = entries[end - 1].lead
      return lead.kind == .heading || lead.kind == .annex
        || opening.kind == .item && lead.kind == .item && lead.style == opening.style
    } ?? first
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

extension Draft {
  /// A table of contents has so many lines at least.
  private static let leastLines = 3
  /// So many lines may stand between a table without its name and the body: the parties, recitals.
  private static let mostBetween = 60
  /// The body's second and third heading stand within so many lines of the first.
  private static let longestBody = 2000

  /// Titles numbered from 1 with nothing below them, the first three of which head clauses further on: a
  /// table of contents without its name.
  private func isRunOfTitles(from start: Int) -> Bool {
    guard entries[start].lead.number == 1, canBeTitle(start, like: start) else { return false }
    var end = start + 1
    while end < entries.count, canBeTitle(end, like: start),
      entries[end].lead.number == end - start + 1
    {
      end += 1
    }
    guard end - start >= Self.leastLines else { return false }
    var found = 0
    var last = end
    // 1. 名称 2. 地址 3. 电话 of either party are two lists: a body has words below its titles.
    var isBody = false
    var index = end
    while index < entries.count, found < Self.leastLines,
      index - end <= (found == 0 ? Self.mostBetween : Self.longestBody)
    {
      if isSameTitle(index, as: start + found) {
        if found > 0, index > last + 1 { isBody = true }
        last = index
        found += 1
      }
      index += 1
    }
    return found == Self.leastLines && isBody
  }

  /// Whether an entry is numbered as the entry `first` is and may be a title.
  private func canBeTitle(_ index: Int, like first: Int) -> Bool {
    let lead = entries[index].lead
    let opening = entries[first].lead
    switch lead.kind {
    case .heading: guard lead.unit == .article else { return false }
    case .item:
      guard lead.style == .arabicPoint || lead.style == .chineseComma else { return false }
    default: return false
    }
    return lead.kind == opening.kind && lead.style == opening.style && !entries[index].isContents
      && ending(entries[index]) == .open && canBeContents(entries[index])
      && !titleWords(of: index).isEmpty
  }

  private func isSameTitle(_ index: Int, as other: Int) -> Bool {
    let (lead, sought) = (entries[index].lead, entries[other].lead)
    return lead.kind == sought.kind && lead.number == sought.number && lead.style == sought.style
      && titleWords(of: index) == titleWords(of: other)
  }

  /// The title after the number, without dots and page number, and without a colon after it.
  private func titleWords(of index: Int) -> String {
    let reading = reading(entries[index])
    let start = reading.start + entries[index].lead.contentStart
    var end = contentsTitleEnd(reading.bytes, start, reading.end)
    for colon: StaticString in ["：", ":"] where endsWith(reading.bytes, start, end, colon) {
      end -= colon.utf8CodeUnitCount
    }
    return reading.text(start, end)
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
