import ContractRules

/// A finding with the number that it bears in a report: the number on its words leads to its card in
/// the margin, and back.
struct PageFinding {
  /// From 1, through the whole report.
  let number: Int

  /// What was found.
  let finding: Finding

  /// The id of the card.
  var cardID: String { "finding-\(number)" }

  /// The id of the number beside the words.
  var markID: String { "mark-\(number)" }
}
