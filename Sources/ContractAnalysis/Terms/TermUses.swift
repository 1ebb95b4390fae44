import ContractSyntax
import ContractText

/// Every use of each term in the words of `nodes`, in document order, in one pass; by the numbers of the
/// matcher.
func uses(of matcher: TermMatcher, in nodes: [Node]) -> [[TextRange]] {
  guard !matcher.isEmpty else { return [] }
  var found = Array(repeating: [TextRange](), count: matcher.terms.count)
  for node in nodes {
    let reading = node.reading
    var offset = reading.start
    while offset < reading.end {
      if let (number, length) = matcher.match(reading.bytes, offset, reading.end) {
        found[number].append(reading.sourceRange(offset, offset + length))
        offset += length
      } else {
        let byte = reading.bytes[offset]
        offset += byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      }
    }
  }
  return found
}
