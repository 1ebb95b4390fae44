import ContractRules
import ContractText

/// The findings of `check` as workflow commands, which GitHub shows as annotations beside the lines.
package struct GitHubReport {
  private let language: Language
  private let sink: ByteSink

  /// A report with messages in `language`, handed to `sink` as it grows.
  package init(language: Language, sink: @escaping ByteSink) {
    self.language = language
    self.sink = sink
  }

  /// Writes one line a finding, and one for each file that could not be read.
  package func write(_ documents: some Sequence<Document<CheckedContract>>) {
    for document in documents {
      if let error = document.error {
        sink(Array(command("error", [("file", document.path)], error).utf8))
      }
      for checked in document.contracts { contract(checked, in: document.path) }
    }
  }

  private func contract(_ checked: CheckedContract, in path: String) {
    var cursor = PositionCursor(checked.analysis.source)
    var lines = ""
    for finding in checked.findings {
      lines += line(finding, cursor.span(of: finding.range), in: path)
    }
    for notChecked in checked.notChecked {
      let title = notChecked.rule + (language == .chinese ? " 未检查" : " not checked")
      let reason = notChecked.reason.text(in: language)
      lines += command("notice", [("file", path), ("title", title)], reason)
    }
    sink(Array(lines.utf8))
  }

  private func line(_ finding: Finding, _ span: Span, in path: String) -> String {
    var properties = [
      ("file", path), ("line", String(span.start.line)), ("endLine", String(span.end.line)),
    ]
    // GitHub takes columns within one line only.
    properties.append(("col", String(span.start.column)))
    if span.start.line == span.end.line {
      properties.append(("endColumn", String(span.end.column)))
    }
    let label = finding.place.label
    properties.append(("title", label.isEmpty ? finding.rule : finding.rule + " " + label))
    return command(finding.severity.annotation, properties, finding.message.text(in: language))
  }

  private func command(
    _ name: String, _ properties: [(String, String)], _ message: String
  ) -> String {
    let list = properties.map { "\($0.0)=\(workflowEscaped($0.1, isProperty: true))" }
    return "::\(name) \(list.joined(separator: ","))::"
      + workflowEscaped(message, isProperty: false) + "\n"
  }
}

/// A value or a message of a workflow command with what would end it percent-encoded.
func workflowEscaped(_ text: String, isProperty: Bool) -> String {
  var escaped = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "%": escaped += "%25"
    case "\r": escaped += "%0D"
    case "\n": escaped += "%0A"
    case ":" where isProperty: escaped += "%3A"
    case "," where isProperty: escaped += "%2C"
    default: escaped.unicodeScalars.append(scalar)
    }
  }
  return escaped
}

extension Severity {
  /// The workflow command that shows a finding of the severity.
  fileprivate var annotation: String { self == .note ? "notice" : rawValue }
}
