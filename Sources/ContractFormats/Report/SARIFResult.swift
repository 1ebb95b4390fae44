import ContractRules
import ContractText

/// Writes findings of one contract as SARIF's results.
struct SARIFResult {
  private let uri: String
  private let language: Language
  private var cursor: PositionCursor

  /// A writer of findings in the file at `path`.
  init(path: String, source: SourceText, language: Language) {
    uri = fileURI(path)
    self.language = language
    cursor = PositionCursor(source)
  }

  /// Writes one result.
  mutating func write(_ finding: Finding, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("ruleId", finding.rule)
      if let index = SARIFDriver.indices[finding.rule] { writer.member("ruleIndex", index) }
      writer.member("level", finding.severity.rawValue)
      writer.messageMember("message", finding.message.text(in: language))
      location(finding, &writer)
      related(finding.related, &writer)
      if let suggestion = finding.suggestion { fix(suggestion, &writer) }
      writer.key("partialFingerprints")
      writer.object { $0.member("contractFinding/v1", finding.fingerprint.text) }
    }
  }

  private mutating func location(_ finding: Finding, _ writer: inout JSONWriter) {
    writer.key("locations")
    writer.array { writer in
      writer.object { writer in
        physicalLocation(finding.range, &writer)
        guard !finding.place.label.isEmpty else { return }
        writer.key("logicalLocations")
        writer.array { writer in
          writer.object { $0.member("fullyQualifiedName", finding.place.label) }
        }
      }
    }
  }

  private mutating func related(_ places: [RelatedPlace], _ writer: inout JSONWriter) {
    guard !places.isEmpty else { return }
    writer.key("relatedLocations")
    writer.array { writer in
      for (index, place) in places.enumerated() {
        writer.object { writer in
          writer.member("id", index + 1)
          physicalLocation(place.range, &writer)
          writer.messageMember("message", place.message.text(in: language))
        }
      }
    }
  }

  private mutating func fix(_ suggestion: Suggestion, _ writer: inout JSONWriter) {
    // Bytes of marked-up files hold markup between the words; nobody may replace them by words.
    guard cursor.source.origin == .file else { return }
    writer.key("fixes")
    writer.array { writer in
      writer.object { writer in
        writer.key("artifactChanges")
        writer.array { writer in
          writer.object { change(suggestion, &$0) }
        }
      }
    }
  }

  private mutating func change(_ suggestion: Suggestion, _ writer: inout JSONWriter) {
    artifactLocation(&writer)
    writer.key("replacements")
    writer.array { writer in
      writer.object { writer in
        region("deletedRegion", suggestion.range, &writer)
        writer.key("insertedContent")
        writer.object { $0.member("text", suggestion.replacement) }
      }
    }
  }

  private mutating func physicalLocation(_ range: TextRange, _ writer: inout JSONWriter) {
    writer.key("physicalLocation")
    writer.object { writer in
      artifactLocation(&writer)
      region("region", range, &writer)
    }
  }

  private func artifactLocation(_ writer: inout JSONWriter) {
    writer.key("artifactLocation")
    writer.object { $0.member("uri", uri) }
  }

  private mutating func region(_ name: StaticString, _ range: TextRange, _ writer: inout JSONWriter)
  {
    let span = cursor.span(of: range)
    writer.key(name)
    writer.object { writer in
      writer.member("startLine", span.start.line)
      writer.member("startColumn", span.start.column)
      writer.member("endLine", span.end.line)
      writer.member("endColumn", span.end.column)
    }
  }
}
