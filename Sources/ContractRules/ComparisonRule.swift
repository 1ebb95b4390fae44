import ContractAnalysis
import ContractTemplates

/// A rule that judges a contract which is held against its template (`compare`).
public protocol ComparisonRule: Rule {
  /// Reports what it finds.
  func check(_ comparison: Comparison, report: (Report) -> Void)
}

/// A rule that needs the template: `check`, which has none, leaves it out.
public protocol TemplateRule: ComparisonRule {}

extension TemplateRule {
  /// Everything is about the template.
  public static var group: RuleGroup { .template }

  /// Nothing can be said without the template.
  public func check(_ analysis: Analysis, report: (Report) -> Void) {}
}
