import CLibXML2

/// An XML document that is being written, element by element, as UTF-8.
///
/// Nothing is indented: in mixed content a line break is content, so ``newline()`` is the caller's,
/// between block elements. A failure is kept and thrown once, by ``finish()``.
package final class XMLWriter {
  /// How many characters that XML 1.0 forbids were replaced by U+FFFD.
  package private(set) var forbiddenCharacters = 0

  private let buffer: xmlBufferPtr?
  private let writer: xmlTextWriterPtr?
  private var openElements = 0
  private var failure: XMLFailure?

  /// A writer of an empty document.
  package init() {
    buffer = xmlBufferCreate()
    // Growth by the exact need, libxml2's default, would copy a long document again and again.
    if let buffer { xmlBufferSetAllocationScheme(buffer, XML_BUFFER_ALLOC_DOUBLEIT) }
    writer = buffer.flatMap { xmlNewTextWriterMemory($0, 0) }
    if writer == nil { failure = .outOfMemory }
  }

  deinit {
    if let writer { xmlFreeTextWriter(writer) }
    if let buffer { xmlBufferFree(buffer) }
  }

  /// Writes the XML declaration; to be called first.
  package func startDocument() {
    note(xmlTextWriterStartDocument(writer, nil, "UTF-8", nil))
  }

  /// Opens an element, with its attributes in the order given.
  package func startElement(_ name: String, _ attributes: [(String, String)] = []) {
    note(xmlTextWriterStartElement(writer, name))
    openElements += 1
    for (name, value) in attributes { attribute(name, value) }
  }

  /// Closes the element opened last.
  package func endElement() {
    openElements -= 1
    guard openElements >= 0 else { return fail(.unbalanced(openElements: openElements)) }
    note(xmlTextWriterEndElement(writer))
  }

  /// Writes text, with what is markup in XML escaped.
  package func text(_ string: String) {
    var string = string
    string.withUTF8 { write($0, in: .text) }
  }

  /// Writes text from valid UTF-8, with what is markup in XML escaped.
  package func text(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBufferPointer { write($0, in: .text) }
  }

  /// Writes a line break; for use between block elements only.
  package func newline() {
    text("\n")
  }

  /// Hands over what was written since the last time, for documents that are written as they grow.
  package func takeBytes() -> [UInt8] {
    note(xmlTextWriterFlush(writer))
    defer { if let buffer { xmlBufferEmpty(buffer) } }
    return writtenBytes() ?? []
  }

  /// The rest of the document, or all of it where nothing was taken before.
  ///
  /// - Throws: the first ``XMLFailure`` of any call, or `.unbalanced` when an element is open.
  package func finish() throws(XMLFailure) -> [UInt8] {
    if failure == nil, openElements != 0 { fail(.unbalanced(openElements: openElements)) }
    note(xmlTextWriterEndDocument(writer))
    if let failure { throw failure }
    guard let bytes = writtenBytes() else { throw .outOfMemory }
    return bytes
  }

  private func writtenBytes() -> [UInt8]? {
    guard let content = xmlBufferContent(buffer) else { return nil }
    return Array(UnsafeBufferPointer(start: content, count: Int(xmlBufferLength(buffer))))
  }
}

extension XMLWriter {
  /// Where characters stand; an attribute needs more of them escaped.
  private enum Context { case text, attribute }

  // xmlTextWriterWriteAttribute would write all Chinese as character references.
  private func attribute(_ name: String, _ value: String) {
    var value = value
    note(xmlTextWriterStartAttribute(writer, name))
    value.withUTF8 { write($0, in: .attribute) }
    note(xmlTextWriterEndAttribute(writer))
  }

  /// Writes stretches that need no escape at one go, and the rest character by character.
  private func write(_ bytes: UnsafeBufferPointer<UInt8>, in context: Context) {
    var start = 0
    var index = 0
    while index < bytes.count {
      let (replacement, width) = replacement(in: bytes, at: index, of: context)
      guard let replacement else {
        index += width
        continue
      }
      writeRaw(bytes[start..<index])
      writeRaw(replacement)
      index += width
      start = index
    }
    writeRaw(bytes[start...])
  }

  /// What is written for the character at `index` if not itself, and how many bytes it has.
  @inline(__always)
  private func replacement(
    in bytes: UnsafeBufferPointer<UInt8>, at index: Int, of context: Context
  ) -> (StaticString?, width: Int) {
    switch bytes[index] {
    // Chinese characters and their marks.
    case 0xE0...0xEE: return (nil, 3)
    case UInt8(ascii: "&"): return ("&amp;", 1)
    case UInt8(ascii: "<"): return ("&lt;", 1)
    case UInt8(ascii: ">"): return ("&gt;", 1)
    // A parser would read a bare carriage return as a line feed.
    case 0x0D: return ("&#13;", 1)
    // In an attribute, a parser would read white space as spaces.
    case UInt8(ascii: "\"") where context == .attribute: return ("&quot;", 1)
    case 0x09 where context == .attribute: return ("&#9;", 1)
    case 0x0A where context == .attribute: return ("&#10;", 1)
    case 0x09, 0x0A: return (nil, 1)
    case ..<0x20:
      forbiddenCharacters += 1
      return ("\u{FFFD}", 1)
    // U+FFFE and U+FFFF are EF BF BE and EF BF BF.
    case 0xEF where index + 2 < bytes.count && bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE:
      forbiddenCharacters += 1
      return ("\u{FFFD}", 3)
    default: return (nil, 1)
    }
  }

  private func writeRaw(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    guard !bytes.isEmpty else { return }
    guard let count = Int32(exactly: bytes.count) else { return fail(.notWritten) }
    let bytes = UnsafeBufferPointer(rebasing: bytes)
    note(xmlTextWriterWriteRawLen(writer, bytes.baseAddress, count))
  }

  private func writeRaw(_ text: StaticString) {
    note(xmlTextWriterWriteRawLen(writer, text.utf8Start, Int32(text.utf8CodeUnitCount)))
  }

  /// Notes what a call of libxml2 returned: a count of bytes, or -1.
  private func note(_ result: Int32) {
    if result < 0 { fail(.notWritten) }
  }

  private func fail(_ reason: XMLFailure) {
    if failure == nil { failure = reason }
  }
}
