import ContractAnalysis
import ContractText

/// Words that changed, with some of the words around them: …之日起«生效»，特许…
struct ChangeContext {
  /// The words, the changed ones between « and ».
  let words: String

  /// The words at `range` of a contract, and around it within the clause at `clause`.
  init(_ range: TextRange, in clause: TextRange?, of contract: Analysis) {
    let clause = clause ?? contract.contract.range
    let bytes = contract.source.bytes
    let start = Self.back(from: range.start, to: clause.start, bytes)
    let end = Self.forth(from: range.end, to: clause.end, bytes)
    let before = Self.plain(contract.source.text(in: TextRange(start, range.start)))
    let after = Self.plain(contract.source.text(in: TextRange(range.end, max(range.end, end))))
    words =
      (start > clause.start ? "…" : "") + before + "«"
      + Self.plain(contract.source.text(in: range)) + "»" + after
      + (end < clause.end ? "…" : "")
  }

  private static func back(from offset: Int, to limit: Int, _ bytes: [UInt8]) -> Int {
    var (offset, count) = (offset, 0)
    while offset > limit, count < reach {
      offset -= 1
      while offset > limit, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
      count += 1
    }
    return offset
  }

  private static func forth(from offset: Int, to limit: Int, _ bytes: [UInt8]) -> Int {
    var (offset, count) = (offset, 0)
    while offset < limit, count < reach {
      offset += 1
      while offset < limit, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      count += 1
    }
    return offset
  }

  /// On one line, a blank drawn as four underscores.
  private static func plain(_ text: String) -> String {
    var words = String.UnicodeScalarView()
    var marks = 0
    for scalar in text.unicodeScalars {
      if scalar == "\n" || scalar == "\r" { continue }
      marks = scalar == "_" ? marks + 1 : 0
      if marks <= 4 { words.append(scalar) }
    }
    return String(words)
  }

  /// In scalars on each side.
  private static let reach = 14
}
