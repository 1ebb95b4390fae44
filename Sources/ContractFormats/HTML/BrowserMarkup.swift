/// A page in which libxml2 meets what browsers meet, each byte at its place.
///
/// - The end tags of `html` and `body` are spaces: libxml2 reads nothing after them, but browsers show
///   what stands there.
/// - What begins with `<!` and is neither a comment nor a doctype is a comment: libxml2 takes it for
///   text, and Word puts `<![if !supportLists]>` around the number of every clause.
func asBrowsersRead(_ page: [UInt8]) -> [UInt8] {
  var page = page
  var index = 0
  while let start = page[index...].firstIndex(of: UInt8(ascii: "<")) {
    index = start + 1
    guard index < page.count else { break }
    switch page[index] {
    case UInt8(ascii: "/"): maskFinalEndTag(&page, start)
    case UInt8(ascii: "!"): index = passDeclaration(&page, start)
    default: continue
    }
  }
  return page
}

private func maskFinalEndTag(_ page: inout [UInt8], _ start: Int) {
  let name = start + 2
  guard matches(page, name, "html") || matches(page, name, "body") else { return }
  var end = name + 4
  while end < page.count, page[end] <= 0x20 { end += 1 }
  guard end < page.count, page[end] == UInt8(ascii: ">") else { return }
  for place in start...end { page[place] = 0x20 }
}

/// Goes over what begins with `<!`, and makes a comment of it where browsers do.
private func passDeclaration(_ page: inout [UInt8], _ start: Int) -> Int {
  let content = start + 2
  if page[content...].starts(with: "--".utf8) {
    return page[(content + 2)...].firstRange(of: Array("-->".utf8))?.upperBound ?? page.count
  }
  guard !matches(page, content, "doctype") else { return content }
  // Where nothing ends this, nothing ends what follows.
  guard let end = page[content...].firstIndex(of: UInt8(ascii: ">")) else { return page.count }
  for place in start...end { page[place] = 0x20 }
  // A comment is no white space as spaces are; what is too short for one is not met with.
  if end - start + 1 >= "<!---->".utf8.count {
    page.replaceSubrange(start..<start + 4, with: "<!--".utf8)
    page.replaceSubrange(end - 2..<end + 1, with: "-->".utf8)
  }
  return end + 1
}

/// Whether a name stands at `index`, in whatever case.
private func matches(_ page: [UInt8], _ index: Int, _ name: StaticString) -> Bool {
  guard index + name.utf8CodeUnitCount <= page.count else { return false }
  return (0..<name.utf8CodeUnitCount).allSatisfy { page[index + $0] | 0x20 == name.utf8Start[$0] }
}
