import ContractText

/// Builds the tree of a file: its contracts, and what stands around them.
struct TreeBuilder {
  let draft: Draft
  var writer = RecordWriter()
  /// The first line that is not yet known to lie before the end of what is written.
  private var nextLine = 0

  init(_ draft: Draft) { self.draft = draft }

  /// The records of the whole file.
  mutating func build(_ spans: [ContractSpan]) -> [NodeRecord] {
    writer.open(.file, at: 0)
    for span in spans {
      guard span.start < span.end else { continue }
      surrounding(to: draft.range(draft.entries[span.start]).start)
      var contract = ContractBuilder(draft, span)
      contract.build(into: &writer)
    }
    surrounding(to: draft.source.bytes.count)
    writer.close()
    return writer.records
  }

  /// Everything up to byte `end` belongs to no contract.
  private mutating func surrounding(to end: Int) {
    guard writer.end < end else { return }
    let lines = draft.lines
    // White space next to a contract stays white space.
    while nextLine < lines.count, lines[nextLine].start < writer.end { nextLine += 1 }
    let first = nextLine
    while nextLine < lines.count, lines[nextLine].end <= end { nextLine += 1 }
    guard first < nextLine else {
      writer.fill(to: end)
      return
    }
    writer.leaf(.surrounding, TextRange(lines[first].start, lines[nextLine - 1].end))
    writer.fill(to: end)
  }
}
