import ContractText

/// Ranges of a text in order, none within another, to be asked which of them holds a byte.
struct TemplateRanges {
  private let ranges: [TextRange]

  /// Ranges in the order of the text.
  init(_ ranges: [TextRange]) { self.ranges = ranges }

  /// The index of the range that holds byte `offset`; nil where none does.
  func index(at offset: Int) -> Int? {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0, ranges[low - 1].contains(offset) else { return nil }
    return low - 1
  }
}
