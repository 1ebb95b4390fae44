import ContractRules

/// Findings of many texts, counted by rule.
struct FindingTally {
  private(set) var errors: [String: Int] = [:]
  private(set) var warnings: [String: Int] = [:]

  /// Findings that are known to be right, by rule; they are not among the others.
  private(set) var known: [String: Int] = [:]

  /// Counts the findings of a text and lists them.
  mutating func add(_ text: CheckedText, _ list: ReviewList) {
    for finding in text.findings where finding.severity >= .warning {
      let line = text.line(finding.range.start)
      let isKnown = KnownDefects.contains(finding.rule, text.name, line: line)
      if isKnown {
        known[finding.rule, default: 0] += 1
      } else if finding.severity == .error {
        errors[finding.rule, default: 0] += 1
      } else {
        warnings[finding.rule, default: 0] += 1
      }
      list.add(
        "\(text.name):\(line): \(isKnown ? "known " : "")\(finding.severity.rawValue) "
          + "\(finding.rule): \(finding.message.text(in: .chinese))"
      )
    }
  }

  /// How often each rule reported, the most frequent first.
  static func words(_ counts: [String: Int]) -> String {
    counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { "\($0.key) \($0.value)" }.joined(separator: ", ")
  }
}
