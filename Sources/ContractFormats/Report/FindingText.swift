import ContractAnalysis
import ContractRules
import ContractText

/// Writes findings of one contract: severity and place, the line with the place underlined, what is
/// wrong, the places that show why, and what would mend it.
struct FindingText {
  private let path: String
  private let analysis: Analysis
  private var cursor: PositionCursor

  /// A writer of findings in the file at `path`.
  init(path: String, analysis: Analysis) {
    self.path = path
    self.analysis = analysis
    cursor = PositionCursor(analysis.source)
  }

  /// Writes one finding and an empty line.
  mutating func write(_ finding: Finding, to text: inout ReportText) {
    heading(finding, &text)
    excerpt(finding, &text)
    text.write("  ")
    text.write(finding.message.text(in: text.style.language))
    for related in finding.related { self.related(related, &text) }
    if let suggestion = finding.suggestion { self.suggestion(suggestion, &text) }
    text.line(" [\(finding.rule)]", .faint)
    text.endLine()
  }

  /// 错误  第一百三十四条第一款第(2)项  合同.txt:1200:15
  private mutating func heading(_ finding: Finding, _ text: inout ReportText) {
    let position = cursor.position(of: finding.range.start)
    let severity = finding.severity.word.text(in: text.style.language)
    text.write(severity, .severity(finding.severity))
    if !finding.place.label.isEmpty {
      text.write("  ")
      text.write(finding.place.label, .strong)
    }
    text.line("  \(path):\(position.line):\(position.column)", .faint)
  }

  private func excerpt(_ finding: Finding, _ text: inout ReportText) {
    let excerpt = Excerpt(
      of: finding.range, in: analysis.source, limit: text.style.width - FindingText.indent)
    guard !excerpt.range.isEmpty else { return }
    text.write("  │ ", .faint)
    if excerpt.isCutBefore { text.write(Excerpt.cut) }
    analysis.source.bytes.withUnsafeBufferPointer { bytes in
      text.write(UnsafeBufferPointer(rebasing: bytes[excerpt.range.start..<excerpt.range.end]))
    }
    text.line(excerpt.isCutAfter ? Excerpt.cut : "")
    text.write("  │ ", .faint)
    text.write(0x20, times: excerpt.indent)
    text.write(UInt8(ascii: "^"), times: excerpt.width, .severity(finding.severity))
    text.endLine()
  }

  /// 参见 第九条（第 500 行）：…
  private mutating func related(_ related: RelatedPlace, _ text: inout ReportText) {
    let line = cursor.position(of: related.range.start).line
    let label = analysis.place(at: related.range.start).label
    text.endLine()
    text.write("    ")
    let name = label.isEmpty ? "" : label + " "
    text.write(text.words("参见 \(name)第 \(line) 行：", "see \(name)line \(line): "), .faint)
    text.write(related.message.text(in: text.style.language))
  }

  private func suggestion(_ suggestion: Suggestion, _ text: inout ReportText) {
    text.endLine()
    text.write("  ")
    text.write(text.words("建议：", "suggestion: "), .good)
    text.write(suggestion.words(in: analysis.source, text.style.language))
  }

  /// The columns before an excerpt.
  private static let indent = 4
}
