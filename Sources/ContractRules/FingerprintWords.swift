import ContractAnalysis
import ContractSyntax
import ContractText

/// The words of one contract as fingerprints take them: without printed numbers, which change when
/// articles are renumbered, and folded.
struct FingerprintWords {
  let source: SourceText
  let records: [NodeRecord]

  /// The blanks that are drawn, in document order.
  private let blanks: [Stretch]

  /// The blanks, and the references to this contract, whose numbers change with those of its
  /// articles; in document order, none within another.
  private let blanksAndReferences: [Stretch]

  /// A stretch of the text of which only that it is there counts.
  private struct Stretch {
    let range: TextRange
    let isBlank: Bool
  }

  /// The words of a contract.
  init(_ analysis: Analysis) {
    source = analysis.source
    records = analysis.contract.node.tree.records
    let blanks = analysis.blanks.filter { !$0.range.isEmpty }
      .map { Stretch(range: $0.range, isBlank: true) }
    let references = analysis.references.filter { $0.kind != .external }
      .map { Stretch(range: $0.range, isBlank: false) }
    self.blanks = Self.disjoint(blanks)
    blanksAndReferences = Self.disjoint(references + blanks)
  }

  /// The stretches in document order, of overlapping ones the first, or the longer at one place.
  private static func disjoint(_ stretches: [Stretch]) -> [Stretch] {
    let sorted = stretches.sorted {
      ($0.range.start, $1.range.end) < ($1.range.start, $0.range.end)
    }
    var end = 0
    return sorted.filter { stretch in
      guard stretch.range.start >= end else { return false }
      end = stretch.range.end
      return true
    }
  }

  /// The words of a finding; the numbers of references are words of it.
  func own(_ range: TextRange) -> FoldedWords {
    var words = FoldedWords()
    var index = record(at: range.start)
    while index < records.count, Int(records[index].start) < range.end {
      let leaf = records[index]
      index += 1
      guard leaf.kind.isLeaf, leaf.kind != .label, leaf.kind != .space else { continue }
      let start = max(Int(leaf.start), range.start)
      fold(start, min(Int(leaf.end), range.end), blanks, &words)
    }
    return words
  }

  /// Adds the bytes from `start` up to `end` as words of a sentence.
  func foldSentence(_ start: Int, _ end: Int, into words: inout FoldedWords) {
    fold(start, end, blanksAndReferences, &words)
  }

  private func fold(
    _ start: Int, _ end: Int, _ stretches: [Stretch], _ words: inout FoldedWords
  ) {
    var position = start
    var next = Self.firstIndex(in: stretches, endingAfter: start)
    while position < end {
      guard next < stretches.count, stretches[next].range.start < end else { break }
      let stretch = stretches[next]
      next += 1
      let before = max(position, stretch.range.start)
      words.add(source.bytes[position..<before])
      if stretch.isBlank { words.addBlank() } else { words.addReference() }
      position = stretch.range.end
    }
    if position < end { words.add(source.bytes[position..<end]) }
  }

  private static func firstIndex(in stretches: [Stretch], endingAfter offset: Int) -> Int {
    var low = 0
    var high = stretches.count
    while low < high {
      let middle = (low + high) / 2
      if stretches[middle].range.end <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The last record that begins at or before a byte: its leaf, if any holds it.
  func record(at offset: Int) -> Int {
    var low = 0
    var high = records.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(records[middle].start) <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
