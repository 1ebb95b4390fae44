import ContractRules

/// From which severity on findings make a check fail.
package enum Threshold: String, CaseIterable, Sendable {
  case error, warning, note, never

  /// Whether there is a finding at or above the threshold.
  package func isReached(by counts: SeverityCounts) -> Bool {
    Severity(rawValue: rawValue).map(counts.reach) ?? false
  }
}
