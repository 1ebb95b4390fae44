import ContractAnalysis
import ContractText

/// What is known of one template, as data that a lawyer can edit: its text, its blanks, and what
/// must hold between their values.
public struct TemplateProfile: Sendable {
  /// What the template is called: 城市供水特许经营协议; nil where nothing is printed.
  public let title: String?

  /// The text of the template with its blanks unfilled, in valid UTF-8.
  public let text: [UInt8]

  /// The blanks, drawn and lost, in document order.
  public let blanks: [TemplateBlank]

  /// What must hold between the values.
  public let constraints: [TemplateConstraint]

  /// What the text means; nil where there is no contract in it.
  public let analysis: Analysis?

  /// A profile of its parts; what is wrong with them ``problems()`` tells.
  public init(
    title: String?, text: [UInt8], blanks: [TemplateBlank], constraints: [TemplateConstraint]
  ) {
    self.title = title
    self.text = text
    self.blanks = blanks
    self.constraints = constraints
    analysis = templateContract(of: text)
  }

  /// A profile of a text that was read already.
  init(_ analysis: Analysis, blanks: [TemplateBlank], constraints: [TemplateConstraint]) {
    title = analysis.contract.title
    text = analysis.source.bytes
    self.blanks = blanks
    self.constraints = constraints
    self.analysis = analysis
  }

  /// The blank of an id; nil where there is none.
  public func blank(_ id: String) -> TemplateBlank? { blanks.first { $0.id == id } }
}
