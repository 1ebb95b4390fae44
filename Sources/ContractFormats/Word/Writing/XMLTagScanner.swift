/// The tags of an XML document, one after the other, as ranges of its bytes.
///
/// The document must be one that ``XMLReader`` has read: well-formed, without a document type
/// declaration; and in UTF-8.
struct XMLTagScanner {
  /// What a tag does.
  enum Tag { case start, empty, end }

  /// The document.
  let bytes: [UInt8]

  /// The bytes of the tag that was found last, with its brackets.
  private(set) var range = 0..<0

  /// A scanner at the start of a document.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The name of the tag that was found last, without its prefix.
  var name: ArraySlice<UInt8> {
    let whole = qualifiedName
    return whole.firstIndex(of: UInt8(ascii: ":")).map { whole[($0 + 1)...] } ?? whole
  }

  /// The name of the tag that was found last, as it is written: `w:p`.
  var qualifiedName: ArraySlice<UInt8> { xmlName(at: range, in: bytes) }

  /// Goes to the next tag; nil at the end.
  mutating func next() -> Tag? {
    var index = range.upperBound
    while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      guard start + 1 < bytes.count else { return nil }
      switch bytes[start + 1] {
      case UInt8(ascii: "?"): index = after("?>", from: start + 2)
      case UInt8(ascii: "!"):
        index =
          bytes[start...].starts(with: "<!--".utf8)
          ? after("-->", from: start + 4) : after("]]>", from: start + 2)
      case UInt8(ascii: "/"):
        range = start..<after(">", from: start + 2)
        return .end
      default:
        range = start..<tagEnd(from: start + 1)
        return bytes[range.upperBound - 2] == UInt8(ascii: "/") ? .empty : .start
      }
    }
    return nil
  }

  private func after(_ mark: StaticString, from start: Int) -> Int {
    mark.withUTF8Buffer { mark in
      var index = start
      while index + mark.count <= bytes.count {
        if bytes[index] == mark[0], bytes[index..<index + mark.count].elementsEqual(mark) {
          return index + mark.count
        }
        index += 1
      }
      return bytes.count
    }
  }

  /// A bracket within an attribute's value ends no tag.
  private func tagEnd(from start: Int) -> Int {
    var quotation: UInt8?
    for index in start..<bytes.count {
      let byte = bytes[index]
      if let open = quotation {
        if byte == open { quotation = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quotation = byte
      } else if byte == UInt8(ascii: ">") {
        return index + 1
      }
    }
    return bytes.count
  }
}

/// The name in a tag, with its prefix.
func xmlName(at tag: Range<Int>, in bytes: [UInt8]) -> ArraySlice<UInt8> {
  let name = bytes[tag].dropFirst(bytes[tag.lowerBound + 1] == UInt8(ascii: "/") ? 2 : 1)
  return name.prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
}

/// The value of an attribute in a tag, as it is written, by its name with its prefix; nil where the
/// tag does not have it.
func xmlAttribute(_ name: String, at tag: Range<Int>, in bytes: [UInt8]) -> String? {
  var rest = bytes[tag].dropFirst(xmlName(at: tag, in: bytes).count + 1)
  while let equals = rest.firstIndex(of: UInt8(ascii: "=")) {
    let key = rest[..<equals].filter { $0 > 0x20 }
    guard let open = rest[equals...].firstIndex(where: { $0 == 0x22 || $0 == 0x27 }),
      let close = rest[(open + 1)...].firstIndex(of: rest[open])
    else { return nil }
    if key.elementsEqual(name.utf8) {
      return String(decoding: bytes[(open + 1)..<close], as: UTF8.self)
    }
    rest = rest[(close + 1)...]
  }
  return nil
}
