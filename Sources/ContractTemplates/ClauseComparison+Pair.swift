import ContractAnalysis
import ContractText

/// A piece of the template and the piece of a filled contract that it became.
struct ClausePair {
  let template: ClauseUnit
  let filled: ClauseUnit

  /// The values of the piece's blanks, by their places in the template's list.
  let values: [Int: BlankValue]

  /// The words that differ.
  let changes: [ClauseChange]

  init(_ template: ClauseUnit, _ filled: ClauseUnit, _ maker: ComparisonMaker) {
    self.template = template
    self.filled = filled
    let alignment = TokenAlignment(template.tokens, filled.tokens)
    let values = PairedValues(template: template, filled: filled, maker: maker)
    self.values = values.all(alignment)
    let changes = PairedChanges(template: template, filled: filled, maker: maker)
    self.changes = changes.all(alignment)
  }
}
