/// A text as a double-quoted scalar of YAML 1.1 and 1.2, on one line.
package func quotedYAML(_ text: String) -> String {
  var quoted = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": quoted += "\\\""
    case "\\": quoted += "\\\\"
    case "\n": quoted += "\\n"
    case "\r": quoted += "\\r"
    case "\t": quoted += "\\t"
    case _ where isPrintable(scalar): quoted.unicodeScalars.append(scalar)
    default: quoted += escaped(scalar)
    }
  }
  return quoted + "\""
}

/// Whether a scalar may stand in a YAML text and is no line end there (YAML 1.1, 5.1 and 5.4).
private func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x2028, 0x2029, 0xFEFF: false
  case 0x20...0x7E, 0xA0...0xD7FF, 0xE000...0xFFFD, 0x10000...: true
  default: false
  }
}

/// \u0085
private func escaped(_ scalar: Unicode.Scalar) -> String {
  let digits = String(scalar.value, radix: 16, uppercase: true)
  return "\\u" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
}
