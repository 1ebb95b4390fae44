import ContractAnalysis
import ContractSyntax
import ContractText

/// A template that filled contracts are held against.
public struct ComparisonTemplate: Sendable {
  /// What it is called: its title, or the path that it was read from.
  public let name: String

  /// The unfilled contract.
  public let analysis: Analysis

  let units: ClauseUnits

  /// A template from an unfilled contract.
  public init(name: String, _ analysis: Analysis) {
    self.name = name
    self.analysis = analysis
    var reader = TokenReader(analysis, isTemplate: true)
    units = reader.read()
  }

  /// The contract of a text that has the most articles; nil where there is none.
  public init?(name: String?, _ source: SourceText) {
    let contracts = parse(source).contracts
    guard let contract = contracts.max(by: { $0.articles.count < $1.articles.count }) else {
      return nil
    }
    self.init(name: name ?? contract.title ?? "", analyze(contract))
  }

  /// The templates that come with the program.
  public static var builtIn: [ComparisonTemplate] {
    [TemplateText.waterSupply].compactMap {
      ComparisonTemplate(name: nil, SourceText(bytes: $0))
    }
  }
}
