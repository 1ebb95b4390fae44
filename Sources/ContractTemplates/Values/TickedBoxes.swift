import ContractAnalysis
import ContractSyntax
import ContractText

/// What was done with the boxes of a piece: which options were ticked, or kept alone.
struct TickedBoxes {
  /// Where the words of options stand that were kept while the others were taken out, by the places of
  /// their boxes: 移交的方式为无偿移交。
  private(set) var kept: [Int: TextRange] = [:]

  /// The places of the boxes of choices that were made.
  private(set) var settled: Set<Int> = []

  /// Which tokens of the template are words of options that were not chosen, which whoever chose might
  /// strike out.
  private(set) var untaken: Set<Int> = []

  init(
    _ template: ClauseUnit, _ filled: ClauseUnit, _ alignment: TokenAlignment,
    _ values: [Int: BlankValue], _ maker: ComparisonMaker
  ) {
    let boxes = Self.boxes(of: template)
    guard !boxes.isEmpty else { return }
    let groups = Dictionary(grouping: boxes) { maker.template.profilePlace(at: $0.place) ?? -1 }
    for group in groups.values {
      var chosen = Set(group.map(\.place).filter { values[$0]?.value != nil })
      if chosen.isEmpty, group.allSatisfy({ values[$0.place]?.problem == .omitted }) {
        let words = group.compactMap { box in
          Self.kept(box.words, template, filled, alignment).map { (box.place, $0) }
        }
        guard words.count < group.count else { continue }
        for (place, range) in words { kept[place] = range }
        chosen = Set(words.map(\.0))
      }
      guard !chosen.isEmpty else { continue }
      settled.formUnion(group.map(\.place))
      for box in group where !chosen.contains(box.place) {
        untaken.formUnion(box.words)
      }
    }
  }

  /// The boxes of a piece, by their places in the list of blanks, each with the tokens of its option.
  private static func boxes(of unit: ClauseUnit) -> [(place: Int, words: Range<Int>)] {
    let marks = unit.tokens.indices.filter { unit.tokens[$0].symbol.isTickBox }
    return marks.compactMap { mark in
      guard let place = unit.tokens[mark].symbol.blank else { return nil }
      let end = unit.tokens[(mark + 1)...].firstIndex {
        $0.symbol.isTickBox || $0.symbol.isSentenceMark
      }
      return (place, mark + 1..<(end ?? unit.tokens.count))
    }
  }

  /// Where the words of an option stand in the filled piece; nil where some of them are gone.
  private static func kept(
    _ words: Range<Int>, _ template: ClauseUnit, _ filled: ClauseUnit, _ alignment: TokenAlignment
  ) -> TextRange? {
    let literals = words.filter {
      template.tokens[$0].symbol.blank == nil && !template.tokens[$0].symbol.isPunctuation
    }
    let matches = literals.map { alignment.matches[$0] }
    guard let first = matches.first, let last = matches.last, matches.allSatisfy({ $0 >= 0 }) else {
      return nil
    }
    return TextRange(filled.tokens[first].range.start, filled.tokens[last].range.end)
  }
}
