import ContractTemplates
import ContractText

/// The values of filled contracts as a table for a spreadsheet.
package struct ComparisonCSVReport {
  private let language: Language
  private let sink: ByteSink

  /// A report in `language`, handed to `sink` as it grows.
  package init(language: Language, sink: @escaping ByteSink) {
    self.language = language
    self.sink = sink
  }

  /// Writes a row of headings, then for each file a row a blank of the template, then a row for each
  /// article, change and constraint that is not as the template has it.
  package func write(_ documents: some Sequence<ComparedDocument>) {
    var writer = CSVWriter()
    writer.row(Self.columns.map { $0.text(in: language) })
    for document in documents {
      guard let comparison = document.comparison else {
        row(document.path, Text(zh: "未能比较", en: "not compared"), [""], document.error, &writer)
        continue
      }
      var cursor = PositionCursor(comparison.filled.source)
      for value in comparison.values { self.value(value, document.path, &cursor, &writer) }
      for result in comparison.constraints where result.outcome == .violated {
        let ids = result.constraint.blanks.joined(separator: "、")
        row(
          document.path, Text(zh: "约束", en: "constraint"),
          [ids, "", "", result.outcome.word.text(in: language)],
          result.message?.text(in: language), &writer)
      }
      for clause in comparison.clauses + comparison.passages {
        self.clause(clause, document.path, &cursor, &writer)
      }
      sink(writer.takeBytes())
    }
    sink(writer.takeBytes())
  }

  private func value(
    _ value: BlankValue, _ path: String, _ cursor: inout PositionCursor,
    _ writer: inout CSVWriter
  ) {
    let start = value.range.map { cursor.position(of: $0.start) }
    writer.row([
      path, start.map { String($0.line) } ?? "", start.map { String($0.column) } ?? "",
      Text(zh: "空白", en: "blank").text(in: language), value.blank.id,
      value.value ?? "", value.normalized ?? "",
      (value.isValid ? Text(zh: "有效", en: "valid") : Text(zh: "有问题", en: "not valid"))
        .text(in: language),
      value.message?.text(in: language) ?? "", value.blank.unit ?? "", value.blank.context,
    ])
  }

  private func clause(
    _ clause: ClauseComparison, _ path: String, _ cursor: inout PositionCursor,
    _ writer: inout CSVWriter
  ) {
    let kind = Text(zh: "条款", en: "clause").text(in: language)
    let status = clause.status.word.text(in: language)
    let name = clause.name
    guard clause.changes.isEmpty else {
      for change in clause.changes {
        let start = cursor.position(of: change.range.start)
        writer.row([
          path, String(start.line), String(start.column), kind, name, change.is, "", status, "", "",
          change.was,
        ])
      }
      return
    }
    guard clause.status != .same, clause.status != .filled else { return }
    let start = clause.filled.map { cursor.position(of: $0.range.start) }
    writer.row([
      path, start.map { String($0.line) } ?? "", start.map { String($0.column) } ?? "", kind, name,
      "", "", status, "", "", "",
    ])
  }

  /// A row about no place in the file.
  private func row(
    _ path: String, _ kind: Text, _ cells: [String], _ message: String?,
    _ writer: inout CSVWriter
  ) {
    let filled = cells + Array(repeating: "", count: 4 - cells.count)
    writer.row(
      [path, "", "", kind.text(in: language)] + filled + [message ?? "", "", ""])
  }

  private static let columns = [
    Text(zh: "文件", en: "file"), Text(zh: "行", en: "line"), Text(zh: "列", en: "column"),
    Text(zh: "类别", en: "kind"), Text(zh: "编号", en: "id"), Text(zh: "本合同", en: "value"),
    Text(zh: "规范值", en: "normalized"), Text(zh: "状态", en: "status"),
    Text(zh: "说明", en: "message"), Text(zh: "单位", en: "unit"),
    Text(zh: "范本原文", en: "template"),
  ]
}
