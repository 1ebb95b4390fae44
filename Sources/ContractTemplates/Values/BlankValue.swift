import ContractAnalysis
import ContractText

/// What a filled contract says in one of the template's blanks.
public struct BlankValue: Sendable {
  /// The blank of the template.
  public let blank: TemplateBlank

  /// Where the blank stands in the template.
  public let place: Place

  /// The value as it reads, broken lines joined, without marks drawn around it; nil where nothing is
  /// filled in.
  public let value: String?

  /// The bytes of the value in the filled contract; empty, where it belongs, for one left blank; nil
  /// where the clause is gone.
  public let range: TextRange?

  /// The value made plain: a number in digits, money in 元, a whole date as 2025-03-18, the number of
  /// an article (of several: 7,65); nil where it is not understood.
  public internal(set) var normalized: String?

  /// What is wrong with it; nil where nothing is.
  public internal(set) var problem: Problem?

  /// Whether it can be right.
  public var isValid: Bool { problem == nil }
}

extension BlankValue {
  /// What may be wrong with a value.
  public enum Problem: Hashable, Sendable {
    /// Nothing was filled in.
    case empty
    /// The blank was taken out with the words that belong to it.
    case omitted
    /// The clause that the blank stands in is gone.
    case removed
    /// 待定, XX: words that say nothing yet.
    case placeholder
    /// Not the kind of value that belongs there: 三十万 for a month.
    case wrongKind
    /// 2月30日
    case impossibleDate
    /// The sum in figures and the sum in Chinese characters differ; the other of the two is given.
    case otherAmount(String)
    /// Less than the template allows.
    case tooSmall(DecimalNumber)
    /// More than the template allows.
    case tooLarge(DecimalNumber)
    /// More options ticked than may be.
    case tooManyOptions(Int)
    /// None of the values that the template leaves to choose from.
    case notChoice
    /// The unit that is printed after the blank was written again: the 年 of 30年年.
    case repeatsUnit(String)
    /// The contract has no article of that number.
    case noSuchArticle(Int)
  }
}
