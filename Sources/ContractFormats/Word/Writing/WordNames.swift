/// How a part of a Word document writes the names of Word's elements.
struct WordNames {
  /// The prefix with its colon.
  let prefix: String

  /// A declaration of the prefix, where the part has none for its own elements.
  private let declaration: String

  /// The names as the root of a part writes them.
  init(root: Range<Int>, of part: [UInt8]) {
    let name = xmlName(at: root, in: part)
    if let colon = name.firstIndex(of: UInt8(ascii: ":")) {
      prefix = String(decoding: name[...colon], as: UTF8.self)
      declaration = ""
    } else {
      // An attribute needs a prefix, even where the elements have none.
      let space = xmlAttribute("xmlns", at: root, in: part) ?? Self.transitional
      prefix = "w:"
      declaration = " xmlns:w=\"\(space)\""
    }
  }

  /// The names of a part that declares the prefix `w`.
  static let declared = WordNames()

  private init() {
    prefix = "w:"
    declaration = ""
  }

  /// The namespace of Word's elements in transitional documents.
  static let transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  /// An attribute, with the space before it.
  func attribute(_ name: String, _ value: String) -> String {
    " \(prefix)\(name)=\"\(xmlEscaped(value))\""
  }

  /// An element.
  ///
  /// - Parameter declares: Whether it is put among others of the part, and not within one of these.
  func element(
    _ name: String, _ attributes: [String], _ content: String = "", declares: Bool = false
  ) -> String {
    let tag = "\(prefix)\(name)\(declares ? declaration : "")\(attributes.joined())"
    return content.isEmpty ? "<\(tag)/>" : "<\(tag)>\(content)</\(prefix)\(name)>"
  }
}
