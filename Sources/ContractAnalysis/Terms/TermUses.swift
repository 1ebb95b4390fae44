import ContractSyntax
import ContractText

/// Every use of each term in the words of `nodes`, in document order, in one pass; by the numbers of the
/// matcher.
func uses(of matcher: TermMatcher, in nodes: [Node]) -> [[TextRange]] {
  guard !matcher.isEmpty else { return [] }
  var found = Array(repeating: [TextRange](), count: matcher.terms.count)
  for node in nodes {
    let reading = node.reading
    matcher.eachMatch(in: reading.bytes, from: reading.start, to: reading.end, limit: reading.end) {
      number, offset, length in
      found[number].append(reading.sourceRange(offset, offset + length))
    }
  }
  return found
}
