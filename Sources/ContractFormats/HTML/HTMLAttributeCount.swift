/// As many attributes a tag may have: libxml2 compares each with all before it.
private let attributeLimit = 2000

/// Looks for a tag with more attributes than a parser can go through in good time.
///
/// Outside of tags, `<` and a letter begin one; scripts and styles, where they do not, end at their
/// own end tags.
func checkAttributes(of page: [UInt8]) throws(HTMLFailure) {
  var index = 0
  while let start = page[index...].firstIndex(of: UInt8(ascii: "<")) {
    index = start + 1
    guard index < page.count, isLetter(page[index]) else { continue }
    let name = rawName(page, index)
    var quote: UInt8?
    var count = 0
    while index < page.count, quote != nil || page[index] != UInt8(ascii: ">") {
      let byte = page[index]
      if byte == quote {
        quote = nil
      } else if quote == nil, byte == 0x22 || byte == 0x27 {
        quote = page[index - 1] == UInt8(ascii: "=") ? byte : nil
      } else if quote == nil, isBoundary(page[index - 1]), !isBoundary(byte) {
        count += 1
      }
      index += 1
      guard count <= attributeLimit else {
        let line = page[..<start].count { $0 == 0x0A } + 1
        throw .tooManyAttributes(limit: attributeLimit, line: line)
      }
    }
    if let name { index = end(of: name, in: page, from: index) }
  }
}

/// The name of the element that begins at `index`, where its content is no markup.
private func rawName(_ page: [UInt8], _ index: Int) -> [UInt8]? {
  rawNames.first { matches(page, index, $0) }
}

private let rawNames = [Array("script".utf8), Array("style".utf8)]

/// Where the end tag of a script or a style begins.
private func end(of name: [UInt8], in page: [UInt8], from index: Int) -> Int {
  var index = index
  while let next = page[index...].firstIndex(of: UInt8(ascii: "<")) {
    index = next + 1
    if index < page.count, page[index] == UInt8(ascii: "/"), matches(page, index + 1, name) {
      return next
    }
  }
  return page.count
}

private func matches(_ page: [UInt8], _ index: Int, _ name: [UInt8]) -> Bool {
  guard index + name.count <= page.count else { return false }
  return zip(page[index...], name).allSatisfy { $0 | 0x20 == $1 }
}

private func isLetter(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
}

private func isBoundary(_ byte: UInt8) -> Bool {
  byte == 0x20 || (0x09...0x0D).contains(byte) || byte == UInt8(ascii: "/")
}
