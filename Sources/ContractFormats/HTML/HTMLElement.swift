/// What an element of a page means for its text.
struct HTMLElement {
  /// The element's name, in lower case.
  let name: String

  /// Whether it begins and ends a line.
  let isBlock: Bool

  /// Whether nothing of it is shown.
  let isDropped: Bool

  /// Whether its white space is kept.
  let isPreformatted: Bool

  /// Whether its text stands on a line: a blank, where the text is only spaces.
  let isUnderlined: Bool

  /// The symbol font that its text is in; nil for any other font.
  let symbolFont: SymbolFont?

  /// What an element means that stands in `outer`.
  init(_ name: String, _ attributes: [String: String], within outer: HTMLElement?) {
    self.name = name
    let style = attributes["style"].map(HTMLStyle.init)
    isBlock = blockNames.contains(name) || style?.has("display", "block") == true
    // Not `visibility: hidden`: pages show by a script what they hide so until they are loaded.
    isDropped =
      droppedNames.contains(name) || attributes["hidden"] != nil
      || style?.has("display", "none") == true
    isPreformatted =
      outer?.isPreformatted == true || name == "pre" || style?.keepsWhiteSpace == true
    isUnderlined = name == "u" || name == "ins" || style?.drawsLine == true
    let face = style?.fontFamily ?? (name == "font" ? attributes["face"] : nil)
    symbolFont = face.map { SymbolFont(named: $0) } ?? outer?.symbolFont
  }
}

/// The declarations of a `style` attribute.
struct HTMLStyle {
  private let declarations: [(name: String, value: String)]

  /// Reads an attribute's value.
  init(_ text: String) {
    // No style of one element is as long as that; what is, is a trap.
    guard text.utf8.count <= HTMLStyle.longest else {
      declarations = []
      return
    }
    declarations = text.lowercased().split(separator: ";").compactMap { declaration in
      let parts = declaration.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { return nil }
      return (Self.trimmed(parts[0]), Self.trimmed(parts[1]))
    }
  }

  /// In bytes.
  private static let longest = 1 << 14

  /// Whether a property has a value.
  func has(_ name: String, _ value: String) -> Bool {
    declarations.contains { $0.name == name && $0.value.hasPrefix(value) }
  }

  /// The value of a property; nil where it is not given.
  func value(_ name: String) -> String? { declarations.last { $0.name == name }?.value }

  /// The first font that is named; empty where one is named in short, as Word does it for the space
  /// after a bullet.
  fileprivate var fontFamily: String? {
    guard let family = value("font-family") else { return value("font").map { _ in "" } }
    let name = family.prefix { $0 != "," }.filter { $0 != "'" && $0 != "\"" }
    return Self.trimmed(name[...])
  }

  fileprivate var keepsWhiteSpace: Bool {
    has("white-space", "pre") && !has("white-space", "pre-line")
  }

  fileprivate var drawsLine: Bool {
    declarations.contains { name, value in
      switch name {
      case "text-decoration", "text-decoration-line": value.contains("underline")
      case "border-bottom": !value.hasPrefix("none") && !value.hasPrefix("0")
      default: false
      }
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    let spaces: (Character) -> Bool = { $0.isWhitespace }
    return String(text.drop(while: spaces).reversed().drop(while: spaces).reversed())
  }
}

private let blockNames: Set<String> = [
  "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dir",
  "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4",
  "h5", "h6", "header", "hr", "html", "legend", "li", "main", "menu", "ol", "option", "p", "pre",
  "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "br",
]

private let droppedNames: Set<String> = [
  "applet", "audio", "button", "canvas", "embed", "head", "iframe", "map", "math", "nav",
  "noframes", "noscript", "object", "rp", "rt", "rtc", "script", "select", "style", "svg",
  "template", "title", "video",
]
