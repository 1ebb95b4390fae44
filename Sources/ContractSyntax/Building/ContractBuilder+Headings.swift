import ContractText

extension ContractBuilder {
  /// 编, 章, 节, 条, each inside the nearest open heading of a higher rank.
  mutating func heading(_ index: Int) {
    let entry = entries[index]
    let kind = entry.lead.unit
    close(to: placeFor(kind))
    openNode(kind, entry)
    label(entry)
    if kind == .article {
      sawArticle = true
      articleText(index)
    } else {
      title(.title, entry, from: entry.lead.contentStart)
    }
  }

  /// Writes a title that reaches from byte `from` of the reading up to byte `to`; the ** after one that
  /// was bold is no part of it.
  mutating func title(_ kind: NodeKind, _ entry: Entry, from: Int, to: Int = .max) {
    let reading = draft.reading(entry)
    var end = to == .max ? reading.end : reading.start + to
    while end > reading.start + from, reading.bytes[end - 1] == 0x2A { end -= 1 }
    leaves(kind, entry, from: from, to: end - reading.start)
    leaves(.unparsed, entry, from: end - reading.start, to: to)
  }

  /// How many open nodes a heading of `kind` may stand in.
  private func placeFor(_ kind: NodeKind) -> Int {
    let rank = Self.rank(kind)
    var count = 0
    for node in open {
      let isAnnex = node.kind == .annex
      guard isAnnex || (Self.rank(node.kind) < rank && Self.rank(node.kind) > 0) else { break }
      count += 1
    }
    return count
  }

  private static func rank(_ kind: NodeKind) -> Int {
    switch kind {
    case .part: 1
    case .chapter: 2
    case .section: 3
    case .article: 4
    default: 0
    }
  }

  /// What stands on the line of an article's number: its title, or its first paragraph.
  private mutating func articleText(_ index: Int) {
    let entry = entries[index]
    let reading = draft.reading(entry)
    let start = entry.lead.contentStart
    let length = reading.end - reading.start
    guard start < length else { return }
    let titleEnd = plan.titleEnd(of: index, reading, start)
    if titleEnd > start { title(.title, entry, from: start, to: titleEnd) }
    var rest = titleEnd
    while rest < length {
      let space = spaceLength(reading.bytes, reading.start + rest, reading.end)
      if space == 0 { break }
      rest += space
    }
    guard rest < length else { return }
    openText(.paragraph, entry, from: rest)
  }

  /// Opens a node and writes the rest of an entry into it.
  mutating func openText(_ kind: NodeKind, _ entry: Entry, from: Int) {
    let start = draft.reading(entry).sourceRange(sourceStart(entry, from), sourceStart(entry, from))
    writer.open(kind, at: start.start)
    open.append(OpenNode(kind: kind, style: .none, depth: 0, number: -1))
    if kind == .paragraph { words(entry, from: from) } else { leaves(.text, entry, from: from) }
  }

  private func sourceStart(_ entry: Entry, _ from: Int) -> Int {
    draft.reading(entry).start + from
  }

  /// 附件一 《工程范围》（略）
  mutating func annex(_ entry: Entry) {
    closeAll()
    openNode(.annex, entry)
    label(entry)
    let reading = draft.reading(entry)
    let title = annexTitle(reading, entry.lead.contentStart)
    leaves(.text, entry, from: entry.lead.contentStart, to: title.start)
    leaves(.title, entry, from: title.start, to: title.end)
    leaves(.text, entry, from: title.end)
  }

  /// The words between 《 and 》, else those up to a bracket or the end.
  private func annexTitle(_ reading: Reading, _ from: Int) -> TextRange {
    var cursor = ScalarCursor(reading.bytes, from: reading.start + from, to: reading.end)
    while cursor.take("：") || cursor.take(":") || cursor.take("、") || cursor.take(".") {
      cursor.skipSpaces()
    }
    let start = cursor.offset
    if cursor.take("《") {
      let inner = cursor.offset
      if let close = firstIndex(of: "》", reading.bytes, inner, reading.end) {
        return TextRange(inner - reading.start, close - reading.start)
      }
    }
    var end = reading.end
    for bracket: StaticString in ["（", "("] {
      if let open = firstIndex(of: bracket, reading.bytes, start, end) { end = open }
    }
    end = spacesBack(reading.bytes, end, start)
    return TextRange(start - reading.start, end - reading.start)
  }

  mutating func contents(_ entry: Entry) {
    if open.last?.kind != .contents {
      closeAll()
      openNode(.contents, entry)
      if entry.lead.kind == .contents {
        leaves(.title, entry)
        return
      }
    }
    let reading = draft.reading(entry)
    let titleEnd =
      contentsTitleEnd(reading.bytes, reading.start, reading.end) - reading.start
    openNode(.contentsEntry, entry)
    label(entry)
    leaves(.title, entry, from: entry.lead.contentStart, to: max(entry.lead.contentStart, titleEnd))
    leaves(.text, entry, from: max(entry.lead.contentStart, titleEnd))
    close(to: open.count - 1)
  }
}
