import ContractAnalysis

/// What must hold between the values of a template.
public struct TemplateConstraint: Hashable, Sendable {
  /// How the values hang together.
  public enum Kind: String, Sendable, CaseIterable {
    /// The first value is the sum of the others.
    case sum
    /// All values are alike.
    case equal
    /// All values name the same body or person; a printed unit (公司) belongs to the name.
    case sameName = "same-name"
    /// The first value has the words of all others in it.
    case holds
    /// No date is earlier than the one named before it.
    case dateOrder = "date-order"
    /// The first value, in years, is the time from the first date to the second.
    case period
    /// The first value is at least so many times the second as ``TemplateConstraint/factor`` says.
    case atLeast = "at-least"
    /// No value is more than ``TemplateConstraint/limit``.
    case atMost = "at-most"
    /// So many days as the second value says can lie in so many months as the first says.
    case daysInMonths = "days-in-months"
    /// The article named by the value speaks of one of ``TemplateConstraint/words``.
    case speaksOf = "speaks-of"
    /// Wherever the contract states what one of ``TemplateConstraint/words`` names, it states the
    /// first value, a sum or a date.
    case statedAlike = "stated-alike"
  }

  /// How certain it is that a contract in which it does not hold is wrong.
  public enum Severity: String, Sendable, CaseIterable {
    /// Certain.
    case error
    /// Likely; a lawyer decides, as where one rule of law allows more than another.
    case warning
    /// Worth a look.
    case note
  }

  /// How the values hang together.
  public let kind: Kind

  /// The ids of the blanks, in the order that the kind asks for; a date by what is before its .年.
  public let blanks: [String]

  /// How many times; 1 where nothing is said.
  public let factor: Int

  /// The most that a value may be; nil where the kind asks for none.
  public let limit: DecimalNumber?

  /// What the article named must speak of, or what the value is called elsewhere.
  public let words: [String]

  /// How certain it is that a contract in which it does not hold is wrong.
  public let severity: Severity

  /// Why it must hold.
  public let reason: Reason

  /// The law that asks for it, as lawyers cite it: 《市政公用事业特许经营管理办法》第十二条; nil where the
  /// contract itself does.
  public let source: String?

  /// Why a constraint must hold, for the reader.
  public struct Reason: Hashable, Sendable {
    /// In Chinese.
    public let chinese: String

    /// In English.
    public let english: String

    /// The same reason in both languages.
    public init(chinese: String, english: String) {
      self.chinese = chinese
      self.english = english
    }
  }

  /// A constraint between `blanks`.
  public init(
    kind: Kind, blanks: [String], factor: Int = 1, limit: DecimalNumber? = nil,
    words: [String] = [], severity: Severity = .error, reason: Reason, source: String? = nil
  ) {
    self.kind = kind
    self.blanks = blanks
    self.factor = factor
    self.limit = limit
    self.words = words
    self.severity = severity
    self.reason = reason
    self.source = source
  }
}
