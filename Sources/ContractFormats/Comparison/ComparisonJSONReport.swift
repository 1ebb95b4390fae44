import ContractAnalysis
import ContractRules
import ContractTemplates
import ContractText

/// Comparisons as JSON.
package struct ComparisonJSONReport {
  private let language: Language
  private let sink: ByteSink

  /// A report with messages in `language`, handed to `sink`.
  package init(language: Language, sink: @escaping ByteSink) {
    self.language = language
    self.sink = sink
  }

  /// Writes one object for all files, held against the template that was named, or against those
  /// that fit best.
  package func write(_ documents: [ComparedDocument], template: String?) {
    var writer = JSONWriter()
    writer.object { writer in
      writer.toolMember()
      writer.member(
        "template", template ?? documents.lazy.compactMap(\.comparison?.template.name).first)
      writer.key("documents")
      writer.array { writer in
        for document in documents { self.document(document, &writer) }
      }
    }
    writer.endLine()
    sink(writer.takeBytes())
  }

  private func document(_ document: ComparedDocument, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("path", document.path)
      writer.member("error", document.error)
      writer.member("template", document.comparison?.template.name)
      list("values", document.comparison?.values, document, &writer, value)
      list("clauses", document.comparison?.clauses, document, &writer, clause)
      list("passages", document.comparison?.passages, document, &writer, clause)
      list("constraints", document.comparison?.constraints, document, &writer, constraint)
      list("findings", document.findings, document, &writer, finding)
    }
  }

  private func list<Element>(
    _ name: StaticString, _ elements: [Element]?, _ document: ComparedDocument,
    _ writer: inout JSONWriter,
    _ write: (Element, inout JSONWriter, inout PositionCursor) -> Void
  ) {
    writer.key(name)
    writer.array { writer in
      guard let elements, let source = document.comparison?.filled.source else { return }
      var cursor = PositionCursor(source)
      for element in elements { writer.object { write(element, &$0, &cursor) } }
    }
  }

  private func value(
    _ value: BlankValue, _ writer: inout JSONWriter, _ cursor: inout PositionCursor
  ) {
    writer.member("id", value.blank.id)
    writer.member("article", value.place.article)
    writer.member("value", value.value)
    writer.member("normalized", value.normalized)
    writer.member("expects", value.blank.expects.rawValue)
    writer.member("valid", value.isValid)
    optionalRange(value.range, &writer, &cursor)
    writer.member("message", value.message?.text(in: language))
    writer.member("unit", value.blank.unit)
    writer.member("context", value.blank.context)
  }

  private func clause(
    _ clause: ClauseComparison, _ writer: inout JSONWriter, _ cursor: inout PositionCursor
  ) {
    end("template", clause.template, &writer)
    end("filled", clause.filled, &writer)
    writer.member("status", clause.status.rawValue)
    writer.key("changes")
    writer.array { writer in
      for change in clause.changes {
        writer.object { writer in
          writer.rangeMember(change.range, &cursor)
          writer.member("was", change.was)
          writer.member("is", change.is)
          if let stale = change.staleReference { writer.member("meant", stale.place?.label) }
        }
      }
    }
  }

  private func end(_ name: StaticString, _ end: ClauseEnd?, _ writer: inout JSONWriter) {
    writer.key(name)
    if let end { writer.place(end.place) } else { writer.null() }
  }

  private func constraint(
    _ result: ConstraintResult, _ writer: inout JSONWriter, _ cursor: inout PositionCursor
  ) {
    let constraint = result.constraint
    let reason = constraint.reason
    writer.member("kind", constraint.kind.rawValue)
    writer.key("blanks")
    writer.array { writer in
      for blank in constraint.blanks { writer.string(blank) }
    }
    writer.member("outcome", result.outcome.rawValue)
    writer.member("fault", result.fault?.text(in: language))
    writer.member("reason", language == .chinese ? reason.chinese : reason.english)
    writer.member("source", constraint.source)
  }

  private func finding(
    _ finding: Finding, _ writer: inout JSONWriter, _ cursor: inout PositionCursor
  ) {
    writer.member("rule", finding.rule)
    writer.member("severity", finding.severity.rawValue)
    writer.member("message", finding.message.text(in: language))
    writer.rangeMember(finding.range, &cursor)
    writer.placeMember("place", finding.place)
    writer.key("related")
    writer.array { writer in
      for related in finding.related {
        writer.object { writer in
          writer.member("message", related.message.text(in: language))
          writer.rangeMember(related.range, &cursor)
        }
      }
    }
    writer.member("fingerprint", finding.fingerprint.text)
  }

  private func optionalRange(
    _ range: TextRange?, _ writer: inout JSONWriter, _ cursor: inout PositionCursor
  ) {
    writer.key("range")
    if let range { writer.range(range, &cursor) } else { writer.null() }
  }
}
