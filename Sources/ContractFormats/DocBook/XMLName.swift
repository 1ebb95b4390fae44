/// `name` as an XML name without colon: what may not stand in one is a hyphen, such as the brackets
/// of 第(1)项-2.
///
/// The characters are those of XML 1.0's fourth edition, by which libxml2 checks ids: of Chinese,
/// U+4E00 to U+9FA5 and 〇.
func xmlName(_ name: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in name.unicodeScalars {
    if result.isEmpty, !canBeginName(scalar) {
      result.append(contentsOf: "id-".unicodeScalars)
    }
    result.append(canBeginName(scalar) || isDigitOrMark(scalar) ? scalar : "-")
  }
  return result.isEmpty ? "id" : String(result)
}

private func canBeginName(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "a"..."z", "A"..."Z", "_", "\u{4E00}"..."\u{9FA5}", "〇": true
  default: false
  }
}

private func isDigitOrMark(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "0"..."9", "-", ".": true
  default: false
  }
}
