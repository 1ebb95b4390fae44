import ContractText

/// Joins the lines of one contract that a page or a PDF broke in the middle of a sentence.
package struct LineJoining {
  /// How many lines one sentence may be broken into.
  static let longestChain = 12

  let draft: Draft
  let span: ContractSpan
  let habits: LineHabits

  package init(_ draft: Draft, _ span: ContractSpan) {
    self.draft = draft
    self.span = span
    habits = LineHabits(draft, span)
  }

  /// The entries of the contract, broken ones joined.
  package func join() -> [Entry] {
    var joined: [Entry] = []
    joined.reserveCapacity(span.end - span.start)
    var index = span.start
    while index < span.end {
      var entry = draft.entries[index]
      let length = chainLength(from: index)
      for next in index + 1..<index + length { entry.lineCount += draft.entries[next].lineCount }
      joined.append(entry)
      index += length
    }
    return joined
  }

  /// How many entries from `index` on are one sentence.
  private func chainLength(from index: Int) -> Int {
    let first = draft.entries[index]
    guard !first.isContents, first.lead.kind != .pageNumber, first.lead.kind != .underline else {
      return 1
    }
    var length = 1
    if index == span.signature, let closing = draft.closingLength(from: index) {
      length = min(closing, span.end - index)
    }
    while index + length < span.end, length < Self.longestChain {
      let last = index + length - 1
      let next = index + length
      if isBracketTail(index, next) || isTitleOfChapter(index, next, length: length)
        || continues(index, last, next)
      {
        length += 1
      } else if let closing = closingOfBracket(index, next) {
        length = closing - index + 1
      } else {
        break
      }
    }
    // Without an end in sight the lines are a list or a form rather than one sentence.
    return length
  }

  /// 第五章 / 供水工程设计和建设: the title on the line after the number.
  private func isTitleOfChapter(_ index: Int, _ next: Int, length: Int) -> Bool {
    let lead = draft.entries[index].lead
    guard length == 1, lead.kind == .heading, lead.unit != .article, isBare(index),
      draft.entries[next].lead.kind == .plain
    else { return false }
    let range = draft.range(draft.entries[next])
    return range.length <= 90 && draft.ending(draft.entries[next]) == .open
  }

  private func isBare(_ index: Int) -> Bool {
    let entry = draft.entries[index]
    let reading = draft.reading(entry)
    return reading.start + entry.lead.contentStart >= reading.end
  }

  /// Whether the sentence of `first` goes on from entry `last` to entry `next`.
  private func continues(_ first: Int, _ last: Int, _ next: Int) -> Bool {
    let entry = draft.entries[last]
    let following = draft.entries[next]
    guard following.lead.kind == .plain, !following.isContents, !isStructural(next) else {
      return false
    }
    if isHeadingWithoutText(first) { return false }
    let ending = draft.ending(entry)
    let line = draft.lines[following.firstLine]
    if beginsInsideSentence(line) { return true }
    if ending == .blank, isOnlyBlank(line) { return true }
    if isFrontOrSignature(first) { return false }
    if ending == .comma { return true }
    if habits.isWrapped, draft.isAdjacent(entry, to: following) {
      return habits.isFull(draft.lines[entry.firstLine + entry.lineCount - 1]) || ending == .open
    }
    if habits.isWrappedApart, ending == .open,
      habits.isFull(draft.lines[entry.firstLine + entry.lineCount - 1])
    {
      return true
    }
    guard ending == .open, habits.endsClosed(draft.entries[first].lead),
      !isTitleOfItem(first, last)
    else { return false }
    return endsClosed(from: next)
  }

  /// 1.1 定义: no page breaks a line so early; what stands there is a title.
  private func isTitleOfItem(_ first: Int, _ last: Int) -> Bool {
    let entry = draft.entries[first]
    guard first == last, entry.lead.kind == .item, entry.lead.style == .decimal else {
      return false
    }
    return draft.range(entry).length - entry.lead.contentStart <= Self.longestTitle
  }

  /// Eight Chinese characters.
  private static let longestTitle = 24

  /// A heading other than an article's has a title and no sentence.
  private func isHeadingWithoutText(_ index: Int) -> Bool {
    let lead = draft.entries[index].lead
    return lead.kind == .annex || lead.kind == .contents
      || (lead.kind == .heading
        && (lead.unit != .article || isBare(index) || isTitleOfGlossary(index)))
  }

  /// 第一条 名词解释, also where no other article has a title.
  private func isTitleOfGlossary(_ index: Int) -> Bool {
    let entry = draft.entries[index]
    let reading = draft.reading(entry)
    let start = reading.start + entry.lead.contentStart
    guard reading.end - start <= 24 else { return false }
    let words: [StaticString] = ["解释", "定义", "释义"]
    return words.contains { endsWith(reading.bytes, start, reading.end, $0) }
  }

  /// Whether the sentence that goes on in entry `index` comes to an end within a few lines.
  private func endsClosed(from index: Int) -> Bool {
    for next in index..<min(span.end, index + 6) {
      if next > index, draft.entries[next].lead.kind != .plain { return false }
      if draft.ending(draft.entries[next]) == .closed { return true }
      if draft.ending(draft.entries[next]) == .blank { return true }
    }
    return false
  }

  /// A line that starts with ， or 。 or ）goes on with the one before.
  private func beginsInsideSentence(_ line: Line) -> Bool {
    switch scalarAt(draft.source.bytes, line.start, line.end).scalar {
    case "，", ",", "。", "、", "；", ";", "）", ")", "》", "”", "？", "！": true
    default: false
    }
  }

  private func isOnlyBlank(_ line: Line) -> Bool {
    var cursor = ScalarCursor(draft.source.bytes, from: line.start, to: line.end)
    while !cursor.isAtEnd {
      let scalar = cursor.advance()
      guard scalar == "_" || scalar == "＿" else { return false }
    }
    return true
  }

  private func isFrontOrSignature(_ index: Int) -> Bool {
    if index < span.firstHeading { return true }
    if let signature = span.signature { return index >= signature }
    return false
  }

  /// Lines that keep to themselves: a title, a page's frame, the drawn border of a table.
  private func isStructural(_ index: Int) -> Bool {
    if index == span.title || index == span.signature { return true }
    let line = draft.lines[draft.entries[index].firstLine]
    switch scalarAt(draft.source.bytes, line.start, line.end).scalar {
    case "┌", "│", "├", "└", "|", "─", "□", "☐": return true
    default: return false
    }
  }
}
