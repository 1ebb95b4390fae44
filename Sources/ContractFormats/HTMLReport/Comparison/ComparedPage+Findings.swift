import ContractAnalysis
import ContractRules
import ContractTemplates
import ContractText

extension ComparedPage {
  /// Writes a finding; of a clause that differs, both texts side by side.
  func finding(_ finding: Finding, _ comparison: Comparison, _ cursor: inout PositionCursor) {
    let severity = finding.severity
    html.element("li", [("class", "finding \(severity.rawValue)")]) {
      html.element("p", [("class", "what")]) {
        html.element("b", [("class", "severity")], severity.word.text(in: language))
        html.text(" ")
        let clause = clauses.clause(of: finding)
        html.element("span", clause?.name ?? finding.place.label)
        if let clause { html.text(" · " + clause.status.word.text(in: language)) }
      }
      html.element("p", [("class", "message")], finding.message.text(in: language))
      if let clause = clauses.clause(of: finding) { versus(clause, comparison) }
      let position = cursor.position(of: finding.range.start)
      html.element(
        "p", [("class", "source")], "\(position.line):\(position.column) · \(finding.rule)")
    }
    html.newline()
  }

  private func versus(_ clause: ClauseComparison, _ comparison: Comparison) {
    html.element("div", [("class", "versus"), ("lang", "zh-Hans")]) {
      side(
        words("示范文本", "Template"), clause.template, "del",
        clause.changes.map(\.templateRange), comparison.template.analysis)
      side(
        words("本合同", "This contract"), clause.filled, "ins", clause.changes.map(\.range),
        comparison.filled)
    }
  }

  /// One of the two texts, with the words that the other does not have marked.
  private func side(
    _ title: String, _ end: ClauseEnd?, _ mark: String, _ changes: [TextRange],
    _ contract: Analysis
  ) {
    html.element("div") {
      html.element("p", [("class", "side")], title)
      guard let end else {
        return html.element("p", [("class", "nothing")], words("（无）", "(none)"))
      }
      html.open("p", [("class", "clause")])
      var offset = end.range.start
      let bytes = contract.source.bytes
      for change in changes.sorted() where change.start >= offset && change.end <= end.range.end {
        html.text(bytes[offset..<change.start])
        if !change.isEmpty { html.element(mark, contract.source.text(in: change)) }
        offset = change.end
      }
      html.text(bytes[offset..<end.range.end])
      html.close("p")
    }
  }
}
