import ContractText

/// How a report's text is to look.
package struct ReportStyle: Sendable {
  /// The language of its words.
  package let language: Language

  /// The colours.
  package let palette: Palette

  /// How many columns the terminal has.
  package let width: Int

  /// A look; a width too narrow to be of use is widened.
  package init(language: Language, palette: Palette = .none, width: Int = 100) {
    self.language = language
    self.palette = palette
    self.width = max(width, 40)
  }
}

/// The text of a report, as it grows.
package struct ReportText {
  /// The look of the text.
  let style: ReportStyle

  /// What was written since it was last taken, as UTF-8.
  private(set) var bytes: [UInt8] = []

  /// An empty text.
  init(style: ReportStyle) { self.style = style }

  /// The words in the reader's language.
  func words(_ chinese: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
    style.language == .chinese ? chinese() : english()
  }

  /// Writes words. Control characters are drawn as pictures, so that no contract can command the
  /// terminal that shows it.
  mutating func write(_ text: String, _ ink: Ink = .plain) {
    let mark = text.isEmpty ? nil : style.palette.begin(ink)
    if let mark { bytes += mark.utf8 }
    // Only these bytes begin a scalar that is not drawn as it is.
    if text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 == 0xE2 }) {
      var shown = String.UnicodeScalarView()
      for scalar in text.unicodeScalars { shown.append(drawn(scalar)) }
      bytes += String(shown).utf8
    } else {
      bytes += text.utf8
    }
    if mark != nil { bytes += Palette.end.utf8 }
  }

  /// Writes words and the spaces that fill them up to `width` columns; at least one space.
  mutating func write(_ text: String, filling width: Int, _ ink: Ink = .plain) {
    write(text, ink)
    write(String(repeating: " ", count: max(1, width - displayWidth(of: text))))
  }

  /// Ends the line.
  mutating func endLine() { bytes.append(0x0A) }

  /// Writes words and ends the line.
  mutating func line(_ text: String = "", _ ink: Ink = .plain) {
    write(text, ink)
    endLine()
  }

  /// Hands over what was written since the last time.
  mutating func takeBytes() -> [UInt8] {
    defer { bytes.removeAll() }
    return bytes
  }
}

/// How a scalar of the user's text is shown: itself, or a picture (␛) of a control character.
func drawn(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  switch scalar.value {
  case 0x09: " "
  case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
  case 0x7F: "\u{2421}"
  // C1 controls, line separators, and marks that turn the direction of what follows.
  case 0x80..<0xA0, 0x2028...0x202E, 0x2066...0x2069: "\u{FFFD}"
  default: scalar
  }
}
