/// The root element of an XML document, as ranges of its bytes.
struct XMLRoot {
  /// The start tag.
  let tag: Range<Int>

  /// The end tag; nothing where the root is empty.
  let end: Range<Int>

  private let document: [UInt8]

  /// The root of a well-formed document; nil where there is none.
  init?(of document: [UInt8]) {
    var scanner = XMLTagScanner(document)
    guard let first = scanner.next() else { return nil }
    tag = scanner.range
    var end = tag.upperBound..<tag.upperBound
    if first == .start {
      while scanner.next() != nil { end = scanner.range }
    }
    self.end = end
    self.document = document
  }

  /// The name of the root as it is written.
  var name: String { String(decoding: xmlName(at: tag, in: document), as: UTF8.self) }

  /// Whether its names have a prefix.
  var hasPrefix: Bool { name.contains(":") }

  /// The namespace of the root's name; nil where it has none.
  var namespace: String? {
    let prefix = hasPrefix ? ":" + name.prefix { $0 != ":" } : ""
    return xmlAttribute("xmlns" + prefix, at: tag, in: document)
  }

  /// The document with more children at the end of its root.
  func appending(_ children: String) -> [UInt8] {
    var splices = XMLSplices()
    if end.isEmpty {
      splices.replace(tag.upperBound - 2..<tag.upperBound, by: Array(">\(children)</\(name)>".utf8))
    } else {
      splices.insert(Array(children.utf8), at: end.lowerBound)
    }
    return splices.apply(to: document)
  }
}
