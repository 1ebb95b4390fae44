import ContractSyntax
import ContractText

/// A character that looks like the one meant and is another: 笫 for 第, the radical ⼀ for 一.
package struct MistakenCharacter: Sendable {
  /// What kind of mistake it is.
  package enum Kind: Sendable {
    /// Another character, radical or mark with the look of the right one.
    case lookalike
    /// A zero that is not written as the other zeros of this text: 二○一六 beside 〇.
    case mixedZero
    /// A character without a meaning of its own, shown only by the font it was written in, or lost
    /// when the text was decoded.
    case unreadable
  }

  /// The characters as they stand; of those that cannot be read, the first.
  package let range: TextRange

  /// The characters as written.
  package let written: String

  /// What belongs there; nil where it cannot be told.
  package let replacement: String?

  /// What kind of mistake it is.
  package let kind: Kind

  /// The other places of characters that cannot be read.
  package let others: [TextRange]
}

extension Analysis {
  /// The characters taken for others; all those that cannot be read are given as one.
  package func findMistakenCharacters() -> [MistakenCharacter] {
    var search = MistakenCharacterSearch()
    contract.eachLeaf { search.read(ReadingScalars($0)) }
    return search.result
  }
}

extension Contract {
  /// The words of every leaf with a doubtful character, printed numbers too, as what belongs in 第 may
  /// stand there.
  fileprivate func eachLeaf(_ body: (Reading) -> Void) {
    let tree = node.tree
    for index in node.index..<Int(node.record.subtreeEnd) {
      let kind = tree.records[index].kind
      guard kind.isWords || kind == .label || kind == .unparsed,
        tree.kinds[index].contains(.doubtful)
      else { continue }
      body(Reading(source: tree.source, segments: [Node(tree: tree, index: index).range]))
    }
  }
}

/// Collects the characters of a contract that are taken for others.
private struct MistakenCharacterSearch {
  private var found: [MistakenCharacter] = []
  private var zeros = ZeroForms()
  private var unreadable: [(written: String, range: TextRange)] = []

  /// What was found, in document order.
  var result: [MistakenCharacter] {
    let all = unreadable.sorted { $0.range < $1.range }
    let lost = all.first.map {
      MistakenCharacter(
        range: $0.range, written: $0.written, replacement: nil, kind: .unreadable,
        others: all.dropFirst().map(\.range))
    }
    return (found + zeros.mixed + [lost].compactMap { $0 }).sorted { $0.range < $1.range }
  }

  mutating func read(_ words: ReadingScalars) {
    for index in words.scalars.indices {
      let scalar = words.scalars[index]
      if ZeroForms.isCircle(scalar) || scalar == "0" || scalar == "O" || scalar == "o" {
        if let zero = zeros.read(words, index) { found.append(zero) }
      } else if let replacement = lookalike(words, index) {
        found.append(
          MistakenCharacter(
            range: words.sourceRange(index, index + 1), written: String(scalar),
            replacement: String(replacement), kind: .lookalike, others: []))
      } else if isUnreadable(scalar) {
        // A row of them is one place.
        if index > 0, isUnreadable(words.scalars[index - 1]) { continue }
        unreadable.append((String(scalar), words.sourceRange(index, index + 1)))
      }
    }
  }

  /// The private use area, and what stands for bytes that could not be decoded.
  private func isUnreadable(_ scalar: Unicode.Scalar) -> Bool {
    (0xE000...0xF8FF).contains(scalar.value) || scalar.value == 0xFFFD
  }
}
