import ContractText

/// A text in which some ranges are marked by ⟦ and ⟧.
struct MarkedText {
  /// The text as it was given.
  let marked: String
  /// The text without the marks.
  let plain: String
  /// The marked ranges, in bytes of the plain text.
  let ranges: [TextRange]

  init(_ marked: String) {
    self.marked = marked
    var bytes: [UInt8] = []
    var ranges: [TextRange] = []
    var start = 0
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": start = bytes.count
      case "⟧": ranges.append(TextRange(start, bytes.count))
      default: bytes += Array(String(scalar).utf8)
      }
    }
    plain = String(decoding: bytes, as: UTF8.self)
    self.ranges = ranges
  }

  /// The plain text with other ranges marked: what a failed test shows.
  func marking(_ ranges: [TextRange]) -> String {
    let bytes = Array(plain.utf8)
    var text: [UInt8] = []
    for offset in 0...bytes.count {
      for range in ranges where range.end == offset && range.start < offset {
        text += Array("⟧".utf8)
      }
      for range in ranges where range.start == offset {
        text += Array((range.end == offset ? "⟦⟧" : "⟦").utf8)
      }
      if offset < bytes.count { text.append(bytes[offset]) }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
