/// Where a scalar of an element's text stands in the bytes of its document.
struct XMLTextPlace {
  /// The byte at which the scalar begins; at the end of the text, the byte after the last one.
  let offset: Int

  /// Whether it stands in a CDATA section.
  let isInSection: Bool

  /// Whether the scalar before is white space.
  let followsSpace: Bool

  /// Finds scalars of the text in `content`, by their numbers from 0 in ascending order; the end of
  /// the text for those past it.
  static func places(
    ofScalars scalars: [Int], in content: Range<Int>, of bytes: [UInt8]
  ) -> [XMLTextPlace] {
    var walk = XMLTextWalk(bytes, content)
    var followsSpace = false
    var passed = 0
    return scalars.map { scalar in
      while passed < scalar, let byte = walk.next() {
        followsSpace = byte <= 0x20
        passed += 1
      }
      // At the edge of a section, the place outside it is as good and needs no new section.
      if walk.isInSection { walk.skipMarkup() }
      return XMLTextPlace(
        offset: walk.offset, isInSection: walk.isInSection, followsSpace: followsSpace)
    }
  }
}

/// Goes through the text of an element scalar by scalar.
private struct XMLTextWalk {
  private let bytes: [UInt8]
  private let end: Int
  private(set) var offset: Int
  private(set) var isInSection = false

  init(_ bytes: [UInt8], _ content: Range<Int>) {
    self.bytes = bytes
    offset = content.lowerBound
    end = content.upperBound
  }

  /// Passes over the next scalar and answers its first byte; nil at the end.
  mutating func next() -> UInt8? {
    skipMarkup()
    guard offset < end else { return nil }
    let byte = bytes[offset]
    if byte == UInt8(ascii: "&"), !isInSection {
      return passReference()
    }
    offset += 1
    // Both bytes of a line end are one character (XML 1.0, 2.11).
    if byte == 0x0D, offset < end, bytes[offset] == 0x0A { offset += 1 }
    while offset < end, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    return byte
  }

  private mutating func passReference() -> UInt8 {
    let start = offset
    while offset < end, bytes[offset] != UInt8(ascii: ";") { offset += 1 }
    offset = min(end, offset + 1)
    let written = String(decoding: bytes[start..<offset], as: UTF8.self)
    return ["&#32;", "&#x20;", "&#9;", "&#x9;", "&#10;", "&#xA;"].contains(written) ? 0x20 : 0x26
  }

  /// Passes over comments, instructions and the marks of CDATA sections.
  mutating func skipMarkup() {
    while offset < end {
      let rest = bytes[offset..<end]
      if isInSection {
        guard rest.starts(with: "]]>".utf8) else { return }
        isInSection = false
        offset += 3
      } else if rest.starts(with: "<![CDATA[".utf8) {
        isInSection = true
        offset += 9
      } else if rest.starts(with: "<!--".utf8) {
        pass("-->")
      } else if rest.starts(with: "<?".utf8) {
        pass("?>")
      } else {
        return
      }
    }
  }

  private mutating func pass(_ mark: String) {
    while offset < end, !bytes[offset..<end].starts(with: mark.utf8) { offset += 1 }
    offset = min(end, offset + mark.utf8.count)
  }
}
