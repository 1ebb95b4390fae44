import ContractAnalysis
import ContractSyntax
import ContractText

/// The headings of a contract, as a tree.
package struct OutlineReport: ContractReport {
  package static let key: StaticString = "outline"

  package init() {}

  package func find(in analysis: Analysis) {}

  package func write(
    _ analysis: Analysis, to writer: inout JSONWriter, drain: (inout JSONWriter) -> Void
  ) {
    var cursor = PositionCursor(analysis.source)
    let entries = OutlineEntry.entries(below: analysis.contract.node)
    for entry in entries { self.entry(entry, &writer, &cursor, drain) }
  }

  private func entry(
    _ entry: OutlineEntry, _ writer: inout JSONWriter, _ cursor: inout PositionCursor,
    _ drain: (inout JSONWriter) -> Void
  ) {
    writer.object { writer in
      writer.member("kind", entry.kind)
      heading(entry.node, &writer, &cursor)
      writer.key("children")
      writer.array { writer in
        for child in entry.children { self.entry(child, &writer, &cursor, drain) }
      }
    }
    drain(&writer)
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
      let line = source.fileLine(of: entry.node.range.start)
      text.write(indent + (isLast ? "└─ " : "├─ "), .faint)
      text.write(entry.node.headingText, entry.children.isEmpty ? .plain : .strong)
      if entry.node.title == nil { text.write("  " + entry.node.opening, .faint) }
      text.line(text.words("  第 \(line) 行", "  line \(line)"), .faint)
      drain(&text)
      tree(entry.children, indent: indent + (isLast ? "   " : "│  "), source, &text, drain)
    }
  }
}

extension OutlineReport {
  package static var columns: [Text] {
    [
      Text(zh: "种类", en: "kind"), Text(zh: "序号", en: "number"), Text(zh: "标题", en: "title"),
    ]
  }

  package func rows(_ analysis: Analysis, in language: Language, row: (TableRow) -> Void) {
    for entry in OutlineEntry.entries(below: analysis.contract.node) { rows(entry, row) }
  }

  /// The row of a heading, and those of the headings below it.
  private func rows(_ entry: OutlineEntry, _ row: (TableRow) -> Void) {
    let node = entry.node
    let cells = [entry.kind, node.number.map { String($0) } ?? "", node.title ?? ""]
    row(TableRow(range: node.range, label: node.label ?? "", cells: cells))
    for child in entry.children { rows(child, row) }
  }
}

extension Node {
  /// The first words of an article, which has no title more often than not.
  fileprivate var opening: String {
    guard let paragraph = paragraphs.first else { return "" }
    let reading = paragraph.reading
    // Four bytes hold any scalar.
    let words = reading.text(reading.start, reading.start + 4 * (Node.openingLength + 1))
    let scalars = words.unicodeScalars.prefix(Node.openingLength)
    return String(scalars) + (scalars.count < words.unicodeScalars.count ? "…" : "")
  }

  /// In scalars.
  private static var openingLength: Int { 20 }
}
