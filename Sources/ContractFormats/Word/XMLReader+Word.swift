extension XMLReader {
  /// The value (`w:val`) of the element at which the reader stands.
  var value: String? { attribute("val") }

  /// Whether the property at which the reader stands is on: a property without a value is.
  var isOn: Bool {
    switch value {
    case "0", "false", "off": false
    default: true
    }
  }

  /// Whether the underline (`w:u`) at which the reader stands draws a line.
  var drawsLine: Bool { value != "none" }

  /// The symbol font that the fonts of a run (`w:rFonts`), at which the reader stands, draw Latin
  /// letters and signs in; nil for any other font.
  var symbolFont: SymbolFont? { SymbolFont(named: attribute("ascii") ?? attribute("hAnsi")) }

  /// The list and level that a `w:numPr` names.
  func numberingReference(_ element: XMLElement) throws(XMLReadingFailure) -> NumberingReference {
    var reference = NumberingReference()
    while let child = try child(of: element) {
      switch child.name {
      case "numId": reference.list = value
      case "ilvl": reference.level = value.flatMap { Int($0) }
      default: continue
      }
    }
    return reference
  }
}
