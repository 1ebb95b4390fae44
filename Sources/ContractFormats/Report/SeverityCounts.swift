import ContractRules
import ContractText

/// How many findings there are of each severity.
package struct SeverityCounts: Hashable, Sendable {
  /// Findings that are wrong for certain.
  package private(set) var errors = 0

  /// Findings that are very likely wrong.
  package private(set) var warnings = 0

  /// Findings that are worth a look.
  package private(set) var notes = 0

  /// No findings yet.
  package init() {}

  /// Counts one finding.
  package mutating func add(_ severity: Severity) {
    switch severity {
    case .error: errors += 1
    case .warning: warnings += 1
    case .note: notes += 1
    }
  }

  /// Whether any finding matters as much as `severity` or more.
  package func reach(_ severity: Severity) -> Bool {
    switch severity {
    case .error: errors > 0
    case .warning: errors + warnings > 0
    case .note: errors + warnings + notes > 0
    }
  }

  /// 错误 3 · 警告 5 · 提示 12
  func text(in language: Language) -> String {
    [(Severity.error, errors), (.warning, warnings), (.note, notes)]
      .map { "\($0.0.plural.text(in: language)) \($0.1)" }
      .joined(separator: " · ")
  }
}
