import ContractAnalysis
import ContractRules
import ContractText

/// The findings of `check` as SARIF 2.1.0 (OASIS), which code hosts and editors read.
package struct SARIFReport {
  private let language: Language
  private let sink: ByteSink

  /// A report with messages in `language`, handed to `sink` as it grows.
  package init(language: Language, sink: @escaping ByteSink) {
    self.language = language
    self.sink = sink
  }

  /// Writes one log with one run for all files.
  package func write(_ documents: some Sequence<Document<CheckedContract>>) {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("$schema", Self.schema)
      writer.member("version", "2.1.0")
      writer.key("runs")
      writer.array { writer in
        writer.object { run(documents, &$0) }
      }
    }
    writer.endLine()
    sink(writer.takeBytes())
  }

  private func run(
    _ documents: some Sequence<Document<CheckedContract>>, _ writer: inout JSONWriter
  ) {
    writer.key("tool")
    writer.object { writer in
      writer.key("driver")
      writer.object { SARIFDriver(language: language).write(to: &$0) }
    }
    writer.member("columnKind", "unicodeCodePoints")
    var notices = SARIFNotices(language: language)
    writer.key("results")
    writer.array { writer in
      for document in documents {
        notices.add(document)
        for checked in document.contracts {
          notices.add(checked, in: document.path)
          results(checked, in: document.path, &writer)
        }
        sink(writer.takeBytes())
      }
    }
    notices.write(to: &writer)
  }

  private func results(
    _ checked: CheckedContract, in path: String, _ writer: inout JSONWriter
  ) {
    var result = SARIFResult(path: path, source: checked.analysis.source, language: language)
    for finding in checked.findings {
      result.write(finding, to: &writer)
      writer.drain(to: sink)
    }
  }

  /// The official schema's address.
  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
}

/// A message of SARIF: braces are doubled, for single ones hold the place of an argument (3.11.5).
func sarifMessage(_ text: String) -> String {
  guard text.utf8.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }) else {
    return text
  }
  var escaped = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    if scalar == "{" || scalar == "}" { escaped.append(scalar) }
    escaped.append(scalar)
  }
  return String(escaped)
}

extension JSONWriter {
  /// Writes a key and a message object.
  mutating func messageMember(_ name: StaticString, _ text: String) {
    key(name)
    object { $0.member("text", sarifMessage(text)) }
  }
}
