import ContractAnalysis
import ContractText

/// A check, with all that is said of it: its file is its documentation.
public protocol Rule: Sendable {
  /// Kebab-case, as in `.tiaokuan.yml` and the reports.
  static var id: String { get }

  /// What the rule is about.
  static var group: RuleGroup { get }

  /// How much its findings matter.
  static var severity: RuleSeverity { get }

  /// What it finds, in a few words.
  static var title: Text { get }

  /// What it finds and why it matters to someone about to sign.
  static var explanation: Text { get }

  /// Texts in which it finds something, and texts in which it must not.
  static var examples: [Example] { get }

  /// Whether its suggestions are so certain that `fix` makes them; no, unless a rule says so.
  static var suggestionsAreCertain: Bool { get }

  /// Whether it goes through the references, which take longest to find: such rules come last. Those
  /// of their group do, others where they say so.
  static var readsReferences: Bool { get }

  init()

  /// Reports what it finds in one contract.
  func check(_ analysis: Analysis, report: (Report) -> Void)

  /// Why it cannot judge this contract; nil where it can.
  func notChecked(_ analysis: Analysis) -> Text?
}

extension Rule {
  /// A suggestion is one that a reader may take, and no more, unless a rule says otherwise.
  public static var suggestionsAreCertain: Bool { false }

  /// The rules about references go through them.
  public static var readsReferences: Bool { group == .references }

  /// Most rules can judge any contract.
  public func notChecked(_ analysis: Analysis) -> Text? { nil }
}

/// What a rule is about.
public enum RuleGroup: String, Sendable, CaseIterable {
  case blanks, numbering, references, terms, text, values, template
}

/// How much a rule's findings matter.
public enum RuleSeverity: Sendable, Hashable {
  /// The same at every stage.
  case always(Severity)
  /// As unfinished things at the stage: see ``Stage/unfinished``.
  case unfinished

  /// The severity at a stage.
  public func severity(at stage: Stage) -> Severity {
    switch self {
    case .always(let severity): severity
    case .unfinished: stage.unfinished
    }
  }
}

/// What a rule reports: a finding without what the checker adds to it.
public struct Report: Sendable {
  /// The bytes that it is about.
  public let range: TextRange
  /// What is wrong and why.
  public let message: Text
  /// Other places that show why.
  public let related: [RelatedPlace]
  /// What would mend it for certain.
  public let suggestion: Suggestion?
  /// How much it matters at the most, where that is less than its rule says.
  public let ceiling: Severity
  /// Where it stands, where the range does not tell: a clause that is gone has its place in the
  /// template.
  public let place: Place?

  /// A report of `message` at `range`.
  public init(
    _ range: TextRange, _ message: Text, related: [RelatedPlace] = [],
    suggestion: Suggestion? = nil, ceiling: Severity = .error, place: Place? = nil
  ) {
    self.ceiling = ceiling
    self.range = range
    self.message = message
    self.related = related
    self.suggestion = suggestion
    self.place = place
  }
}

/// A text that shows what a rule finds: test and documentation in one.
public struct Example: Sendable {
  /// The text, with ↓ before each place at which a finding must begin.
  public let text: String

  /// Whether the rule finds something.
  public let isFinding: Bool

  /// The template that the text was made from; nil for a rule that needs none.
  public let template: String?

  /// A text in which the rule finds something at each ↓ and nowhere else.
  public static func finds(_ text: String, against template: String? = nil) -> Example {
    Example(text: text, isFinding: true, template: template)
  }

  /// A text in which the rule finds nothing.
  public static func accepts(_ text: String, against template: String? = nil) -> Example {
    Example(text: text, isFinding: false, template: template)
  }
}
