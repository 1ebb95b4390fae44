/// The number of terminal columns that `scalar` takes: 0, 1 or 2.
///
/// By Unicode Standard Annex #11: 2 for Wide and Fullwidth (Chinese characters, kana, hangul, their
/// punctuation and full-width forms, emoji). Ambiguous characters (“ ” — … ①) are 1, as terminals
/// draw them in a UTF-8 locale. Control characters, combining marks and invisible format characters
/// take none.
public func displayWidth(of scalar: Unicode.Scalar) -> Int {
  let value = scalar.value
  if value < 0x7F { return value < 0x20 ? 0 : 1 }
  // The characters of nearly every text come first: Chinese ones, 、。《》 and ，；（）.
  if (0x4E00...0x9FFF).contains(value) || (0x3000...0x3029).contains(value)
    || (0xFF01...0xFF60).contains(value)
  {
    return 2
  }
  if takesNoColumn(scalar) { return 0 }
  return isWide(value) ? 2 : 1
}

/// The number of terminal columns that `text` takes, the sum of its scalars'.
public func displayWidth(of text: some StringProtocol) -> Int {
  text.unicodeScalars.reduce(0) { $0 + displayWidth(of: $1) }
}

private func takesNoColumn(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  // A soft hyphen is drawn where it stands.
  case 0xAD: false
  // The vowels and final consonants of hangul are drawn within the syllable.
  case 0x1160...0x11FF, 0xD7B0...0xD7FB: true
  default:
    switch scalar.properties.generalCategory {
    case .control, .format, .nonspacingMark, .enclosingMark, .lineSeparator, .paragraphSeparator:
      true
    default: false
    }
  }
}

private func isWide(_ value: UInt32) -> Bool {
  var low = 0
  var high = wideRanges.count
  while low < high {
    let middle = (low + high) / 2
    if wideRanges[middle].upperBound < value { low = middle + 1 } else { high = middle }
  }
  return low < wideRanges.count && wideRanges[low].contains(value)
}
