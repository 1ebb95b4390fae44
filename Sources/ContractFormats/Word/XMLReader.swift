import CLibXML2

/// A reader that goes through an XML document once, element by element, as it comes out of an
/// archive.
///
/// Nothing is fetched, no entity is expanded, and a document type declaration is an error. What is
/// not asked for is passed over:
///
///     while let child = try reader.child(of: parent) { … }
final class XMLReader {
  private let source: XMLSource
  private let reader: xmlTextReaderPtr
  private var namespaces: [UnsafePointer<xmlChar>: XMLNamespace] = [:]
  private var elementCount = 0

  /// A reader at the start of the document that `entry` holds, whose tags `budget` must allow.
  init(_ entry: ZipEntry, within budget: MarkupBudget) throws(XMLReadingFailure) {
    xmlInitParser()
    let source = XMLSource(entry, budget)
    let opaque = Unmanaged.passUnretained(source).toOpaque()
    guard let reader = xmlReaderForIO(readChunk, nil, opaque, nil, nil, readingOptions) else {
      throw .outOfMemory
    }
    self.source = source
    self.reader = reader
    xmlTextReaderSetStructuredErrorHandler(reader, noteError, opaque)
  }

  deinit { xmlFreeTextReader(reader) }

  /// The root element, at which the reader then stands.
  func root() throws(XMLReadingFailure) -> XMLElement {
    while try advance() {
      if xmlTextReaderNodeType(reader) == elementStart { return element }
    }
    throw .notWellFormed(line: 1)
  }

  /// The next element right below `parent`, at which the reader then stands; nil after the last.
  ///
  /// What is left of the child before it is passed over.
  func child(of parent: XMLElement) throws(XMLReadingFailure) -> XMLElement? {
    if parent.isEmpty { return nil }
    while try advance() {
      let type = xmlTextReaderNodeType(reader)
      let depth = Int(xmlTextReaderDepth(reader))
      if type == elementStart, depth == parent.depth + 1 { return element }
      if type == elementEnd, depth == parent.depth { return nil }
    }
    return nil
  }

  /// The text right within `element`, at which the reader must stand.
  func text(of element: XMLElement) throws(XMLReadingFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    if element.isEmpty { return bytes }
    while try advance() {
      let type = xmlTextReaderNodeType(reader)
      let depth = Int(xmlTextReaderDepth(reader))
      if type == elementEnd, depth == element.depth { break }
      guard depth == element.depth + 1, textTypes.contains(type) else { continue }
      guard let value = xmlTextReaderConstValue(reader) else { continue }
      bytes += UnsafeBufferPointer(start: value, count: Int(xmlStrlen(value)))
    }
    return bytes
  }

  /// An attribute of the element at which the reader stands: one in the element's own namespace, or
  /// in none.
  func attribute(_ name: String) -> String? {
    let namespace = xmlTextReaderConstNamespaceUri(reader)
    guard
      xmlTextReaderMoveToAttributeNs(reader, name, namespace) == 1
        || xmlTextReaderMoveToAttribute(reader, name) == 1
    else { return nil }
    defer { xmlTextReaderMoveToElement(reader) }
    return xmlTextReaderConstValue(reader).map(text(at:))
  }

  private var element: XMLElement {
    XMLElement(
      namespace: namespace, name: xmlTextReaderConstLocalName(reader).map(text(at:)) ?? "",
      depth: Int(xmlTextReaderDepth(reader)), isEmpty: xmlTextReaderIsEmptyElement(reader) == 1,
      number: elementCount - 1)
  }

  // libxml2 keeps one copy of each namespace's name, so its address is as good as the name.
  private var namespace: XMLNamespace {
    guard let uri = xmlTextReaderConstNamespaceUri(reader) else { return .other }
    if let known = namespaces[uri] { return known }
    let namespace = XMLNamespace(text(at: uri))
    namespaces[uri] = namespace
    return namespace
  }

  private func advance() throws(XMLReadingFailure) -> Bool {
    let result = xmlTextReaderRead(reader)
    if let failure = source.failure { throw failure }
    if result < 0 || source.errorLine != nil { throw failure }
    let type = xmlTextReaderNodeType(reader)
    if type == documentType { throw .documentType }
    if type == elementStart { elementCount += 1 }
    return result == 1
  }

