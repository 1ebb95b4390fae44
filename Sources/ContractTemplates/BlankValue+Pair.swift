import ContractAnalysis
import ContractText

/// Reads the values of a piece's blanks from its alignment.
struct PairedValues {
  let template: ClauseUnit
  let filled: ClauseUnit
  let maker: ComparisonMaker

  private var source: SourceText { maker.filled.source }

  /// The values by their blanks' places in the template's list.
  func all(_ alignment: TokenAlignment) -> [Int: BlankValue] {
    var values: [Int: BlankValue] = [:]
    for (index, token) in template.tokens.enumerated() {
      guard let place = token.symbol.blank else { continue }
      values[place] = value(maker.template.analysis.blanks[place], alignment.values[index])
    }
    return values
  }

  private func value(_ blank: Blank, _ tokens: Range<Int>) -> BlankValue {
    let inner = withoutMarks(tokens, blank)
    guard let first = inner.first, let last = inner.last else {
      return BlankValue(
        blank: blank, value: nil, range: emptyPlace(tokens.lowerBound), normalized: nil,
        problem: maker.isInNote(blank) ? nil : .empty)
    }
    let range = TextRange(filled.tokens[first].range.start, filled.tokens[last].range.end)
    let text = source.text(in: range)
    let judgement = BlankValueJudgement(text, for: blank)
    return BlankValue(
      blank: blank, value: text, range: range, normalized: judgement.normalized,
      problem: judgement.problem)
  }

  /// Without 【 】 drawn around the value, and without the 第 of a reference.
  private func withoutMarks(_ tokens: Range<Int>, _ blank: Blank) -> Range<Int> {
    var range = tokens
    while let first = range.first, isOpening(filled.tokens[first].symbol, blank) {
      range = range.dropFirst()
    }
    while let last = range.last, isClosing(filled.tokens[last].symbol) { range = range.dropLast() }
    return range
  }

  private func isOpening(_ symbol: ClauseSymbol, _ blank: Blank) -> Bool {
    symbol.code == 0x3010 || symbol.code == 0x5B || (blank.isReference && symbol == .ordinalMark)
  }

  private func isClosing(_ symbol: ClauseSymbol) -> Bool {
    symbol.code == 0x3011 || symbol.code == 0x5D
  }

  /// Where a value belongs: the blank that is still drawn, or the place between two words.
  private func emptyPlace(_ index: Int) -> TextRange? {
    let next = index < filled.tokens.count ? filled.tokens[index].range.start : nil
    let start = index > 0 ? filled.tokens[index - 1].range.end : next
    guard let start else { return nil }
    let end = next ?? min(start + 200, maker.filled.contract.range.end)
    let drawn = maker.filled.blanks.first { $0.range.start >= start && $0.range.end <= end }
    return drawn?.range ?? TextRange(start, start)
  }
}
