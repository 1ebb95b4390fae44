import Foundation
import FoundationXML

/// The elements of an XML document in the order of their start tags.
final class XMLElements: NSObject, XMLParserDelegate {
  /// An element with its attributes, those it stands in, and its own text.
  final class Element {
    let name: String
    let parents: [Element]
    var text = ""
    private let attributes: [String: String]

    init(_ name: String, _ attributes: [String: String], in parents: [Element]) {
      self.name = name
      self.attributes = attributes
      self.parents = parents
    }

    subscript(attribute: String) -> String? { attributes[attribute] }
  }

  private(set) var elements: [Element] = []
  private var open: [Element] = []

  /// Reads a document, which must be well-formed.
  init(_ bytes: [UInt8]) throws {
    super.init()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = self
    guard parser.parse() else { throw parser.parserError ?? CocoaError(.fileReadCorruptFile) }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    let element = Element(name, attributes, in: open)
    elements.append(element)
    open.append(element)
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) { open.last?.text += text }
}
