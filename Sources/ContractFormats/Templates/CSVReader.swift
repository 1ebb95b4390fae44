/// Reads a CSV text (RFC 4180) record by record.
struct CSVReader {
  /// One record.
  struct Record {
    /// Its fields, quotation marks taken off.
    var fields: [String]
    /// The line that it begins on, counted from 1.
    let line: Int
    /// Whether every quotation mark has its partner.
    var isWhole: Bool
  }

  private let bytes: [UInt8]
  private var offset = 0
  private var line = 1

  /// A reader of a text in UTF-8.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next record; nil at the end.
  mutating func next() -> Record? {
    guard offset < bytes.count else { return nil }
    var record = Record(fields: [], line: line, isWhole: true)
    while true {
      let (field, isWhole) = field()
      record.fields.append(field)
      record.isWhole = record.isWhole && isWhole
      guard offset < bytes.count, bytes[offset] == UInt8(ascii: ",") else { break }
      offset += 1
    }
    takeLineEnd()
    return record
  }

  private mutating func field() -> (String, isWhole: Bool) {
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") else {
      return (plain(), true)
    }
    offset += 1
    var content: [UInt8] = []
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      if byte == UInt8(ascii: "\"") {
        guard offset < bytes.count, bytes[offset] == byte else {
          // Nothing but the end of the field may follow.
          return (String(decoding: content, as: UTF8.self), plain().isEmpty)
        }
        offset += 1
      }
      if byte == 0x0A { line += 1 }
      content.append(byte)
    }
    return (String(decoding: content, as: UTF8.self), false)
  }

  private mutating func plain() -> String {
    let start = offset
    while offset < bytes.count, !Self.ends.contains(bytes[offset]) { offset += 1 }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  private mutating func takeLineEnd() {
    if offset < bytes.count, bytes[offset] == 0x0D { offset += 1 }
    if offset < bytes.count, bytes[offset] == 0x0A { offset += 1 }
    line += 1
  }

  private static let ends: [UInt8] = [UInt8(ascii: ","), 0x0A, 0x0D]
}
