import ContractText

/// Writes the records of a tree in document order, and keeps every byte: what lies between two
/// leaves becomes a leaf of white space.
struct RecordWriter {
  private(set) var records: [NodeRecord] = []
  private var open: [Int] = []
  private var written = 0

  /// The byte up to which everything is in a leaf.
  var end: Int { written }

  /// The index of the node that the next leaf goes into.
  var current: Int { open.last ?? 0 }

  /// Opens a node whose first leaf begins at byte `start`.
  mutating func open(_ kind: NodeKind, at start: Int, lead: Lead? = nil) {
    fill(to: start)
    append(kind, start, start, lead)
    open.append(records.count - 1)
  }

  /// Closes the node opened last.
  mutating func close() {
    guard let index = open.popLast() else { return }
    records[index].subtreeEnd = UInt32(records.count)
    var last = records.count - 1
    // White space at the end is not a node's own, but it was written before the node was closed only
    // if another leaf came after it.
    while last > index, records[last].kind == .space { last -= 1 }
    records[index].end = max(records[index].end, records[last].end)
  }

  /// Writes a leaf; nothing for an empty range.
  mutating func leaf(_ kind: NodeKind, _ range: TextRange) {
    guard range.length > 0 else { return }
    fill(to: range.start)
    append(kind, range.start, range.end, nil)
    written = range.end
  }

  /// Writes what lies between the last leaf and byte `start` as white space.
  mutating func fill(to start: Int) {
    guard written < start else { return }
    append(.space, written, start, nil)
    written = start
  }

  private mutating func append(_ kind: NodeKind, _ start: Int, _ end: Int, _ lead: Lead?) {
    records.append(
      NodeRecord(
        kind: kind, labelStyle: lead?.style ?? .none,
        number: Int32(truncatingIfNeeded: lead?.number ?? -1),
        branch: Int32(truncatingIfNeeded: lead?.branch ?? 0),
        isWellFormed: lead?.isWellFormed ?? true,
        start: UInt32(start), end: UInt32(end), parent: UInt32(open.last ?? 0),
        subtreeEnd: UInt32(records.count + 1)))
  }
}
