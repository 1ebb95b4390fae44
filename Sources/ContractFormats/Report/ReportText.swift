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
    var text = text
    text.withUTF8 { write($0, ink) }
  }

  /// Writes words, valid UTF-8, in the same way.
  mutating func write(_ text: UnsafeBufferPointer<UInt8>, _ ink: Ink = .plain) {
    let mark = text.isEmpty ? nil : style.palette.begin(ink)
    if let mark { bytes += mark.utf8 }
    appendDrawn(text, to: &bytes)
    if mark != nil { bytes += Palette.end.utf8 }
  }

  /// Writes a byte of ASCII so many times.
  mutating func write(_ byte: UInt8, times count: Int, _ ink: Ink = .plain) {
    guard count > 0 else { return }
    let mark = style.palette.begin(ink)
    if let mark { bytes += mark.utf8 }
    bytes.append(contentsOf: repeatElement(byte, count: count))
    if mark != nil { bytes += Palette.end.utf8 }
  }

  /// Writes words and the spaces that fill them up to `width` columns; at least one space.
  mutating func write(_ text: String, filling width: Int, _ ink: Ink = .plain) {
    write(text, ink)
    write(0x20, times: max(1, width - displayWidth(of: text)))
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
