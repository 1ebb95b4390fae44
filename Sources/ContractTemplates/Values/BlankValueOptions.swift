import ContractAnalysis
import ContractSyntax
import ContractText

extension [BlankValue] {
  /// Leaves aside the blanks of options that were not chosen: whoever ticks 仲裁 names no court.
  mutating func readOptions(_ known: [Blank], of template: Analysis) {
    for (index, value) in enumerated() where value.value != nil {
      let untaken =
        value.blank.boxes.isEmpty
        ? Self.untakenItems(value, known[index], template) : Self.untakenBoxes(value, template)
      for range in untaken { leaveAside(range, known) }
    }
  }

  private mutating func leaveAside(_ range: TextRange, _ known: [Blank]) {
    for index in indices where range.contains(known[index].range.start) {
      switch self[index].problem {
      case .empty, .omitted, .removed: self[index].problem = nil
      default: break
      }
    }
  }

  /// The template's bytes of the options whose boxes were not ticked.
  private static func untakenBoxes(_ value: BlankValue, _ template: Analysis) -> [TextRange] {
    let boxes = value.blank.boxes.compactMap { id in template.blanks.first { $0.id == id } }
    guard boxes.count == value.blank.boxes.count,
      let chosen = value.value.flatMap(value.blank.options)
    else { return [] }
    return boxes.indices.filter { !chosen.contains($0) }.map { option in
      let start = boxes[option].range.end
      let next = boxes.map(\.range.start).filter { $0 >= start }.min()
      return TextRange(start, next ?? template.endOfSentence(from: start))
    }
  }

  /// The items of the ways that 第二种方式 leaves out, where the ways are the items after the blank.
  private static func untakenItems(
    _ value: BlankValue, _ found: Blank, _ template: Analysis
  ) -> [TextRange] {
    guard value.blank.expects == .choice, value.isValid, found.unit?.hasPrefix("种") == true,
      let chosen = value.normalized.flatMap({ Int($0) }),
      let article = template.contract.articles.first(where: { $0.range.contains(found.range.start) }
      )
    else { return [] }
    let items = article.descendants(.item).filter { $0.range.start >= found.range.end }
    guard items.contains(where: { $0.number == chosen }),
      Set(items.compactMap(\.number)).count == items.count
    else { return [] }
    return items.filter { $0.number != chosen }.map(\.range)
  }
}

extension Analysis {
  /// The byte at which a sentence or its line ends.
  fileprivate func endOfSentence(from start: Int) -> Int {
    var cursor = ScalarCursor(source.bytes, from: start, to: contract.range.end)
    while !cursor.isAtEnd {
      let offset = cursor.offset
      switch cursor.advance() {
      case "\n", "。", "；", ";": return offset
      default: continue
      }
    }
    return cursor.offset
  }
}
