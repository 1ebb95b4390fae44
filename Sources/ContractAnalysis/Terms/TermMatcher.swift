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

  /// A bit for each hash: whether a term has it.
  private var filter = Array(repeating: UInt64(0), count: Self.hashCount / 64)

  /// A search for `terms`; those of a single character cannot be told from the character and are left
  /// out.
  init(_ terms: some Sequence<String>) {
    let several = terms.filter { $0.unicodeScalars.count > 1 }
    let inOrder = Self.inOrder(several)
    // Each term once, under the number of its first.
    let firsts = inOrder.sorted()
    self.terms = firsts.map { several[$0] }
    for term in self.terms {
      bytes += term.utf8
      starts.append(bytes.count)
    }
    var numbers = Array(repeating: Int32(0), count: several.count)
    for (number, first) in firsts.enumerated() {
      numbers[first] = Int32(truncatingIfNeeded: number)
    }
    sorted = inOrder.map { numbers[$0] }
    for (place, number) in sorted.enumerated() {
      let term = range(Int(number))
      let hash = bytes.withUnsafeBufferPointer { Self.hash($0, term.lowerBound, term.upperBound) }
      if places[hash].high == 0 { places[hash].low = Int32(truncatingIfNeeded: place) }
      places[hash].high = Int32(truncatingIfNeeded: place + 1)
      filter[hash >> 6] |= 1 << UInt64(hash & 63)
    }
  }

  /// The places of different terms in the order of their bytes, each that of its first.
  private static func inOrder(_ terms: [String]) -> [Int] {
    let bytes = terms.map { Array($0.utf8) }
    let sorted = bytes.indices.sorted {
      bytes[$0] == bytes[$1] ? $0 < $1 : bytes[$0].lexicographicallyPrecedes(bytes[$1])
    }
    return sorted.indices.filter { $0 == 0 || bytes[sorted[$0]] != bytes[sorted[$0 - 1]] }
      .map { sorted[$0] }
  }

  var isEmpty: Bool { terms.isEmpty }

  private func range(_ number: Int) -> Range<Int> { starts[number]..<starts[number + 1] }

  /// Calls `body` with each term that begins from byte `start` on and before byte `end`, in order, of
  /// those at one place the longest, none within another; a term may reach as far as byte `limit`.
  ///
  /// - Returns: The byte after the last character that was looked at or is part of a term.
  @inline(__always)
  @discardableResult
  func eachMatch(
    in text: [UInt8], from start: Int, to end: Int, limit: Int,
    _ body: (_ number: Int, _ offset: Int, _ length: Int) -> Void
  ) -> Int {
    var offset = start
    while let found = next(in: text, from: offset, to: end, limit: limit) {
      body(found.number, found.offset, found.length)
      offset = found.offset + found.length
    }
    return max(offset, end)
  }

  /// The first of the terms that begin from byte `start` on and before byte `end`.
  private func next(
    in text: [UInt8], from start: Int, to end: Int, limit: Int
  ) -> (number: Int, offset: Int, length: Int)? {
    guard !isEmpty else { return nil }
    return text.withUnsafeBufferPointer { characters in
      filter.withUnsafeBufferPointer { filter in
        var offset = start
        while let place = Self.nextPlace(characters, offset, end, limit, filter) {
          if let (number, length) = match(text, place, limit) { return (number, place, length) }
          offset = place + Self.length(characters[place])
        }
        return nil
      }
    }
  }

  /// The first byte from `start` on and before `end` at which two characters begin that have the hash of
  /// a term.
  private static func nextPlace(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ limit: Int,
    _ filter: UnsafeBufferPointer<UInt64>
  ) -> Int? {
    var offset = start
    while offset < end {
      // Chinese characters follow one another; each is looked at once.
      if isLong(text, offset, limit) {
        var first = value(text, offset)
        while offset < end, isLong(text, offset &+ 3, limit) {
          let second = value(text, offset &+ 3)
          if isIn(filter, hash(first, second)) { return offset }
          first = second
          offset &+= 3
        }
      }
      guard offset < end else { return nil }
      if isIn(filter, hash(text, offset, limit)) { return offset }
      offset += length(text[offset])
    }
    return nil
  }

  @inline(__always)
  private static func isIn(_ filter: UnsafeBufferPointer<UInt64>, _ hash: Int) -> Bool {
    filter[hash >> 6] >> UInt64(truncatingIfNeeded: hash & 63) & 1 != 0
  }

  /// Whether a character of three bytes begins at `offset` and ends before `limit`.
  @inline(__always)
  private static func isLong(
    _ text: UnsafeBufferPointer<UInt8>, _ offset: Int, _ limit: Int
  ) -> Bool {
    offset &+ 3 <= limit && text[offset] & 0xF0 == 0xE0
  }

  /// The bytes of a character that begins with `lead`.
  @inline(__always)
  private static func length(_ lead: UInt8) -> Int {
    lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }

  /// The number of the longest term that begins at byte `offset`, and its length in bytes.
  func match(_ text: [UInt8], _ offset: Int, _ end: Int) -> (number: Int, length: Int)? {
    let places = places[text.withUnsafeBufferPointer { Self.hash($0, offset, end) }]
    return places.high == 0 ? nil : match(text, offset, end, among: places)
  }

  private func match(
    _ text: [UInt8], _ offset: Int, _ end: Int, among places: Places
  ) -> (number: Int, length: Int)? {
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
      if high == low + 1 {
        return stands(first, from: depth, text, offset, end) ? (first, range(first).count) : longest
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

  /// Whether the bytes of a term from `depth` on stand in the text where it begins at byte `offset`.
  private func stands(
    _ number: Int, from depth: Int, _ text: [UInt8], _ offset: Int, _ end: Int
  ) -> Bool {
    let term = range(number)
    guard offset + term.count <= end else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      text.withUnsafeBufferPointer { text in
        var depth = depth
        while depth < term.count {
          guard bytes[term.lowerBound + depth] == text[offset + depth] else { return false }
          depth += 1
        }
        return true
      }
    }
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
  private static func hash(
    _ text: UnsafeBufferPointer<UInt8>, _ offset: Int, _ end: Int
  ) -> Int {
    let (first, length) = scalarAt(text, offset, end)
    return hash(first.value, scalarAt(text, offset + length, end).scalar.value)
  }

  @inline(__always)
  private static func hash(_ first: UInt32, _ second: UInt32) -> Int {
    Int((first &* 31 &+ second) & UInt32(hashCount - 1))
  }

  /// The scalar of three bytes at `offset`.
  @inline(__always)
  private static func value(_ text: UnsafeBufferPointer<UInt8>, _ offset: Int) -> UInt32 {
    UInt32(text[offset] & 0x0F) << 12 | UInt32(text[offset + 1] & 0x3F) << 6
      | UInt32(text[offset + 2] & 0x3F)
  }
}
