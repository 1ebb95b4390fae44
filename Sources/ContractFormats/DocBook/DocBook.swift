import ContractAnalysis

/// A file's contracts as DocBook 5.
public struct DocBook: Sendable {
  /// The XML document, in UTF-8.
  public let bytes: [UInt8]

  /// How many characters of the contracts XML 1.0 forbids, such as a form feed within a word; each
  /// is U+FFFD in ``bytes``.
  public let forbiddenCharacters: Int
}

/// Writes the contracts of one file as DocBook 5.0: one as a `book`, several as a `set` of books.
/// There must be one at least, for DocBook has no empty set.
///
/// The document is valid by the official schema and by `Schemas/contract-docbook.rng`. Its text in
/// document order is that of the contracts, white space and joined line breaks aside. Ids are unique
/// and the same from run to run; those of the second contract begin with `contract-2-`.
///
/// - Throws: ``XMLFailure/outOfMemory``, or ``XMLFailure/notWritten`` for more than 2 GiB.
public func docBook(_ analyses: [Analysis]) throws(XMLFailure) -> DocBook {
  let xml = XMLWriter()
  xml.startDocument()
  let isSet = analyses.count != 1
  if isSet {
    xml.startElement("set", rootAttributes)
    // DocBook demands a title; the file has none.
    xml.startElement("title")
    xml.endBlock()
  }
  for (position, analysis) in analyses.enumerated() {
    var book = BookWriter(
      analysis, xml, prefix: position == 0 ? "" : "contract-\(position + 1)-")
    book.write(attributes: isSet ? [] : rootAttributes)
  }
  if isSet { xml.endBlock() }
  return DocBook(bytes: try xml.finish(), forbiddenCharacters: xml.forbiddenCharacters)
}

private let rootAttributes = [
  ("xmlns", "http://docbook.org/ns/docbook"), ("version", "5.0"), ("xml:lang", "zh-Hans"),
]

extension XMLWriter {
  /// Closes a block element, and ends the line after it.
  func endBlock() {
    endElement()
    newline()
  }
}
