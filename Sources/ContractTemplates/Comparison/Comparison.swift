import ContractAnalysis
import ContractText

/// A filled contract held against its template.
public struct Comparison: Sendable {
  /// The template.
  public let template: ComparisonTemplate

  /// The filled contract.
  public let filled: Analysis

  /// Of the template's articles the share that the contract has, from 0 to 1.
  public let share: Double

  /// One entry for each blank of the template's profile, in its order.
  public let values: [BlankValue]

  /// One entry for each article, in the template's order; added ones follow what they stand after.
  public let clauses: [ClauseComparison]

  /// What became of the pieces outside articles, one entry a piece that either of the two has: front
  /// matter, recitals (鉴于), annexes together, signature block.
  public let passages: [ClauseComparison]

  /// One entry for each constraint of the template's profile, in its order.
  public let constraints: [ConstraintResult]

  /// The template's own wrong references that the contract still has, in document order.
  public let inherited: [InheritedReference]

  /// How many blanks are filled in, rightly or wrongly.
  public var filledCount: Int { values.count { $0.value != nil } }

  /// Whether a constraint that does not hold speaks of a value that touches `range`.
  public func isDisputed(_ range: TextRange) -> Bool {
    constraints.contains { result in
      result.outcome == .violated
        && (result.values.compactMap(\.range) + [result.range].compactMap { $0 }).contains {
          $0.start < range.end && range.start < $0.end
        }
    }
  }

  /// With less than this share a contract is not made from the template.
  public static let leastShare = 0.3

  /// Holds a contract against the templates that it may be made from, and keeps the best.
  ///
  /// - Throws: ``NotFromTemplate`` where it is made from none of them.
  public init(
    _ contract: Analysis, with templates: [ComparisonTemplate]
  ) throws(NotFromTemplate) {
    var reader = TokenReader(filled: contract)
    let units = reader.read()
    let matched = templates.map { ($0, ClauseMatching($0, units.articles)) }
    guard let (template, matching) = matched.max(by: { $0.1.share < $1.1.share }),
      matching.share >= Comparison.leastShare
    else {
      let best = matched.max { $0.1.share < $1.1.share }
      throw NotFromTemplate(template: best?.0.name ?? "", share: best?.1.share ?? 0)
    }
    self.template = template
    filled = contract
    share = matching.share
    let made = ComparisonMaker(template, contract, units, matching).compare()
    values = made.values
    clauses = made.clauses
    passages = made.passages
    inherited = made.inherited.sorted { $0.range < $1.range }
    constraints = ConstraintEvaluation(made.values, contract, template.profile.constraints)
      .results()
  }
}
