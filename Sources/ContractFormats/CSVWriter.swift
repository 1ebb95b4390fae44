/// Rows of cells (RFC 4180) as spreadsheets open them: a byte order mark, without which Excel takes
/// Chinese for the system's old encoding, and lines that end in CR LF.
package struct CSVWriter {
  /// What was written since it was last taken.
  private(set) var bytes: [UInt8]

  /// A writer that begins with the byte order mark.
  package init() { bytes = [0xEF, 0xBB, 0xBF] }

  /// Writes one row.
  package mutating func row(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      self.cell(cell)
    }
    bytes += [0x0D, 0x0A]
  }

  /// Hands over what was written since the last time.
  package mutating func takeBytes() -> [UInt8] {
    defer { bytes.removeAll() }
    return bytes
  }

  private mutating func cell(_ text: String) {
    let shown = Self.isFormula(text) ? "'" + text : text
    guard shown.utf8.contains(where: Self.needsQuotes) else { return bytes += shown.utf8 }
    bytes.append(UInt8(ascii: "\""))
    for byte in shown.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
  }

  /// Whether a spreadsheet would run the text. The full-width signs count as well: Excel takes them
  /// for the others where the system's language is Chinese.
  private static func isFormula(_ text: String) -> Bool {
    switch text.unicodeScalars.first {
    case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": true
    default: false
    }
  }
}
