import ContractAnalysis

extension ReportText {
  /// Writes the line that every contract begins with: its title and its file.
  mutating func contractHeading(_ path: String, _ analysis: Analysis) {
    write(analysis.contract.title ?? words("（无标题）", "(no title)"), .strong)
    line("  \(path)", .faint)
  }
}
