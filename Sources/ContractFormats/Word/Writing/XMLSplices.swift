/// Changes of the bytes of an XML document: stretches taken out and others put in; all else stays
/// byte for byte.
struct XMLSplices {
  private var splices: [(range: Range<Int>, bytes: [UInt8])] = []

  /// Whether nothing is changed.
  var isEmpty: Bool { splices.isEmpty }

  /// Puts `bytes` in the place of a stretch. What is put in at one place stands in the order in which
  /// it was given.
  mutating func replace(_ range: Range<Int>, by bytes: [UInt8]) { splices.append((range, bytes)) }

  /// Puts `bytes` in at a place.
  mutating func insert(_ bytes: [UInt8], at offset: Int) { replace(offset..<offset, by: bytes) }

  /// The document with all changes made.
  func apply(to document: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(document.count + splices.reduce(0) { $0 + $1.bytes.count })
    var copied = 0
    let ordered = splices.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }
    for (_, splice) in ordered {
      result += document[copied..<max(copied, splice.range.lowerBound)]
      result += splice.bytes
      copied = max(copied, splice.range.upperBound)
    }
    return result + document[copied...]
  }
}

/// A text as the content of an element or the value of an attribute. What XML forbids becomes U+FFFD.
func xmlEscaped(_ text: String) -> String {
  var escaped = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": escaped += "&amp;"
    case "<": escaped += "&lt;"
    case ">": escaped += "&gt;"
    case "\"": escaped += "&quot;"
    case "\t", "\n": escaped.unicodeScalars.append(scalar)
    case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
    default: escaped.unicodeScalars.append(scalar)
    }
  }
  return escaped
}
