import ContractSyntax
import ContractText

/// Finds which of a set of terms begins at a byte, the longest first.
struct TermMatcher: Sendable {
  /// The terms, in the order of the numbers that matches give.
  let terms: [String]
  private var byFirst: [Unicode.Scalar: [(bytes: [UInt8], number: Int)]] = [:]
  /// Which bytes can begin a term.
  private var canBegin = Array(repeating: false, count: 256)

  /// A search for `terms`; those of a single character cannot be told from the character and are left
  /// out.
  init(_ terms: some Sequence<String>) {
    var seen: Set<String> = []
    self.terms = terms.filter { $0.unicodeScalars.count > 1 && seen.insert($0).inserted }
    for (number, term) in self.terms.enumerated() {
      guard let first = term.unicodeScalars.first, let byte = term.utf8.first else { continue }
      byFirst[first, default: []].append((Array(term.utf8), number))
      canBegin[Int(byte)] = true
    }
    for key in byFirst.keys {
      byFirst[key]?.sort { ($1.bytes.count, $0.number) < ($0.bytes.count, $1.number) }
    }
  }

  var isEmpty: Bool { terms.isEmpty }

  /// The number of the longest term that begins at byte `offset`, and its length in bytes.
  func match(_ bytes: [UInt8], _ offset: Int, _ end: Int) -> (number: Int, length: Int)? {
    guard canBegin[Int(bytes[offset])],
      let candidates = byFirst[scalarAt(bytes, offset, end).scalar]
    else { return nil }
    for candidate in candidates where offset + candidate.bytes.count <= end {
      var index = 0
      while index < candidate.bytes.count, bytes[offset + index] == candidate.bytes[index] {
        index += 1
      }
      if index == candidate.bytes.count { return (candidate.number, index) }
    }
    return nil
  }
}
