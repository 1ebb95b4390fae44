/// A page whose end tags of `html` and `body` are spaces: libxml2 reads nothing after them, but
/// browsers show what stands there.
func withoutFinalEndTags(_ page: [UInt8]) -> [UInt8] {
  var masked = page
  var index = 0
  while let start = page[index...].firstIndex(of: UInt8(ascii: "<")) {
    index = start + 1
    guard index < page.count, page[index] == UInt8(ascii: "/") else { continue }
    let name = String(decoding: page[(index + 1)...].prefix(4), as: UTF8.self).lowercased()
    guard name == "html" || name == "body" else { continue }
    var end = index + 5
    while end < page.count, page[end] <= 0x20 { end += 1 }
    guard end < page.count, page[end] == UInt8(ascii: ">") else { continue }
    for place in start...end { masked[place] = 0x20 }
  }
  return masked
}
