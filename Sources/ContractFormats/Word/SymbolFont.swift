/// A text with the characters of symbol fonts as the characters that they show.
///
/// Word keeps a character of Symbol or Wingdings in the private use area, at U+F000 and its code in
/// the font. The boxes matter: a contract's choice is often a □ of Wingdings.
func symbolText(_ text: String) -> String {
  var shown = ""
  for scalar in text.unicodeScalars { shown.unicodeScalars.append(symbolScalar(scalar)) }
  return shown
}

/// The character that a character of a symbol font shows; itself where it is not known.
func symbolScalar(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  guard (0xF000...0xF0FF).contains(scalar.value) else { return scalar }
  return symbols[scalar.value & 0xFF] ?? scalar
}

private let symbols: [UInt32: Unicode.Scalar] = [
  0x20: " ", 0x52: "\u{2611}", 0x53: "\u{2612}", 0x54: "\u{2612}", 0x6C: "\u{25CF}",
  0x6E: "\u{25A0}",
  0x6F: "\u{25A1}", 0x71: "\u{25A1}", 0x75: "\u{25C6}", 0x76: "\u{2756}", 0x9F: "\u{2022}",
  0xA3: "\u{25A1}", 0xA7: "\u{25AA}", 0xA8: "\u{25A1}", 0xB7: "\u{2022}", 0xD8: "\u{27A2}",
  0xFC: "\u{2713}", 0xFD: "\u{2612}", 0xFE: "\u{2611}",
]
