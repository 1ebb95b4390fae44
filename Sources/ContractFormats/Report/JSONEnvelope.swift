/// Writes a report of several files as one JSON object, file by file as they come.
///
/// - Parameters:
///   - contract: Writes the members of one contract's object.
///   - ending: Writes the members that follow `documents`.
func writeJSON<Content>(
  _ documents: some Sequence<Document<Content>>, to sink: ByteSink,
  contract: (Content, inout JSONWriter) -> Void,
  ending: (inout JSONWriter) -> Void = { _ in }
) {
  var writer = JSONWriter()
  writer.object { writer in
    writer.toolMember()
    writer.key("documents")
    writer.array { writer in
      for document in documents {
        writer.document(document, contract)
        sink(writer.takeBytes())
      }
    }
    ending(&writer)
  }
  writer.endLine()
  sink(writer.takeBytes())
}

/// Writes a report of several files as one line of JSON a file.
func writeJSONLines<Content>(
  _ documents: some Sequence<Document<Content>>, to sink: ByteSink,
  contract: (Content, inout JSONWriter) -> Void
) {
  var writer = JSONWriter()
  for document in documents {
    writer.document(document, contract)
    writer.endLine()
    sink(writer.takeBytes())
  }
}

extension JSONWriter {
  fileprivate mutating func document<Content>(
    _ document: Document<Content>, _ contract: (Content, inout JSONWriter) -> Void
  ) {
    object { writer in
      writer.member("path", document.path)
      writer.member("error", document.error)
      writer.key("contracts")
      writer.array { writer in
        for content in document.contracts {
          writer.object { contract(content, &$0) }
        }
      }
    }
  }
}
