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

  /// One entry for each blank of the template, in its order.
  public let values: [BlankValue]

  /// One entry for each article, in the template's order; added ones follow what they stand after.
  public let clauses: [ClauseComparison]

  /// With less than this share a contract is not made from the template.
  public static let leastShare = 0.3

  /// Holds a contract against the templates that it may be made from, and keeps the best.
  ///
  /// - Throws: ``NotFromTemplate`` where it is made from none of them.
  public init(
    _ contract: Analysis, with templates: [ComparisonTemplate]
  ) throws(NotFromTemplate) {
    var reader = TokenReader(contract, isTemplate: false)
    let units = reader.read()
    let matched = templates.map { ($0, ClauseMatching($0.units.articles, units.articles)) }
    guard let (template, matching) = matched.max(by: { $0.1.share < $1.1.share }),
      matching.share >= Comparison.leastShare
    else {
      let best = matched.max { $0.1.share < $1.1.share }
      throw NotFromTemplate(template: best?.0.name ?? "", share: best?.1.share ?? 0)
    }
    let maker = ComparisonMaker(template, contract, units, matching)
    self.template = template
    filled = contract
    share = matching.share
    (values, clauses) = maker.compare()
  }
}

/// A contract is not made from the template that it is held against.
public struct NotFromTemplate: Error, Hashable, Sendable {
  /// The template that comes nearest.
  public let template: String

  /// Of that template's articles the share that the contract has, from 0 to 1.
  public let share: Double

  /// What to tell the user.
  public var message: Text {
    let percent = Int(share * 100)
    return Text(
      zh: "不是依《\(template)》订立的合同：示范文本的条款只有 \(percent)% 能够对应；请以 --template 指定所依据的文本",
      en:
        "not made from the template \(template): only \(percent)% of its articles are there; name "
        + "the right one with --template")
  }
}
