import ContractAnalysis
import ContractRules
import ContractText

/// The findings of `check` as JSON.
package struct CheckJSONReport {
  private let language: Language
  private let sink: ByteSink

  /// A report with messages in `language`, handed to `sink` as it grows.
  package init(language: Language, sink: @escaping ByteSink) {
    self.language = language
    self.sink = sink
  }

  /// Writes one object for all files; answers how many findings there are.
  ///
  /// - Parameter unused: Asked last for the acceptances that had nothing to accept.
  package func write(
    _ documents: some Sequence<Document<CheckedContract>>,
    unused: () -> [UnusedAcceptance] = { [] }
  ) -> SeverityCounts {
    var counts = SeverityCounts()
    var accepted = 0
    writeJSON(documents, to: sink) { checked, writer in
      accepted += checked.accepted
      contract(checked, &writer, &counts)
    } ending: { writer in
      summary(counts, accepted, unused(), &writer)
    }
    return counts
  }

  /// Writes one line a file; answers how many findings there are.
  package func writeLines(
    _ documents: some Sequence<Document<CheckedContract>>
  ) -> SeverityCounts {
    var counts = SeverityCounts()
    writeJSONLines(documents, to: sink) { checked, writer in
      contract(checked, &writer, &counts)
    }
    return counts
  }

  private func contract(
    _ checked: CheckedContract, _ writer: inout JSONWriter, _ counts: inout SeverityCounts
  ) {
    var cursor = PositionCursor(checked.analysis.source)
    writer.contractMembers(checked.analysis, &cursor)
    writer.counts(ContractCounts(checked.analysis))
    writer.key("notChecked")
    writer.array { writer in
      for notChecked in checked.notChecked { self.notChecked(notChecked, &writer) }
    }
    writer.member("accepted", checked.accepted)
    writer.key("findings")
    writer.array { writer in
      for finding in checked.findings {
        counts.add(finding.severity)
        self.finding(finding, &writer, &cursor)
        writer.drain(to: sink)
      }
    }
  }

  private func notChecked(_ notChecked: NotChecked, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("rule", notChecked.rule)
      writer.member("reason", notChecked.reason.text(in: language))
    }
  }

  private func finding(
    _ finding: Finding, _ writer: inout JSONWriter, _ cursor: inout PositionCursor
  ) {
    writer.object { writer in
      writer.member("rule", finding.rule)
      writer.member("fingerprint", finding.fingerprint.text)
      writer.member("severity", finding.severity.rawValue)
      writer.member("message", finding.message.text(in: language))
      writer.rangeMember(finding.range, &cursor)
      writer.placeMember("place", finding.place)
      writer.key("related")
      writer.array { writer in
        for related in finding.related { self.related(related, &writer, &cursor) }
      }
      writer.key("suggestion")
      suggestion(finding.suggestion, &writer, &cursor)
    }
  }

  private func related(
    _ related: RelatedPlace, _ writer: inout JSONWriter, _ cursor: inout PositionCursor
  ) {
    writer.object { writer in
      writer.member("message", related.message.text(in: language))
      writer.rangeMember(related.range, &cursor)
    }
  }

  private func suggestion(
    _ suggestion: Suggestion?, _ writer: inout JSONWriter, _ cursor: inout PositionCursor
  ) {
    guard let suggestion else { return writer.null() }
    writer.object { writer in
      writer.rangeMember(suggestion.range, &cursor)
      writer.member("replacement", suggestion.replacement)
    }
  }

  private func summary(
    _ counts: SeverityCounts, _ accepted: Int, _ unused: [UnusedAcceptance],
    _ writer: inout JSONWriter
  ) {
    writer.key("summary")
    writer.object { writer in
      writer.member("errors", counts.errors)
      writer.member("warnings", counts.warnings)
      writer.member("notes", counts.notes)
      writer.member("accepted", accepted)
      writer.key("unusedAcceptances")
      writer.array { writer in
        for unused in unused { self.unused(unused, &writer) }
      }
    }
  }

  private func unused(_ unused: UnusedAcceptance, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("path", unused.path)
      writer.member("line", unused.position.line)
      writer.member("column", unused.position.column)
      writer.member("rule", unused.acceptance.rule)
      writer.member("place", unused.acceptance.place)
      writer.member("text", unused.acceptance.text)
      writer.member("reason", unused.acceptance.reason)
      writer.member("fingerprint", unused.acceptance.fingerprint?.text)
    }
  }
}
