import ContractSyntax
import ContractText

/// Finds which of a set of terms begins at a byte, the longest first.
struct TermMatcher: Sendable {
  /// The terms, in the order of the numbers that matches give.
  let terms: [String]

  /// The bytes of every term, one after another, and where each begins.
  private var bytes: [UInt8] = []
  private var starts: [Int] = [0]

  /// The numbers of the terms in the order of their bytes: those that begin alike stand together, the
  /// shorter before the longer.
  private var sorted: [Int32] = []

  /// Where in ``sorted`` the terms stand whose first two characters have a hash, others perhaps between
  /// them; an empty range for most of a text.
  private var places = Array(repeating: Places(), count: Self.hashCount)

  private struct Places {
    var low: Int32 = 0
    var high: Int32 = 0
  }

  private static let hashCount = 1 << 12

  /// A search for `terms`; those of a single character cannot be told from the character and are left
  /// out.
  init(_ terms: some Sequence<String>) {
    var seen: Set<[UInt8]> = []
    self.terms = terms.filter {
      $0.unicodeScalars.count > 1 && seen.insert(Array($0.utf8)).inserted
    }
    for term in self.terms {
      bytes += term.utf8
      starts.append(bytes.count)
    }
    sorted = self.terms.indices.map { Int32(truncatingIfNeeded: $0) }.sorted {
      bytes[range(Int($0))].lexicographicallyPrecedes(bytes[range(Int($1))])
    }
    for (place, number) in sorted.enumerated() {
      let term = range(Int(number))
      let hash = Self.hash(bytes, term.lowerBound, term.upperBound)
      if places[hash].high == 0 { places[hash].low = Int32(truncatingIfNeeded: place) }
      places[hash].high = Int32(truncatingIfNeeded: place + 1)
    }
  }

  var isEmpty: Bool { terms.isEmpty }

  private func range(_ number: Int) -> Range<Int> { starts[number]..<starts[number + 1] }

  /// The number of the longest term that begins at byte `offset`, and its length in bytes.
  func match(_ text: [UInt8], _ offset: Int, _ end: Int) -> (number: Int, length: Int)? {
    let places = places[Self.hash(text, offset, end)]
    var longest: (number: Int, length: Int)?
    // The terms from `low` up to `high` are those whose first `depth` bytes stand in the text.
    var (low, high, depth) = (Int(places.low), Int(places.high), 0)
    while low < high {
      let first = Int(sorted[low])
      if range(first).count == depth {
        longest = (first, depth)
        low += 1
        continue
      }
      guard offset + depth < end else { break }
      let byte = text[offset + depth]
      if self.byte(low, depth) != byte || self.byte(high - 1, depth) != byte {
        low = place(low, high) { self.byte($0, depth) < byte }
        high = place(low, high) { self.byte($0, depth) == byte }
      }
      depth += 1
    }
    return longest
  }

  /// The byte at `depth` of the term at a place of ``sorted``.
  @inline(__always)
  private func byte(_ place: Int, _ depth: Int) -> UInt8 {
    bytes[starts[Int(sorted[place])] + depth]
  }

  /// The first place from `low` up to `high` for which `isBefore` no longer holds.
  @inline(__always)
  private func place(_ low: Int, _ high: Int, _ isBefore: (Int) -> Bool) -> Int {
    var (low, high) = (low, high)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(middle) { low = middle + 1 } else { high = middle }
    }
    return low
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
