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

/// Adds the user's text, valid UTF-8, to a report as it is shown.
func appendDrawn(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
  var start = 0
  var index = 0
  while index < text.count {
    // Only these bytes begin a scalar that is not drawn as it is.
    let byte = text[index]
    guard byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2 else {
      // Chinese characters have three bytes.
      index += byte >= 0xE0 ? 3 : 1
      continue
    }
    let end = min(text.count, index + (byte < 0x80 ? 1 : byte == 0xC2 ? 2 : 3))
    bytes += text[start..<index]
    for scalar in String(decoding: text[index..<end], as: UTF8.self).unicodeScalars {
      bytes += Character(drawn(scalar)).utf8
    }
    (start, index) = (end, end)
  }
  bytes += text[start...]
}
