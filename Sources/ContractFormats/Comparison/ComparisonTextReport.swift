import ContractRules
import ContractTemplates
import ContractText

/// A comparison as a lawyer hands it on: what is left blank, what cannot be right, what does not go
/// together, what differs, what the template itself has wrong.
package struct ComparisonTextReport {
  private let style: ReportStyle

  /// A report that looks as `style` has it.
  package init(style: ReportStyle) { self.style = style }

  /// The report of one file; empty where it could not be compared.
  package func bytes(_ document: ComparedDocument) -> [UInt8] {
    guard let comparison = document.comparison else { return [] }
    var text = ReportText(style: style)
    heading(document.path, comparison, &text)
    var cursor = PositionCursor(comparison.filled.source)
    let altered = altered(comparison)
    var number = 0
    for section in ComparisonSection.allCases {
      let findings = document.findings.filter { ComparisonSection(rule: $0.rule) == section }
      guard !findings.isEmpty else { continue }
      number += 1
      text.endLine()
      text.line(title(section, number, findings.count), .strong)
      for finding in findings {
        if section == .deviations, let clause = altered[finding.range] {
          deviation(clause, comparison, &cursor, &text)
        } else {
          line(finding, comparison, &cursor, &text)
        }
      }
    }
    moved(comparison, &text)
    tally(document, comparison, &text)
    return text.takeBytes()
  }

  private func title(_ section: ComparisonSection, _ number: Int, _ count: Int) -> String {
    let name = section.title.text(in: style.language)
    return style.language == .chinese
      ? "\(chineseNumeral(number))、\(name)（\(count)）" : "\(number). \(name) (\(count))"
  }

  private func heading(_ path: String, _ comparison: Comparison, _ text: inout ReportText) {
    text.write(path, .strong)
    let share = Int(comparison.share * 100)
    let name = comparison.template.name
    text.line(
      text.words(
        "  对照《\(name)》，其条款的 \(share)% 能够对应",
        "  against \(name), \(share)% of whose articles were found"))
    guard comparison.filledCount == 0, !comparison.values.isEmpty else { return }
    let count = comparison.values.count
    text.line(
      text.words(
        "没有一处空白填写了内容：这是尚未填写的范本，共 \(count) 处空白。",
        "Nothing is filled in: this is the unfilled template, with \(count) blanks."),
      .severity(.warning))
  }

  /// `27:99  第一条  __________市(县)＿＿签署本协议。：未填写。`
  private func line(
    _ finding: Finding, _ comparison: Comparison, _ cursor: inout PositionCursor,
    _ text: inout ReportText
  ) {
    start(finding, &cursor, &text)
    for (index, part) in wrapped(finding.message.text(in: style.language), Self.indent).enumerated()
    {
      if index > 0 { text.write("", filling: Self.indent) }
      text.line(part)
    }
  }

  /// Position and place, on a line of their own.
  private func start(
    _ finding: Finding, _ cursor: inout PositionCursor, _ text: inout ReportText
  ) {
    let position = cursor.position(of: finding.range.start)
    text.write(
      "  " + finding.severity.word.text(in: style.language) + " ", .severity(finding.severity))
    text.write(finding.place.label, .strong)
    text.line("  \(position.line):\(position.column)", .faint)
    text.write("", filling: Self.indent)
  }

  /// The altered clauses by their first change, where their findings stand.
  private func altered(_ comparison: Comparison) -> [TextRange: ClauseComparison] {
    var clauses: [TextRange: ClauseComparison] = [:]
    for clause in comparison.clauses + comparison.passages where clause.status == .altered {
      if let first = clause.alterations.first { clauses[first.range] = clause }
    }
    return clauses
  }

  private func deviation(
    _ clause: ClauseComparison, _ comparison: Comparison, _ cursor: inout PositionCursor,
    _ text: inout ReportText
  ) {
    guard let first = clause.alterations.first else { return }
    let position = cursor.position(of: first.range.start)
    text.write("  " + clause.status.word.text(in: style.language) + " ", .severity(.note))
    text.write(clause.name, .strong)
    text.line("  \(position.line):\(position.column)", .faint)
    let columns = SideBySide(width: style.width - Self.indent)
    for change in clause.alterations {
      let was = ChangeContext(
        change.templateRange, in: clause.template?.range, of: comparison.template.analysis)
      let now = ChangeContext(change.range, in: clause.filled?.range, of: comparison.filled)
      for row in columns.rows(was.words, now.words) {
        text.write("", filling: Self.indent)
        text.line(row)
      }
    }
  }

  private func moved(_ comparison: Comparison, _ text: inout ReportText) {
    let clauses = comparison.clauses.filter { $0.status == .moved }
    guard !clauses.isEmpty else { return }
    text.endLine()
    text.line(
      text.words("位置改变而文字未改（\(clauses.count)）", "Moved, in the same words (\(clauses.count))"),
      .strong)
    for clause in clauses { text.line("  " + clause.name) }
  }

  private func tally(
    _ document: ComparedDocument, _ comparison: Comparison, _ text: inout ReportText
  ) {
    text.endLine()
    text.write(
      text.words(
        "空白 \(comparison.values.count) 处，已填 \(comparison.filledCount) 处",
        "\(comparison.filledCount) of \(comparison.values.count) blanks filled in"))
    for status in ClauseComparison.Status.allCases {
      let count = comparison.clauses.count { $0.status == status }
      if count > 0 { text.write(" · \(status.word.text(in: style.language)) \(count)") }
    }
    text.endLine()
    if !comparison.constraints.isEmpty {
      text.write(
        text.words(
          "约束 \(comparison.constraints.count) 项", "\(comparison.constraints.count) constraints"))
      for outcome in ConstraintResult.Outcome.allCases {
        let count = comparison.constraints.count { $0.outcome == outcome }
        if count > 0 { text.write(" · \(outcome.word.text(in: style.language)) \(count)") }
      }
      text.endLine()
    }
    if document.accepted > 0 {
      text.line(text.words("已接受 \(document.accepted) 处", "\(document.accepted) accepted"))
    }
    text.endLine()
  }

  private func wrapped(_ words: String, _ indent: Int) -> [String] {
    wrappedLines(words, width: style.width - indent)
  }

  /// The columns before what is said of a place.
  private static let indent = 4
}
