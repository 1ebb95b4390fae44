import ContractText

/// What stands inside the words of a contract: blanks, drafting notes, references.
package struct InlineMarks: Sendable {
  package var blanks: [WrittenBlank] = []
  package var notes: [DraftingNote] = []
  package var references: [WrittenReference] = []
}

/// Finds the blanks, notes and references of a tree, node by node.
struct InlineScanner {
  let source: SourceText
  let records: [NodeRecord]
  private let kinds: [CharacterKinds]
  private var marks = InlineMarks()

  init(_ source: SourceText, _ records: [NodeRecord], _ kinds: [CharacterKinds]) {
    self.source = source
    self.records = records
    self.kinds = kinds
  }

  /// The marks of every contract, in document order.
  mutating func scan() -> InlineMarks {
    var segments: [TextRange] = []
    var owner = 0
    for record in records {
      if record.kind == .surrounding { continue }
      guard record.kind.isLeaf else {
        flush(&segments, owner)
        continue
      }
      guard record.kind.isWords else { continue }
      if Int(record.parent) != owner { flush(&segments, owner) }
      owner = Int(record.parent)
      segments.append(TextRange(Int(record.start), Int(record.end)))
    }
    flush(&segments, owner)
    return marks
  }

  private mutating func flush(_ segments: inout [TextRange], _ owner: Int) {
    guard !segments.isEmpty else { return }
    defer { segments.removeAll(keepingCapacity: true) }
    switch records[owner].kind {
    case .contents, .contentsEntry: return
    default: break
    }
    let reading = Reading(source: source, segments: segments)
    if kinds[owner].contains(.blank) { addBlanks(reading, owner) }
    if kinds[owner].contains(.note) { findNotes(reading, owner, &marks.notes) }
    var references = ReferenceRecognizer(reading, owner: owner, first: marks.references.count)
    marks.references += references.recognize()
  }

  private mutating func addBlanks(_ reading: Reading, _ owner: Int) {
    let firstBlank = marks.blanks.count
    findBlanks(reading, owner, &marks.blanks)
    switch records[owner].kind {
    case .part, .chapter, .section:
      // 第十一章 税　　　费 is a title drawn apart.
      let titles = marks.blanks[firstBlank...].filter { $0.form != .spaces }
      marks.blanks.replaceSubrange(firstBlank..., with: titles)
    default: break
    }
    for index in firstBlank..<marks.blanks.count
    where source.isControl(at: marks.blanks[index].range.start) {
      marks.blanks[index] = marks.blanks[index].drawn(as: .control)
    }
  }
}
