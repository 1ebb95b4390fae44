import ContractSyntax
import ContractText

/// Finds which of a set of terms begins at a byte, the longest first.
struct TermMatcher: Sendable {
  /// The terms, in the order of the numbers that matches give.
  let terms: [String]

  /// The number of each term, by its bytes.
  private var numbers: [ArraySlice<UInt8>: Int] = [:]

  /// The lengths in bytes of the terms that begin with two characters, the longest first.
  private var lengths: [Opening: [Int]] = [:]

  /// Which bytes can begin a term.
  private var canBegin = Array(repeating: false, count: 256)

  /// Which first two characters may begin a term, by a number made of both: a quick no for most of a
  /// text.
  private var canOpen = Array(repeating: false, count: 0x10000)

  /// The first two characters of a term.
  private struct Opening: Hashable {
    let first: Unicode.Scalar
    let second: Unicode.Scalar

    var bit: Int { Int((first.value &* 31 &+ second.value) & 0xFFFF) }
  }

  /// A search for `terms`; those of a single character cannot be told from the character and are left
  /// out.
  init(_ terms: some Sequence<String>) {
    var seen: Set<String> = []
    self.terms = terms.filter { $0.unicodeScalars.count > 1 && seen.insert($0).inserted }
    var lengthSets: [Opening: Set<Int>] = [:]
    for (number, term) in self.terms.enumerated() {
      let bytes = Array(term.utf8)
      canBegin[Int(bytes[0])] = true
      numbers[bytes[...]] = number
      let opening = Self.opening(bytes, 0, bytes.count)
      canOpen[opening.bit] = true
      lengthSets[opening, default: []].insert(bytes.count)
    }
    lengths = lengthSets.mapValues { $0.sorted(by: >) }
  }

  var isEmpty: Bool { terms.isEmpty }

  /// The number of the longest term that begins at byte `offset`, and its length in bytes.
  func match(_ bytes: [UInt8], _ offset: Int, _ end: Int) -> (number: Int, length: Int)? {
    guard canBegin[Int(bytes[offset])] else { return nil }
    let opening = Self.opening(bytes, offset, end)
    guard canOpen[opening.bit], let lengths = lengths[opening] else { return nil }
    for length in lengths where offset + length <= end {
      if let number = numbers[bytes[offset..<offset + length]] { return (number, length) }
    }
    return nil
  }

  private static func opening(_ bytes: [UInt8], _ offset: Int, _ end: Int) -> Opening {
    let (first, length) = scalarAt(bytes, offset, end)
    return Opening(first: first, second: scalarAt(bytes, offset + length, end).scalar)
  }
}
