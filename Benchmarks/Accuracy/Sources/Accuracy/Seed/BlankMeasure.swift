import ContractAnalysis

extension Seed {
  /// The scores of drawn and of lost blanks, by line and column.
  func measureBlanks(against gold: GoldBlanks, into table: inout Table, _ list: ReviewList) {
    let drawn = gold.blanks.filter { $0.kind != "vanished" }.map(\.spot)
    let lost = gold.blanks.filter { $0.kind == "vanished" }
    let score = Score.compare(
      analysis.blanks.filter { $0.form != .lost }.map { spot($0.range.start) }, with: drawn
    ) { list.add("seed: blanks, drawn: \($0) \($1)") }
    table.add("seed", "blanks, drawn", score, aim: Score.Aim(precision: 1, recall: 1))
    let certain = lost.filter { $0.confidence == "certain" }.map(\.spot)
    let others = Set(lost.filter { $0.confidence != "certain" }.map(\.spot))
    let lostScore = Score.compare(
      analysis.blanks.filter { $0.form == .lost }.map { spot($0.range.start) }, with: certain,
      doubtful: others
    ) { list.add("seed: blanks, lost: \($0) \($1)") }
    table.add("seed", "blanks, lost", lostScore, aim: Score.Aim(precision: 0.9, recall: 0.9))
  }
}

extension GoldBlanks.Blank {
  fileprivate var spot: Spot { Spot(line: line, column: column) }
}
