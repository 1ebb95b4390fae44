import ContractAnalysis
import ContractSyntax
import ContractText

/// The headings of a contract, as a tree.
package struct OutlineReport: ContractReport {
  package static let key = "outline"

  package init() {}

  package func write(
    _ analysis: Analysis, to writer: inout JSONWriter, drain: (inout JSONWriter) -> Void
  ) {
    var cursor = PositionCursor(analysis.source)
    let entries = OutlineEntry.entries(below: analysis.contract.node)
    self.entries(entries, part: nil, &writer, &cursor, drain)
  }

  /// Writes headings. 编 is no kind of heading in the machine interface: its chapters stand in its
  /// place and say which part they are of.
  private func entries(
    _ entries: [OutlineEntry], part: Int?, _ writer: inout JSONWriter,
    _ cursor: inout PositionCursor, _ drain: (inout JSONWriter) -> Void
  ) {
    for entry in entries {
      guard let kind = entry.kind else {
        self.entries(entry.children, part: entry.node.number, &writer, &cursor, drain)
        continue
      }
      writer.object { writer in
        writer.member("kind", kind)
        if let part { writer.member("part", part) }
        heading(entry.node, &writer, &cursor)
        writer.key("children")
        writer.array { self.entries(entry.children, part: nil, &$0, &cursor, drain) }
      }
      drain(&writer)
    }
  }

  private func heading(_ node: Node, _ writer: inout JSONWriter, _ cursor: inout PositionCursor) {
    writer.member("number", node.number)
    if let branch = node.branch { writer.member("branch", branch) }
    writer.member("label", node.label)
    writer.member("title", node.title)
    writer.rangeMember(node.range, &cursor)
  }
}

extension OutlineReport {
  package func write(
    _ analysis: Analysis, to text: inout ReportText, drain: (inout ReportText) -> Void
  ) {
    let entries = OutlineEntry.entries(below: analysis.contract.node)
    tree(entries, indent: "", analysis.source, &text, drain)
  }

  private func tree(
    _ entries: [OutlineEntry], indent: String, _ source: SourceText, _ text: inout ReportText,
    _ drain: (inout ReportText) -> Void
  ) {
    for (index, entry) in entries.enumerated() {
      let isLast = index == entries.count - 1
      let line = source.lineIndex(of: entry.node.range.start) + 1
      text.write(indent + (isLast ? "└─ " : "├─ "), .faint)
      text.write(entry.node.headingText, entry.children.isEmpty ? .plain : .strong)
      text.line(text.words("  第 \(line) 行", "  line \(line)"), .faint)
      drain(&text)
      tree(entry.children, indent: indent + (isLast ? "   " : "│  "), source, &text, drain)
    }
  }
}
