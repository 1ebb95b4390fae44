import ContractSyntax
import ContractText

/// The place of a party's name that is missing: 甲方： above 乙方：光明热力有限公司; nil where nothing is.
///
/// Below 甲方： there may as well be its name, or rows such as 名称：; only the label of another party
/// or the first words of the contract show that nothing was filled in.
func lostParty(_ node: Node, _ reading: Reading) -> LostBlank? {
  let bytes = reading.bytes
  let end = spacesBack(bytes, reading.end, reading.start)
  let colon = scalarBefore(bytes, end, reading.start).scalar
  guard colon == "：" || colon == ":", isParty(bytes, reading.start, end),
    let preamble = node.parent, preamble.kind == .preamble
  else { return nil }
  let source = node.tree.source
  var cursor = ScalarCursor(source.bytes, from: node.range.end, to: source.bytes.count)
  cursor.skipSpaces()
  let next = cursor.offset
  guard
    isParty(source.bytes, next, source.bytes.count)
      || startsWith(source.bytes, next, source.bytes.count, "鉴于")
  else { return nil }
  return LostBlank(offset: end, expects: .organization, unit: nil)
}

/// Whether 甲方：, 乙方（受让方）： and the like begin at a byte.
private func isParty(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
  var cursor = ScalarCursor(bytes, from: start, to: min(end, start + 60))
  guard cursor.take("甲") || cursor.take("乙") || cursor.take("丙"), cursor.take("方") else {
    return false
  }
  cursor.skipSpaces()
  if cursor.take("（") || cursor.take("(") {
    while !cursor.isAtEnd, cursor.scalar != "\n" {
      let scalar = cursor.advance()
      if scalar == "）" || scalar == ")" { break }
    }
    cursor.skipSpaces()
  }
  return cursor.scalar == "：" || cursor.scalar == ":"
}
