import ContractAnalysis
import ContractTemplates
import ContractText

/// A comparison as a lawyer hands it on: what is left blank, what cannot be right, what differs.
package struct ComparisonTextReport {
  private let style: ReportStyle

  /// A report that looks as `style` has it.
  package init(style: ReportStyle) { self.style = style }

  /// The report of one file; empty where it could not be compared.
  package func bytes(_ document: ComparedDocument) -> [UInt8] {
    guard let comparison = document.comparison else { return [] }
    var text = ReportText(style: style)
    heading(document.path, comparison, &text)
    values(
      comparison.values.filter { $0.problem == .empty }, text.words("未填写", "Left blank"),
      comparison, &text)
    values(
      comparison.values.filter {
        $0.problem != nil && $0.problem != .empty && $0.problem != .removed
      },
      text.words("填写有误", "Filled in wrongly"), comparison, &text)
    deviations(comparison, &text)
    tally(comparison, &text)
    return text.takeBytes()
  }

  private func heading(_ path: String, _ comparison: Comparison, _ text: inout ReportText) {
    text.write(path, .strong)
    let share = Int(comparison.share * 100)
    text.line(
      text.words(
        "  对照《\(comparison.template.name)》，条款对应 \(share)%",
        "  against \(comparison.template.name), \(share)% of its articles found"))
  }

  private func values(
    _ values: [BlankValue], _ title: String, _ comparison: Comparison, _ text: inout ReportText
  ) {
    guard !values.isEmpty else { return }
    section("\(title) (\(values.count))", &text)
    var cursor = PositionCursor(comparison.filled.source)
    for value in values {
      let position = value.range.map { cursor.position(of: $0.start) }
      text.write("  " + (position.map { "\($0.line):\($0.column)" } ?? "-"), filling: 11, .faint)
      text.write(value.blank.id, filling: 24)
      if value.problem != .empty, let message = value.message {
        text.write(message.text(in: style.language) + "  ", .severity(.error))
      }
      text.line(value.blank.context, .faint)
    }
  }

  private func deviations(_ comparison: Comparison, _ text: inout ReportText) {
    let clauses = comparison.clauses.filter { $0.status != .same && $0.status != .filled }
    guard !clauses.isEmpty else { return }
    section(text.words("与示范文本不同", "Differs from the template") + " (\(clauses.count))", &text)
    var cursor = PositionCursor(comparison.filled.source)
    for clause in clauses {
      text.write("  " + clause.status.word.text(in: style.language) + "  ", .severity(.warning))
      text.line(names(clause, text))
      for change in clause.changes {
        self.change(change, cursor.position(of: change.range.start), &text)
      }
    }
  }

  /// 第十五条, or 第十五条 → 第十六条 where the number is another.
  private func names(_ clause: ClauseComparison, _ text: ReportText) -> String {
    let labels = [clause.template?.place.label, clause.filled?.place.label].compactMap { $0 }
    return labels.first == labels.last ? labels.first ?? "" : labels.joined(separator: " → ")
  }

  private func change(_ change: ClauseChange, _ position: Position, _ text: inout ReportText) {
    let none = text.words("(无)", "(nothing)")
    text.write("    \(position.line):\(position.column)", filling: 13, .faint)
    text.line(text.words("示范文本  ", "template  ") + (change.was.isEmpty ? none : change.was))
    text.write("", filling: 13)
    text.line(
      text.words("本合同    ", "filled    ") + (change.is.isEmpty ? none : change.is), .strong)
  }

  private func section(_ title: String, _ text: inout ReportText) {
    text.endLine()
    text.line(title, .strong)
  }

  private func tally(_ comparison: Comparison, _ text: inout ReportText) {
    let filled = comparison.values.count { $0.value != nil }
    text.endLine()
    text.write(
      text.words(
        "空白 \(comparison.values.count) 处，已填 \(filled) 处",
        "\(filled) of \(comparison.values.count) blanks filled in"))
    for status in ClauseComparison.Status.allCases {
      let count = comparison.clauses.count { $0.status == status }
      if count > 0 { text.write(" · \(status.word.text(in: style.language)) \(count)") }
    }
    text.endLine()
  }
}

extension ClauseComparison.Status {
  /// What became of a clause, in a word.
  var word: Text {
    switch self {
    case .same: Text(zh: "相同", en: "same")
    case .filled: Text(zh: "已填写", en: "filled")
    case .altered: Text(zh: "有改动", en: "altered")
    case .missing: Text(zh: "已删除", en: "missing")
    case .added: Text(zh: "新增", en: "added")
    case .moved: Text(zh: "移位", en: "moved")
    }
  }
}
