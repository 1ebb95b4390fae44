import CLibXML2

/// A RELAX NG schema that documents are checked against.
///
/// Nothing is fetched: the network is barred, a schema that includes other files is refused, and
/// the entities of a document are neither loaded nor expanded.
package final class XMLSchemaValidator {
  /// As many problems of one document are kept; what follows is rarely more than an echo.
  package static let problemLimit = 1000

  private let schema: xmlRelaxNGPtr

  /// Reads a schema in RELAX NG's XML syntax from a file.
  ///
  /// - Throws: `.unusableSchema`, `.schemaIncludesOthers` or `.outOfMemory`.
  package init(schemaPath: String) throws(XMLFailure) {
    xmlInitParser()
    let collector = ProblemCollector()
    guard let document = collector.listen({ xmlReadFile(schemaPath, nil, readingOptions) }) else {
      throw .unusableSchema(message: "cannot read \(schemaPath)")
    }
    defer { xmlFreeDoc(document) }
    guard !includesOthers(xmlDocGetRootElement(document)) else { throw .schemaIncludesOthers }
    guard let context = xmlRelaxNGNewDocParserCtxt(document) else { throw .outOfMemory }
    defer { xmlRelaxNGFreeParserCtxt(context) }
    let schema = collector.listen {
      xmlRelaxNGSetParserStructuredErrors(context, collect, collector.opaque)
      return xmlRelaxNGParse(context)
    }
    guard let schema else {
      throw .unusableSchema(message: collector.problems.first?.message ?? "")
    }
    self.schema = schema
  }

  deinit { xmlRelaxNGFree(schema) }

  /// What the schema finds wrong with a document; nothing if it is valid. References between
  /// elements (xsd:ID, xsd:IDREF) are checked as well, and reported last.
  ///
  /// - Throws: `.notWellFormed`, `.validationAborted` or `.outOfMemory`.
  package func validate(_ document: [UInt8]) throws(XMLFailure) -> [XMLProblem] {
    let parsed = try parse(document)
    defer { xmlFreeDoc(parsed) }
    guard let context = xmlRelaxNGNewValidCtxt(schema) else { throw .outOfMemory }
    defer { xmlRelaxNGFreeValidCtxt(context) }
    let collector = ProblemCollector()
    let result = collector.listen {
      xmlRelaxNGSetValidStructuredErrors(context, collect, collector.opaque)
      return xmlRelaxNGValidateDoc(context, parsed)
    }
    guard result == 0 || !collector.problems.isEmpty else { throw .validationAborted }
    return collector.problems
  }
}

/// No network, nothing printed; without NOENT and DTDLOAD no entity is loaded or expanded.
private let readingOptions = Int32(
  XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
    | XML_PARSE_BIG_LINES.rawValue)

/// The tree of a well-formed document; the caller frees it.
private func parse(_ document: [UInt8]) throws(XMLFailure) -> xmlDocPtr {
  xmlInitParser()
  guard let count = Int32(exactly: document.count) else {
    throw .notWellFormed(line: 0, message: "longer than 2 GiB")
  }
  guard let context = xmlNewParserCtxt() else { throw .outOfMemory }
  defer { xmlFreeParserCtxt(context) }
  // What it hears of an ID given twice is heard again, with the schema's view, in the validation.
  let parsed = ProblemCollector().listen {
    document.withUnsafeBytes { bytes in
      xmlCtxtReadMemory(
        context, bytes.bindMemory(to: CChar.self).baseAddress, count, nil, nil, readingOptions)
    }
  }
  guard let parsed else {
    let error = context.pointee.lastError
    throw .notWellFormed(line: Int(error.line), message: text(of: error.message))
  }
  return parsed
}

/// Whether a schema names another file to be read (`include`, `externalRef`).
private func includesOthers(_ root: xmlNodePtr?) -> Bool {
  var node = root
  while let current = node {
    let name = String(cString: current.pointee.name)
    if current.pointee.type == XML_ELEMENT_NODE, name == "include" || name == "externalRef" {
      return true
    }
    node = successor(of: current, within: root)
  }
  return false
}

/// The next node in document order, without recursion: a schema may be nested at will.
private func successor(of node: xmlNodePtr, within root: xmlNodePtr?) -> xmlNodePtr? {
  if node.pointee.type == XML_ELEMENT_NODE, let child = node.pointee.children { return child }
  var node = node
  while node != root {
    if let next = node.pointee.next { return next }
    guard let parent = node.pointee.parent else { return nil }
    node = parent
  }
  return nil
}

/// Where libxml2's structured errors are kept while one of its calls runs.
private final class ProblemCollector {
  var problems: [XMLProblem] = []

  /// This collector as libxml2 hands it back to the callback; valid as long as it lives.
  var opaque: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

  /// Calls libxml2 with this collector as the thread's callback: what is wrong with ID and IDREF
  /// goes there and not to the context's, and would else be printed to standard error.
  func listen<Result>(_ call: () -> Result) -> Result {
    withExtendedLifetime(self) {
      xmlSetStructuredErrorFunc(opaque, collect)
      defer { xmlSetStructuredErrorFunc(nil, nil) }
      return call()
    }
  }
}

/// libxml2's callback: adds one error to the collector behind `context`.
private let collect: xmlStructuredErrorFunc = { context, error in
  guard let context, let error else { return }
  let collector = Unmanaged<ProblemCollector>.fromOpaque(context).takeUnretainedValue()
  guard collector.problems.count < XMLSchemaValidator.problemLimit else { return }
  let problem = XMLProblem(line: Int(error.pointee.line), message: text(of: error.pointee.message))
  collector.problems.append(problem)
}

/// A message of libxml2 without the line end that it puts there.
private func text(of message: UnsafePointer<CChar>?) -> String {
  guard let message else { return "" }
  let text = String(cString: message)
  return text.hasSuffix("\n") ? String(text.dropLast()) : text
}
