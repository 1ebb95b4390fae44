/// The URI reference (RFC 3986) of a file: relative for a relative path, else with `file://`.
///
/// Every byte that is not unreserved or a slash is percent-encoded; a colon too, which would make
/// the first folder of a relative path the scheme.
func fileURI(_ path: String) -> String {
  var text = path.hasPrefix("/") ? "file://" : ""
  var rest = Substring(path)
  while rest.hasPrefix("./") { rest = rest.dropFirst(2) }
  for byte in rest.utf8 {
    if isPlain(byte) {
      text.unicodeScalars.append(Unicode.Scalar(byte))
    } else {
      let digits = String(byte, radix: 16, uppercase: true)
      text += digits.utf8.count < 2 ? "%0" + digits : "%" + digits
    }
  }
  return text
}

private func isPlain(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
    UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
    true
  default: false
  }
}
