import ContractText

/// Builds the tree of a file: its contracts, and what stands around them.
struct TreeBuilder {
  let draft: Draft
  var writer = RecordWriter()

  init(_ draft: Draft) { self.draft = draft }

  /// The records of the whole file.
  mutating func build(_ spans: [ContractSpan]) -> [NodeRecord] {
    writer.open(.file, at: 0)
    for span in spans {
      guard span.start < span.end else { continue }
      surrounding(to: draft.range(draft.entries[span.start]).start)
      var contract = ContractBuilder(draft, span, writer)
      contract.build()
      writer = contract.writer
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
    guard let first = lines.first(where: { $0.start >= writer.end }), first.start < end,
      let last = lines.last(where: { $0.end <= end })
    else {
      writer.fill(to: end)
      return
    }
    writer.leaf(.surrounding, TextRange(first.start, last.end))
    writer.fill(to: end)
  }
}
