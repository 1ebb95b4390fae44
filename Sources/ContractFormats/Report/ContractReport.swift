import ContractAnalysis
import ContractText

/// A list of one kind of thing in every contract: its blanks, its references, its terms, its
/// outline.
package protocol ContractReport: Sendable {
  /// The key of the list in a contract's JSON object.
  static var key: String { get }

  init()

  /// Writes the list's values; calls `drain` between them.
  func write(_ analysis: Analysis, to writer: inout JSONWriter, drain: (inout JSONWriter) -> Void)

  /// Writes the list as a reader reads it; calls `drain` between its lines.
  func write(_ analysis: Analysis, to text: inout ReportText, drain: (inout ReportText) -> Void)
}

extension ContractReport {
  /// Writes one JSON object for all files.
  package func writeJSON(_ documents: some Sequence<Document<Analysis>>, to sink: ByteSink) {
    ContractFormats.writeJSON(documents, to: sink) { analysis, writer in
      var cursor = PositionCursor(analysis.source)
      writer.contractMembers(analysis, &cursor)
      writer.key(Self.key)
      writer.array { write(analysis, to: &$0) { $0.drain(to: sink) } }
    }
  }

  /// Writes all files as text.
  package func writeText(
    _ documents: some Sequence<Document<Analysis>>, style: ReportStyle, to sink: ByteSink
  ) {
    for document in documents {
      var text = ReportText(style: style)
      for analysis in document.contracts {
        text.contractHeading(document.path, analysis)
        write(analysis, to: &text) { $0.drain(to: sink) }
        text.endLine()
      }
      sink(text.takeBytes())
    }
  }
}
