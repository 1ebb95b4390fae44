import ContractRules
import ContractText

/// The findings of `check` in the XML of Checkstyle, which build servers read.
package struct CheckstyleReport {
  private let language: Language
  private let sink: ByteSink

  /// A report with messages in `language`, handed to `sink` as it grows.
  package init(language: Language, sink: @escaping ByteSink) {
    self.language = language
    self.sink = sink
  }

  /// Writes one document for all files.
  ///
  /// - Throws: ``XMLFailure`` when memory runs out.
  package func write(
    _ documents: some Sequence<Document<CheckedContract>>
  ) throws(XMLFailure) {
    let writer = XMLWriter()
    writer.startDocument()
    writer.startElement("checkstyle", [("version", "4.3")])
    for document in documents {
      writer.newline()
      writer.startElement("file", [("name", document.path)])
      if let error = document.error { self.error(writer, ("error", "", error), source: "unread") }
      for checked in document.contracts { contract(checked, writer) }
      writer.endElement()
      sink(writer.takeBytes())
    }
    writer.newline()
    writer.endElement()
    sink(try writer.finish())
  }

  private func contract(_ checked: CheckedContract, _ writer: XMLWriter) {
    var cursor = PositionCursor(checked.analysis.source)
    for finding in checked.findings {
      let start = cursor.position(of: finding.range.start)
      error(
        writer, at: start,
        (finding.severity.name, finding.place.label, finding.message.text(in: language)),
        source: finding.rule)
    }
    for notChecked in checked.notChecked {
      let reason = notChecked.reason.text(in: language)
      let words = (language == .chinese ? "未检查：" : "not checked: ") + reason
      error(writer, ("ignore", "", words), source: notChecked.rule)
    }
  }

  private func error(
    _ writer: XMLWriter, at start: Position = Position(line: 1, column: 1, offset: 0),
    _ words: (severity: String, label: String, message: String), source: String
  ) {
    let message = words.label.isEmpty ? words.message : "\(words.label)：\(words.message)"
    writer.newline()
    writer.startElement(
      "error",
      [
        ("line", String(start.line)), ("column", String(start.column)),
        ("severity", words.severity), ("message", message), ("source", "\(Tool.name).\(source)"),
      ])
    writer.endElement()
  }
}

extension Severity {
  /// What Checkstyle calls the severity.
  fileprivate var name: String { self == .note ? "info" : rawValue }
}
