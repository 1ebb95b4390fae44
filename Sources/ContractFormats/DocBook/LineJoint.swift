import ContractText

/// How words are joined to those before them where a line ended between the two.
enum LineJoint {
  /// A page broke the line: nothing stands between, but a space between Latin words.
  case line
  /// A title after its number: a space.
  case space

  /// What is written for the bytes of `gap` between two stretches of a block.
  func text(over gap: TextRange, in source: SourceText) -> String {
    let bytes = source.bytes[gap.start..<gap.end]
    if bytes.contains(where: { $0 == 0x0A || $0 == 0x0D }) {
      let isSpaced = self == .space || (isLatin(gap.start - 1, source) && isLatin(gap.end, source))
      return isSpaced ? " " : ""
    }
    if bytes.allSatisfy({ $0 >= 0x20 || $0 == 0x09 }) { return source.text(in: gap) }
    return " "
  }

  private func isLatin(_ index: Int, _ source: SourceText) -> Bool {
    guard source.bytes.indices.contains(index) else { return false }
    switch source.bytes[index] | 0x20 {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): return true
    default: return false
    }
  }
}
