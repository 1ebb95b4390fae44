import ContractRules
import ContractText

/// The findings of `check` as a table for a spreadsheet.
package struct CheckCSVReport {
  private let language: Language
  private let sink: ByteSink

  /// A report in `language`, handed to `sink` as it grows.
  package init(language: Language, sink: @escaping ByteSink) {
    self.language = language
    self.sink = sink
  }

  /// Writes a row of headings, then a row a finding, a rule that could not judge, an unread file.
  package func write(_ documents: some Sequence<Document<CheckedContract>>) {
    var writer = CSVWriter()
    writer.row(Self.columns.map { $0.text(in: language) })
    for document in documents {
      if let error = document.error {
        row(document.path, word: Text(zh: "未能读取", en: "not read"), message: error, &writer)
      }
      for checked in document.contracts { contract(checked, in: document.path, &writer) }
      sink(writer.takeBytes())
    }
    sink(writer.takeBytes())
  }

  private func contract(_ checked: CheckedContract, in path: String, _ writer: inout CSVWriter) {
    var cursor = PositionCursor(checked.analysis.source)
    for finding in checked.findings {
      let span = cursor.span(of: finding.range)
      let numbers = [span.start.line, span.start.column, span.end.line, span.end.column]
      writer.row(
        [path] + numbers.map(String.init) + [
          finding.severity.word.text(in: language), finding.rule, finding.place.label,
          finding.message.text(in: language), checked.analysis.source.text(in: finding.range),
          finding.suggestion?.replacement ?? "", finding.fingerprint.text,
        ])
      writer.drain(to: sink)
    }
    for notChecked in checked.notChecked {
      row(
        path, word: Text(zh: "未检查", en: "not checked"), rule: notChecked.rule,
        message: notChecked.reason.text(in: language), &writer)
    }
  }

  /// A row about the whole file.
  private func row(
    _ path: String, word: Text, rule: String = "", message: String, _ writer: inout CSVWriter
  ) {
    writer.row(
      [path, "", "", "", "", word.text(in: language), rule, "", message, "", "", ""])
  }

  private static let columns = [
    Text(zh: "文件", en: "file"), Text(zh: "行", en: "line"), Text(zh: "列", en: "column"),
    Text(zh: "止行", en: "end line"), Text(zh: "止列", en: "end column"),
    Text(zh: "程度", en: "severity"), Text(zh: "规则", en: "rule"), Text(zh: "条款", en: "place"),
    Text(zh: "问题", en: "message"), Text(zh: "原文", en: "text"),
    Text(zh: "建议改为", en: "replacement"), Text(zh: "指纹", en: "fingerprint"),
  ]
}
