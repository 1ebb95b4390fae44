/// The styles of a Word document, as far as they change what is read.
struct WordStyles {
  /// The styles by their identifier.
  var styles: [String: WordStyle] = [:]

  /// The style of a paragraph that names none.
  var defaultParagraphStyle: String?

  /// The list and the level that a style gives, its own or of the styles that it is based on.
  func numbering(of style: String) -> NumberingReference {
    var found = NumberingReference()
    for style in ancestry(of: style) {
      if found.list == nil { found.list = style.numbering.list }
      if found.level == nil { found.level = style.numbering.level }
    }
    return found
  }

  /// Whether a style underlines its text; nil where it says nothing.
  func isUnderlined(_ style: String?) -> Bool? {
    style.flatMap { ancestry(of: $0).lazy.compactMap(\.isUnderlined).first }
  }

  /// A style and those that it is based on, nearest first.
  private func ancestry(of name: String) -> [WordStyle] {
    var found: [WordStyle] = []
    var next: String? = name
    // A file can make styles the base of each other.
    while let name = next, let style = styles[name], found.count < Self.depthLimit {
      found.append(style)
      next = style.base
    }
    return found
  }

  /// How many styles may be based on each other in a row.
  private static let depthLimit = 32
}

/// A style of a Word document.
struct WordStyle {
  /// The style that it is based on.
  var base: String?

  /// The list that it numbers its paragraphs by.
  var numbering = NumberingReference()

  /// Whether it underlines; nil where it leaves that to its base.
  var isUnderlined: Bool?
}
