/// JSON (RFC 8259) that is being written into one growing array of bytes.
///
/// Objects and arrays are closures, so that each is closed; what stands between values is put
/// there by the writer. The same calls give the same bytes.
///
///     writer.object { writer in
///       writer.member("title", "供水")
///       writer.key("children")
///       writer.array { $0.integer(1) }
///     }
package struct JSONWriter {
  /// What was written so far.
  package private(set) var bytes: [UInt8] = []

  private let pretty: Bool
  private var depth = 0
  private var place = Place.first

  /// What stands before the next value: nothing at all, other values, or its key.
  private enum Place { case first, later, afterKey }

  /// A writer of an empty text; a pretty one puts each value on a line, indented by two spaces.
  package init(pretty: Bool = false) {
    self.pretty = pretty
  }

  /// Hands over what was written since the last time, for texts that are written as they grow.
  package mutating func takeBytes() -> [UInt8] {
    defer { bytes.removeAll() }
    return bytes
  }

  /// Writes an object; the closure writes its keys and values in turn.
  package mutating func object(_ members: (inout JSONWriter) throws -> Void) rethrows {
    try nest(UInt8(ascii: "{"), UInt8(ascii: "}"), members)
  }

  /// Writes an array; the closure writes its values.
  package mutating func array(_ elements: (inout JSONWriter) throws -> Void) rethrows {
    try nest(UInt8(ascii: "["), UInt8(ascii: "]"), elements)
  }

  /// Writes the key of the value that comes next, which must need no escape.
  package mutating func key(_ name: StaticString) {
    beginKey()
    name.withUTF8Buffer { name in
      assert(!name.contains(where: mustEscape), "a key known beforehand is plain")
      bytes.append(UInt8(ascii: "\""))
      bytes.append(contentsOf: name)
      bytes.append(UInt8(ascii: "\""))
    }
    endKey()
  }

  /// Writes a key that is not known beforehand.
  package mutating func key(named name: String) {
    beginKey()
    quote(name)
    endKey()
  }

  /// Writes a string.
  package mutating func string(_ text: String) {
    separate()
    quote(text)
  }

  /// Writes a string from valid UTF-8.
  package mutating func string(_ text: ArraySlice<UInt8>) {
    separate()
    text.withUnsafeBufferPointer { quote($0) }
  }

  /// Writes an integer.
  package mutating func integer(_ value: Int) {
    guard value >= 0 else { return literal(String(value)) }
    separate()
    var unit = 1
    while value / unit >= 10 { unit *= 10 }
    while unit > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(value / unit % 10))
      unit /= 10
    }
  }

  /// Writes `true` or `false`.
  package mutating func boolean(_ value: Bool) {
    literal(value ? "true" : "false")
  }

  /// Writes `null`.
  package mutating func null() {
    literal("null")
  }

  /// Ends the line after a whole value, as JSON Lines wants it; the next value begins anew.
  package mutating func endLine() {
    assert(depth == 0, "a line ends between whole values")
    bytes.append(UInt8(ascii: "\n"))
    place = .first
  }
}

extension JSONWriter {
  /// Writes a key and a string, or `null`.
  package mutating func member(_ name: StaticString, _ value: String?) {
    key(name)
    if let value { string(value) } else { null() }
  }

  /// Writes a key and an integer, or `null`.
  package mutating func member(_ name: StaticString, _ value: Int?) {
    key(name)
    if let value { integer(value) } else { null() }
  }

  /// Writes a key and `true` or `false`.
  package mutating func member(_ name: StaticString, _ value: Bool) {
    key(name)
    boolean(value)
  }
}

extension JSONWriter {
  private mutating func beginKey() {
    assert(place != .afterKey && depth > 0, "a key needs an object, and the key before it a value")
    separate()
  }

  private mutating func endKey() {
    bytes.append(UInt8(ascii: ":"))
    if pretty { bytes.append(UInt8(ascii: " ")) }
    place = .afterKey
  }

  private mutating func nest(
    _ open: UInt8, _ close: UInt8, _ content: (inout JSONWriter) throws -> Void
  ) rethrows {
    separate()
    bytes.append(open)
    depth += 1
    place = .first
    try content(&self)
    assert(place != .afterKey, "the last key has no value")
    depth -= 1
    if place == .later { breakLine() }
    bytes.append(close)
    place = .later
  }

  private mutating func literal(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
  }

  /// Writes what stands between the last value or key and the next.
  private mutating func separate() {
    if place == .later {
      assert(depth > 0, "a text holds one value")
      bytes.append(UInt8(ascii: ","))
    }
    if place != .afterKey, depth > 0 { breakLine() }
    place = .later
  }

  private mutating func breakLine() {
    guard pretty else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  private mutating func quote(_ text: String) {
    var text = text
    text.withUTF8 { quote($0) }
  }

  /// Writes stretches that need no escape at one go.
  private mutating func quote(_ text: UnsafeBufferPointer<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    var start = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      if mustEscape(byte) {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
        escape(byte)
        start = index + 1
      }
      // Chinese characters have three bytes.
      index += byte >= 0xE0 ? 3 : 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case ..<0x20:
      bytes.append(contentsOf: byte < 0x10 ? "u000".utf8 : "u001".utf8)
      bytes.append(contentsOf: String(byte & 0x0F, radix: 16).utf8)
    default: bytes.append(byte)
    }
  }
}

/// Whether a byte may not stand as it is in a string (RFC 8259, section 7).
@inline(__always)
private func mustEscape(_ byte: UInt8) -> Bool {
  byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
}
