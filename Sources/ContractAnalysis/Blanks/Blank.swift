import ContractSyntax
import ContractText

/// A place left to be filled in, and what belongs there.
public struct Blank: Sendable {
  /// What kind of value belongs there.
  public enum Expectation: String, Sendable, CaseIterable {
    case amount, number, date, year, month, day, place, organization, person, phone, postcode
    case article, choice, text
  }

  /// Readable and stable: the article and a count, such as 第十五条-2.
  public let id: String

  /// The bytes drawn; empty, where the value belongs, for a lost blank.
  public let range: TextRange

  /// How it is drawn.
  public let form: WrittenBlank.Form

  /// Where it stands.
  public let place: Place

  /// What kind of value belongs there.
  public let expects: Expectation

  /// What the value is of, in words of the contract (工程造价); nil where nothing tells.
  public let subject: String?

  /// What follows the value (万元人民币, 个营业日); nil where nothing does.
  public let unit: String?

  /// The words around it, the blank itself drawn as ＿＿, a box as it is.
  public let context: String

  /// Whether it is the number of a reference: 第_____条.
  public let isReference: Bool

  /// Which choice among boxes it is an option of (□同意 □不同意), counted from 1 in the contract; nil
  /// where it is none.
  public internal(set) var choice: Int?
}
