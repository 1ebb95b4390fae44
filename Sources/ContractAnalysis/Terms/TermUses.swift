import ContractSyntax
import ContractText

/// Finds every use of a set of terms in one pass, the longest match first.
struct TermUses {
  /// The terms by their first character, as bytes, the longest first.
  private var byFirst: [Unicode.Scalar: [(bytes: [UInt8], term: String)]] = [:]
  /// Which bytes can begin a term.
  private var canBegin = Array(repeating: false, count: 256)

  /// A search for `terms`; those of a single character are left out.
  init(_ terms: [String]) {
    for term in Set(terms) where term.unicodeScalars.count > 1 {
      guard let first = term.unicodeScalars.first, let byte = term.utf8.first else { continue }
      byFirst[first, default: []].append((Array(term.utf8), term))
      canBegin[Int(byte)] = true
    }
    for key in byFirst.keys {
      byFirst[key]?.sort { ($1.bytes.count, $0.term) < ($0.bytes.count, $1.term) }
    }
  }

  /// The uses of each term in document order.
  func find(in nodes: [Node], of contract: Contract) -> [String: [TextRange]] {
    guard !byFirst.isEmpty else { return [:] }
    var uses: [String: [TextRange]] = [:]
    for node in nodes {
      let reading = node.reading
      var offset = reading.start
      while offset < reading.end {
        let byte = reading.bytes[offset]
        if canBegin[Int(byte)], let term = term(at: offset, reading) {
          let end = offset + term.bytes.count
          uses[term.term, default: []].append(reading.sourceRange(offset, end))
          offset = end
        } else {
          offset += byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        }
      }
    }
    return uses
  }

  private func term(at offset: Int, _ reading: Reading) -> (bytes: [UInt8], term: String)? {
    let first = scalarAt(reading.bytes, offset, reading.end).scalar
    guard let candidates = byFirst[first] else { return nil }
    return candidates.first { candidate in
      guard offset + candidate.bytes.count <= reading.end else { return false }
      for index in candidate.bytes.indices
      where reading.bytes[offset + index] != candidate.bytes[index] { return false }
      return true
    }
  }
}
