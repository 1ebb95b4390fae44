import ContractAnalysis
import ContractText

/// A list of one kind of thing in every contract: its blanks, its references, its terms, its
/// outline.
package protocol ContractReport: Sendable {
  /// The key of the list in a contract's JSON object.
  static var key: StaticString { get }

  init()

  /// Finds what the list needs, so that the files of a folder can be gone through on several threads.
  func find(in analysis: Analysis)

  /// Writes the list's values; calls `drain` between them.
  func write(_ analysis: Analysis, to writer: inout JSONWriter, drain: (inout JSONWriter) -> Void)

  /// Writes the list as a reader reads it; calls `drain` between its lines.
  func write(_ analysis: Analysis, to text: inout ReportText, drain: (inout ReportText) -> Void)

  /// The headings of the list's columns in a table, after file, line, column and place.
  static var columns: [Text] { get }

  /// The list's rows in a table: of each entry the range, the place's label and the other cells.
  func rows(_ analysis: Analysis, in language: Language, row: (TableRow) -> Void)
}

/// One entry of a list as a row of a table.
package struct TableRow {
  /// What the entry is about.
  let range: TextRange

  /// Where it stands: 第三条第一款.
  let label: String

  /// What stands in the list's own columns.
  let cells: [String]
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

extension ContractReport {
  /// Writes all files as a table for a spreadsheet.
  package func writeCSV(
    _ documents: some Sequence<Document<Analysis>>, in language: Language, to sink: ByteSink
  ) {
    var writer = CSVWriter()
    writer.row((tablePlaceColumns + Self.columns).map { $0.text(in: language) })
    for document in documents {
      for analysis in document.contracts {
        var cursor = PositionCursor(analysis.source)
        rows(analysis, in: language) { row in
          let start = cursor.position(of: row.range.start)
          writer.row(
            [document.path, String(start.line), String(start.column), row.label] + row.cells)
          writer.drain(to: sink)
        }
      }
      sink(writer.takeBytes())
    }
    sink(writer.takeBytes())
  }
}

private let tablePlaceColumns = [
  Text(zh: "文件", en: "file"), Text(zh: "行", en: "line"), Text(zh: "列", en: "column"),
  Text(zh: "条款", en: "place"),
]
