import ContractSyntax
import ContractText

/// Finds which of a set of terms begins at a byte, the longest first.
struct TermMatcher: Sendable {
  /// The terms, in the order of the numbers that matches give.
  let terms: [String]

  /// The bytes of every term, one after another, and where each begins.
  private var bytes: [UInt8] = []
  private var starts: [Int] = [0]

  /// The longest of the terms whose first two characters have a hash in common; -1 where none has,
  /// as for most of a text.
  private var first = Array(repeating: Int32(-1), count: Self.hashCount)

  /// The next shorter term of the same hash; -1 after the last.
  private var next: [Int32]

  private static let hashCount = 1 << 12

  /// A search for `terms`; those of a single character cannot be told from the character and are left
  /// out.
  init(_ terms: some Sequence<String>) {
    var seen: Set<[UInt8]> = []
    self.terms = terms.filter {
      $0.unicodeScalars.count > 1 && seen.insert(Array($0.utf8)).inserted
    }
    next = Array(repeating: -1, count: self.terms.count)
    for term in self.terms {
      bytes += term.utf8
      starts.append(bytes.count)
    }
    // The longest comes last and so stands first in its row.
    for number in self.terms.indices.sorted(by: { length($0) < length($1) }) {
      let hash = Self.hash(bytes, starts[number], starts[number + 1])
      next[number] = first[hash]
      first[hash] = Int32(number)
    }
  }

  var isEmpty: Bool { terms.isEmpty }

  private func length(_ number: Int) -> Int { starts[number + 1] - starts[number] }

  /// The number of the longest term that begins at byte `offset`, and its length in bytes.
  func match(_ text: [UInt8], _ offset: Int, _ end: Int) -> (number: Int, length: Int)? {
    var candidate = first[Self.hash(text, offset, end)]
    while candidate >= 0 {
      let number = Int(candidate)
      if stands(number, text, offset, end) { return (number, length(number)) }
      candidate = next[number]
    }
    return nil
  }

  private func stands(_ number: Int, _ text: [UInt8], _ offset: Int, _ end: Int) -> Bool {
    let start = starts[number]
    let count = starts[number + 1] - start
    guard offset + count <= end else { return false }
    for place in 0..<count where bytes[start + place] != text[offset + place] { return false }
    return true
  }

  /// A number made of the first two characters; nothing after `end` counts.
  @inline(__always)
  private static func hash(_ text: [UInt8], _ offset: Int, _ end: Int) -> Int {
    let first: UInt32
    let second: UInt32
    if offset + 6 <= end, text[offset] & 0xF0 == 0xE0, text[offset + 3] & 0xF0 == 0xE0 {
      first = value(text, offset)
      second = value(text, offset + 3)
    } else {
      let (scalar, length) = scalarAt(text, offset, end)
      first = scalar.value
      second = scalarAt(text, offset + length, end).scalar.value
    }
    return Int((first &* 31 &+ second) & UInt32(hashCount - 1))
  }

  /// The scalar of three bytes at `offset`.
  @inline(__always)
  private static func value(_ text: [UInt8], _ offset: Int) -> UInt32 {
    UInt32(text[offset] & 0x0F) << 12 | UInt32(text[offset + 1] & 0x3F) << 6
      | UInt32(text[offset + 2] & 0x3F)
  }
}
