import ContractAnalysis
import ContractSyntax
import ContractText

/// What can be mended in a contract for certain, and what was left although it seemed near.
public struct FixPlan: Sendable {
  /// One mend: what it does and the edits that belong together.
  public struct Mend: Sendable {
    /// What is mended.
    public let message: Text
    /// In document order.
    public let edits: [Edit]
  }

  /// The mends, in the order of their first edits.
  public let mends: [Mend]

  /// Numbers that were not put in order, because nothing shows for certain what a reference means.
  public let left: [RelatedPlace]

  /// Every edit, in document order and apart from one another.
  public var edits: [Edit] { mends.flatMap(\.edits).sorted { $0.range < $1.range } }
}

/// Plans the mends that are certain: numbers put in sequence with every reference carried along,
/// numbers written as custom has it, broken lines joined.
public func planFixes(_ analysis: Analysis) -> FixPlan {
  var renumbering = Renumbering(analysis)
  renumbering.plan()
  let taken = renumbering.mends.flatMap(\.edits).map(\.range).sorted()
  let mends = renumbering.mends + certainMends(analysis, apartFrom: taken)
  return FixPlan(
    mends: mends.filter { !$0.edits.isEmpty }
      .sorted { ($0.edits.first?.range ?? .init(0, 0)) < ($1.edits.first?.range ?? .init(0, 0)) },
    left: renumbering.left)
}

/// The suggestions of the rules whose suggestions are certain, where no other edit stands.
private func certainMends(_ analysis: Analysis, apartFrom taken: [TextRange]) -> [FixPlan.Mend] {
  var mends: [FixPlan.Mend] = []
  for rule in everyRule where type(of: rule).suggestionsAreCertain {
    rule.check(analysis) { report in
      guard let suggestion = report.suggestion else { return }
      let edit = Edit(suggestion.range, suggestion.replacement)
      mends.append(FixPlan.Mend(message: type(of: rule).title, edits: [edit]))
    }
  }
  return apart(mends.sorted { $0.edits[0].range < $1.edits[0].range }, from: taken)
}

/// The mends that touch neither one another nor the ranges taken; both are in order.
private func apart(_ mends: [FixPlan.Mend], from taken: [TextRange]) -> [FixPlan.Mend] {
  var kept: [FixPlan.Mend] = []
  var next = 0
  var end = 0
  for mend in mends {
    let range = mend.edits[0].range
    while next < taken.count, taken[next].end <= range.start { next += 1 }
    let isTaken = next < taken.count && taken[next].start < range.end
    guard !isTaken, range.start >= end else { continue }
    kept.append(mend)
    end = range.end
  }
  return kept
}