  /// What libxml2's error says. A declaration that is itself at fault is told before it is met.
  private var failure: XMLReadingFailure {
    let line = source.errorLine ?? 1
    if source.beginsWithDocumentType { return .documentType }
    return source.isBeyondLimits ? .tooDeepOrLong(line: line) : .notWellFormed(line: line)
  }

  private func text(at pointer: UnsafePointer<xmlChar>) -> String {
    String(
      decoding: UnsafeBufferPointer(start: pointer, count: Int(xmlStrlen(pointer))), as: UTF8.self)
  }
}

/// The start of an element.
struct XMLElement {
  /// The namespace of the name.
  let namespace: XMLNamespace

  /// The name without its prefix.
  let name: String

  /// How many elements it lies in.
  let depth: Int

  /// Whether it is written as `<name/>`.
  let isEmpty: Bool

  /// How many elements of the document begin before it.
  let number: Int
}

private let elementStart = Int32(XML_READER_TYPE_ELEMENT.rawValue)
private let elementEnd = Int32(XML_READER_TYPE_END_ELEMENT.rawValue)
private let documentType = Int32(XML_READER_TYPE_DOCUMENT_TYPE.rawValue)
private let textTypes = [
  XML_READER_TYPE_TEXT, XML_READER_TYPE_CDATA, XML_READER_TYPE_WHITESPACE,
  XML_READER_TYPE_SIGNIFICANT_WHITESPACE,
].map { Int32($0.rawValue) }

/// No network, nothing printed; without NOENT and DTDLOAD no entity is loaded or expanded.
private let readingOptions = Int32(
  XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
    | XML_PARSE_BIG_LINES.rawValue)

/// What a reader's callbacks read from, and what they met.
private final class XMLSource {
  private let entry: ZipEntry
  private let budget: MarkupBudget
  private(set) var failure: XMLReadingFailure?
  private(set) var errorLine: Int?
  private(set) var isBeyondLimits = false
  private var head: [UInt8] = []

  /// Whether a document type declaration stands near the beginning of what was read.
  var beginsWithDocumentType: Bool { contains(head, Array("<!DOCTYPE".utf8)) }

  init(_ entry: ZipEntry, _ budget: MarkupBudget) {
    self.entry = entry
    self.budget = budget
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int32 {
    do throws(XMLReadingFailure) {
      let count: Int
      do throws(ZipFailure) { count = try entry.read(into: buffer) } catch { throw .source(error) }
      let bytes = UnsafeRawBufferPointer(rebasing: buffer[..<count])
      // The first piece that libxml2 asks for has four bytes.
      if head.count < Self.headLength { head += bytes.prefix(Self.headLength) }
      try budget.spend(bytes)
      return Int32(truncatingIfNeeded: count)
    } catch {
      failure = error
      return -1
    }
  }

  /// In bytes.
  private static let headLength = 1 << 10

  /// Notes an error of libxml2; only the first says what is wrong.
  func note(_ error: xmlError) {
    let isBeyondLimits = Self.limitErrors.contains(error.code)
    guard errorLine == nil, isBeyondLimits || error.level.rawValue >= XML_ERR_FATAL.rawValue else {
      return
    }
    errorLine = max(1, Int(error.line))
    self.isBeyondLimits = isBeyondLimits
  }

  /// Elements nested too deep; a text or a name that is too long.
  private static let limitErrors = [
    XML_ERR_INTERNAL_ERROR, XML_ERR_NO_MEMORY, XML_ERR_NAME_TOO_LONG,
  ].map { Int32($0.rawValue) }
}

private let readChunk: xmlInputReadCallback = { context, buffer, count in
  guard let context, let buffer else { return -1 }
  let source = Unmanaged<XMLSource>.fromOpaque(context).takeUnretainedValue()
  return source.read(into: UnsafeMutableRawBufferPointer(start: buffer, count: Int(count)))
}

private let noteError: xmlStructuredErrorFunc = { context, error in
  guard let context, let error else { return }
  Unmanaged<XMLSource>.fromOpaque(context).takeUnretainedValue().note(error.pointee)
}
