import ContractSyntax

extension Node {
  /// Whether a leaf is the first of its line, as a page number is.
  var startsLine: Bool {
    let bytes = tree.source.bytes
    var index = range.start
    while index > 0 {
      let byte = bytes[index - 1]
      if byte == 0x0A || byte == 0x0D { return true }
      let isWideSpace = index >= 3 && spaceLength(bytes, index - 3, index) == 3
      guard byte == 0x20 || byte == 0x09 || isWideSpace else { return false }
      index -= isWideSpace ? 3 : 1
    }
    return true
  }
}
