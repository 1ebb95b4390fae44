import ContractText

/// Builds the nodes of one contract from its entries.
struct ContractBuilder {
  let draft: Draft
  let span: ContractSpan
  let entries: [Entry]
  /// Where the contract stands in the order of its entries, and what it is made of.
  let plan: ContractPlan
  var writer = RecordWriter()
  /// The open nodes inside the contract, from the outermost.
  var open: [OpenNode] = []
  var sawArticle = false
  var sawSignature = false

  /// A node that is open, with what decides about what may go into it.
  struct OpenNode {
    let kind: NodeKind
    let style: LabelStyle
    let depth: Int
    var number: Int
  }

  init(_ draft: Draft, _ span: ContractSpan) {
    self.draft = draft
    self.span = span
    plan = ContractPlan(draft, span, LineJoining(draft, span).join())
    // The plan's own: 一、 may stand for 第一条 there.
    entries = plan.entries
  }

  /// Writes the contract after what `target` holds.
  mutating func build(into target: inout RecordWriter) {
    // The records are moved and not copied: a file may hold thousands of contracts.
    swap(&writer, &target)
    defer { swap(&writer, &target) }
    guard let first = entries.first else { return }
    writer.open(.contract, at: draft.range(first).start)
    for index in entries.indices { add(index) }
    closeAll()
    writer.close()
  }

  private mutating func add(_ index: Int) {
    let entry = entries[index]
    switch plan.roles[index] {
    case .title:
      closeAll()
      leaves(.unparsed, entry, to: entry.lead.labelStart)
      title(.contractTitle, entry, from: entry.lead.labelStart)
    case .contents: contents(entry)
    case .pageNumber: leaves(.unparsed, entry)
    case .heading: heading(index)
    case .annex: annex(entry)
    case .signature: signature(entry)
    case .recital: recital(entry)
    case .definition: definition(index)
    case .note: note(entry)
    case .item: item(index)
    case .plain: plain(index)
    }
  }

  // MARK: Leaves

  /// Writes the words of an entry from byte `from` of its reading up to byte `to`, a leaf for each
  /// line.
  mutating func leaves(_ kind: NodeKind, _ entry: Entry, from: Int = 0, to: Int = Int.max) {
    var passed = 0
    for line in entry.firstLine..<entry.firstLine + entry.lineCount {
      let range = draft.lines[line].range
      let start = range.start + max(0, from - passed)
      let end = range.start + min(range.length, to == Int.max ? range.length : max(0, to - passed))
      if start < end { writer.leaf(kind, TextRange(start, end)) }
      passed += range.length
    }
  }

  /// Writes the printed number and, before it, marks such as **.
  mutating func label(_ entry: Entry) {
    leaves(.unparsed, entry, to: entry.lead.labelStart)
    leaves(.label, entry, from: entry.lead.labelStart, to: entry.lead.labelEnd)
    punctuation(entry)
  }

  /// Writes what stands between number and words: the colon of 第一条：…, the mark of **第一条** ….
  private mutating func punctuation(_ entry: Entry) {
    let reading = draft.reading(entry)
    var cursor = ScalarCursor(
      reading.bytes, from: reading.start + entry.lead.labelEnd,
      to: reading.start + entry.lead.contentStart)
    while true {
      cursor.skipSpaces()
      guard !cursor.isAtEnd else { return }
      let start = cursor.offset - reading.start
      while !cursor.isAtEnd, spaceLength(reading.bytes, cursor.offset, cursor.end) == 0 {
        cursor.advance()
      }
      leaves(.unparsed, entry, from: start, to: cursor.offset - reading.start)
    }
  }

  // MARK: Nodes

  mutating func openNode(_ kind: NodeKind, _ entry: Entry, depth: Int = 1) {
    writer.open(kind, at: draft.range(entry).start, lead: entry.lead)
    open.append(
      OpenNode(
        kind: kind, style: entry.lead.style, depth: depth, number: entry.lead.number))
  }

  mutating func close(to count: Int) {
    while open.count > count {
      open.removeLast()
      writer.close()
    }
  }

  mutating func closeAll() { close(to: 0) }

  /// The index of the innermost open node of one of `kinds`.
  func innermost(_ kinds: NodeKind...) -> Int? {
    open.lastIndex { kinds.contains($0.kind) }
  }
}
