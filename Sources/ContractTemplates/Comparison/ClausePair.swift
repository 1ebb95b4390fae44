import ContractAnalysis
import ContractText

/// A piece of the template and the piece of a filled contract that it became.
struct ClausePair {
  let template: ClauseUnit
  let filled: ClauseUnit

  /// The values of the piece's blanks, by their places in the template's list.
  let values: [Int: BlankValue]

  /// Where the words of options stand that were kept alone, by the places of their boxes.
  let keptOptions: [Int: TextRange]

  /// The words that differ.
  let changes: [ClauseChange]

  /// The template's wrong references that it still has.
  let inherited: [InheritedReference]

  /// Whether nothing of a piece outside articles is left.
  var isMissing: Bool { filled.tokens.isEmpty && !template.tokens.isEmpty }

  /// Whether the template has no such piece.
  var isAdded: Bool { template.tokens.isEmpty && !filled.tokens.isEmpty }

  init(_ template: ClauseUnit, _ filled: ClauseUnit, _ maker: ComparisonMaker) {
    self.template = template
    self.filled = filled
    let alignment = TokenAlignment(template.tokens, filled.tokens)
    let values = PairedValues(
      template: template, filled: filled, maker: maker, alignment: alignment)
    let dates = WholeDates(template, values.all())
    self.values = dates.values
    let boxes = TickedBoxes(template, filled, alignment, self.values, maker)
    keptOptions = boxes.kept
    let omitted = self.values.filter { place, value in
      value.problem == .omitted && !boxes.settled.contains(place)
    }
    let changes = PairedChanges(
      template: template, filled: filled, maker: maker, alignment: alignment,
      omitted: Set(omitted.keys), idle: dates.replaced.union(boxes.untaken))
    self.changes = changes.all()
    inherited = changes.inherited()
  }
}
