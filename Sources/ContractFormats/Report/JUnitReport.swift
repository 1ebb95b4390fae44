import ContractRules
import ContractText

/// The findings of `check` as a test report in the XML of JUnit: a file is a suite, a finding a case.
///
/// Errors and warnings are failures. A note is a case that passed and has something to say; a rule
/// that could not judge was skipped; a file that could not be read is an error.
package struct JUnitReport {
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
    writer.startElement("testsuites", [("name", Tool.name)])
    for document in documents {
      suite(document, writer)
      sink(writer.takeBytes())
    }
    writer.newline()
    writer.endElement()
    sink(try writer.finish())
  }

  private func suite(_ document: Document<CheckedContract>, _ writer: XMLWriter) {
    let contracts = Array(document.contracts)
    let findings = contracts.flatMap(\.findings)
    let failures = findings.count { $0.severity > .note }
    let skipped = contracts.reduce(0) { $0 + $1.notChecked.count }
    let errors = document.error == nil ? 0 : 1
    // A clean file is one case that passed: an empty suite would look as if nothing had run.
    let isClean = findings.isEmpty && errors == 0
    let tests = findings.count + skipped + errors + (isClean ? 1 : 0)
    writer.newline()
    writer.startElement(
      "testsuite",
      [
        ("name", document.path), ("tests", String(tests)), ("failures", String(failures)),
        ("errors", String(errors)), ("skipped", String(skipped)),
      ])
    if let error = document.error { unread(document.path, error, writer) }
    if isClean {
      testCase(document.path, "check", [], writer)
      writer.endElement()
    }
    for checked in contracts { contract(checked, in: document.path, writer) }
    writer.newline()
    writer.endElement()
  }

  private func contract(_ checked: CheckedContract, in path: String, _ writer: XMLWriter) {
    var cursor = PositionCursor(checked.analysis.source)
    for finding in checked.findings {
      self.finding(finding, cursor.position(of: finding.range.start), in: path, writer)
    }
    for notChecked in checked.notChecked {
      testCase(path, notChecked.rule, [], writer)
      writer.startElement("skipped", [("message", notChecked.reason.text(in: language))])
      writer.endElement()
      writer.endElement()
    }
  }

  private func finding(
    _ finding: Finding, _ start: Position, in path: String, _ writer: XMLWriter
  ) {
    let label = finding.place.label
    let place = "\(start.line):\(start.column)" + (label.isEmpty ? "" : " " + label)
    let message = finding.message.text(in: language)
    let attributes = [("file", path), ("line", String(start.line))]
    testCase(path, "\(finding.rule) \(place)", attributes, writer)
    if finding.severity == .note {
      writer.startElement("system-out")
      writer.text(message)
    } else {
      writer.startElement(
        "failure", [("message", message), ("type", finding.severity.rawValue)])
      writer.text("\(path):\(place)\n\(message)")
    }
    writer.endElement()
    writer.endElement()
  }

  private func unread(_ path: String, _ error: String, _ writer: XMLWriter) {
    testCase(path, "read", [], writer)
    writer.startElement("error", [("message", error), ("type", "unread")])
    writer.endElement()
    writer.endElement()
  }

  /// Opens a case, which the caller closes.
  private func testCase(
    _ path: String, _ name: String, _ attributes: [(String, String)], _ writer: XMLWriter
  ) {
    writer.newline()
    writer.startElement("testcase", [("classname", path), ("name", name)] + attributes)
  }
}
