import ContractText

/// A web page that is being written.
///
/// Whatever comes from a contract goes through ``text(_:)`` or an attribute's value, where nothing
/// can end the element or the attribute that it stands in, and control characters are drawn as
/// pictures.
final class HTMLWriter {
  private var bytes: [UInt8] = []
  private let sink: ByteSink

  /// A page that is handed to `sink` as it grows.
  init(sink: @escaping ByteSink) { self.sink = sink }

  /// Opens an element, with its attributes in the order given; one without a value is nil.
  func open(_ name: String, _ attributes: [(String, String?)] = []) {
    bytes.append(UInt8(ascii: "<"))
    bytes += name.utf8
    for (name, value) in attributes {
      bytes.append(UInt8(ascii: " "))
      bytes += name.utf8
      guard let value else { continue }
      bytes += "=\"".utf8
      text(value)
      bytes.append(UInt8(ascii: "\""))
    }
    bytes.append(UInt8(ascii: ">"))
  }

  /// Closes an element.
  func close(_ name: String) {
    bytes += "</".utf8
    bytes += name.utf8
    bytes.append(UInt8(ascii: ">"))
  }

  /// Writes an element and what stands in it.
  func element(
    _ name: String, _ attributes: [(String, String?)] = [], content: () -> Void = {}
  ) {
    open(name, attributes)
    content()
    close(name)
  }

  /// Writes an element with words in it.
  func element(_ name: String, _ attributes: [(String, String?)], _ words: String) {
    element(name, attributes) { text(words) }
  }

  /// Writes an element without attributes and with words in it.
  func element(_ name: String, _ words: String) { element(name, [], words) }

  /// Ends a line between blocks, and hands over what was written once it is worth a call.
  func newline() {
    bytes.append(0x0A)
    if bytes.count >= HTMLWriter.drainSize { drain() }
  }

  /// Writes words.
  func text(_ words: String) {
    var words = words
    words.withUTF8 { escape($0) }
  }

  /// Writes words from valid UTF-8.
  func text(_ words: ArraySlice<UInt8>) { words.withUnsafeBufferPointer { escape($0) } }

  /// Writes bytes of the program's own, as they are.
  func raw(_ own: some Sequence<UInt8>) { bytes += own }

  /// Hands over what was written.
  func drain() {
    sink(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  private func escape(_ words: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < words.count {
      switch words[index] {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      case UInt8(ascii: "'"): bytes += "&#39;".utf8
      case 0x0A: bytes.append(0x0A)
      case 0..<0x20, 0x7F, 0xC2, 0xE2:
        index += drawnScalar(words, index)
        continue
      case let byte: bytes.append(byte)
      }
      index += 1
    }
  }

  /// Writes a scalar that may be one that is not shown as it is; gives its length in bytes.
  private func drawnScalar(_ words: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    let length = min(words[index] < 0x80 ? 1 : words[index] < 0xE0 ? 2 : 3, words.count - index)
    let scalars = String(decoding: words[index..<index + length], as: UTF8.self).unicodeScalars
    for scalar in scalars { bytes += Character(drawn(scalar)).utf8 }
    return length
  }

  private static let drainSize = 1 << 16
}
