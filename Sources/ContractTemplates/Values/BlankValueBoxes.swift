import ContractAnalysis
import ContractSyntax
import ContractText

extension [BlankValue] {
  /// Reads boxes that stand in one clause as one choice: where one is ticked, the others are rightly
  /// empty; where none is, one of them says so.
  mutating func readBoxes(of template: Analysis, _ found: [Blank]) {
    var index = 0
    while index < count {
      var end = index
      while end < count, isBox(end, template, found), self[end].place == self[index].place {
        end += 1
      }
      if end > index { readBoxes(index..<end) }
      index = Swift.max(end, index + 1)
    }
  }

  private func isBox(_ index: Int, _ template: Analysis, _ found: [Blank]) -> Bool {
    let range = found[index].range
    return scalarAt(template.source.bytes, range.start, range.end).scalar.isBox
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
