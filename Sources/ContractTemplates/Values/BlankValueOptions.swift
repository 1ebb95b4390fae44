import ContractAnalysis
import ContractSyntax
import ContractText

extension [BlankValue] {
  /// Leaves aside the blanks of options that were not chosen: whoever ticks 仲裁 names no court.
  mutating func readOptions(_ known: [Blank], of template: Analysis) {
    let choices = indices.filter { self[$0].value != nil && self[$0].blank.expects == .choice }
    guard !choices.isEmpty else { return }
    let boxes = Dictionary(
      template.blanks.lazy.filter(\.isTickBox).map { ($0.id, $0.range) },
      uniquingKeysWith: { first, _ in first })
    let articles = template.contract.articles
    let ranges = TemplateRanges(articles.map(\.range))
    for index in choices {
      let value = self[index]
      let article = ranges.index(at: known[index].range.start).map { articles[$0] }
      let untaken =
        value.blank.boxes.isEmpty
        ? Self.untakenItems(value, known[index], article)
        : Self.untakenBoxes(value, template, boxes)
      for range in untaken { leaveAside(range, after: index, known) }
    }
  }

  /// What is not chosen stands after the place where one chooses.
  private mutating func leaveAside(_ range: TextRange, after first: Int, _ known: [Blank]) {
    for index in first..<count {
      let start = known[index].range.start
      if start >= range.end { return }
      guard start >= range.start else { continue }
      switch self[index].problem {
      case .empty, .omitted, .removed: self[index].problem = nil
      default: break
      }
    }
  }

  /// The template's bytes of the options whose boxes were not ticked.
  private static func untakenBoxes(
    _ value: BlankValue, _ template: Analysis, _ known: [String: TextRange]
  ) -> [TextRange] {
    let boxes = value.blank.boxes.compactMap { known[$0] }
    guard boxes.count == value.blank.boxes.count,
      let chosen = value.value.flatMap(value.blank.options)
    else { return [] }
    return boxes.indices.filter { !chosen.contains($0) }.map { option in
      let start = boxes[option].end
      let next = boxes.map(\.start).filter { $0 >= start }.min()
      return TextRange(start, next ?? template.endOfSentence(from: start))
    }
  }

  /// The items of the ways that 第二种方式 leaves out, where the ways are the items after the blank.
  private static func untakenItems(
    _ value: BlankValue, _ found: Blank, _ article: Node?
  ) -> [TextRange] {
    guard value.blank.expects == .choice, value.isValid, found.unit?.hasPrefix("种") == true,
      let chosen = value.normalized.flatMap({ Int($0) }), let article
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
