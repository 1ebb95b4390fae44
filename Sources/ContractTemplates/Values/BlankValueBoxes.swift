import ContractAnalysis
import ContractSyntax
import ContractText

extension [BlankValue] {
  /// Reads the boxes of one choice together: where one is ticked, the others are rightly empty; where
  /// none is, one of them says so.
  mutating func readBoxes(_ found: [Blank]) {
    var index = 0
    while index < count {
      var end = index
      if let choice = found[index].choice {
        while end < count, found[end].choice == choice { end += 1 }
        readBoxes(index..<end)
      }
      index = Swift.max(end, index + 1)
    }
  }

  private mutating func readBoxes(_ boxes: Range<Int>) {
    let isTicked = boxes.contains { self[$0].value != nil }
    for box in isTicked ? boxes : boxes.dropFirst()
    where self[box].problem == .empty || self[box].problem == .omitted {
      self[box].problem = nil
    }
  }
}

extension Unicode.Scalar {
  /// □ and ☐, which are ticked and not written in.
  var isBox: Bool { self == "□" || self == "☐" }
}
