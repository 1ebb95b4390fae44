import ContractSyntax
import ContractText

/// Phrases to look for in what a contract says.
struct PhraseSearch: Sendable {
  /// A phrase found.
  struct Match {
    /// The words it stands in.
    let reading: Reading
    /// Its first byte in the reading's bytes.
    let start: Int
    /// The byte after its last in the reading's bytes.
    let end: Int
    /// Where it stands in the source.
    var range: TextRange { reading.sourceRange(start, end) }
  }

  private let phrases: [[UInt8]]

  /// What kinds of characters each phrase has.
  private let kinds: CharacterKinds

  /// Whether a byte is the third of some phrase: few are, unlike the first, which nearly every
  /// Chinese character begins with.
  private let isThird: [Bool]

  /// A search for `phrases`, each of three bytes or more; where two begin at one place, the one that
  /// is named first is found.
  ///
  /// - Parameter kinds: What kinds of characters each of the phrases has.
  init(_ phrases: [String], with kinds: CharacterKinds) {
    let encoded = phrases.map { Array($0.utf8) }.filter { $0.count >= 3 }
    var isThird = [Bool](repeating: false, count: 256)
    for phrase in encoded { isThird[Int(phrase[2])] = true }
    self.phrases = encoded
    self.kinds = kinds
    self.isThird = isThird
  }

  /// Every phrase in the words of a contract, in document order of the nodes that hold them.
  func matches(in contract: Contract, found: (Match) -> Void) {
    let node = contract.node
    for index in node.index..<Int(node.record.subtreeEnd) {
      guard !node.tree.records[index].kind.isLeaf, node.tree.kinds[index].contains(kinds) else {
        continue
      }
      matches(in: Node(tree: node.tree, index: index).reading, found: found)
    }
  }

  /// Every phrase in a reading, none overlapping another.
  func matches(in reading: Reading, found: (Match) -> Void) {
    let bytes = reading.bytes
    var offset = reading.start
    while offset + 2 < reading.end {
      guard isThird[Int(bytes[offset + 2])], let end = phraseEnd(bytes, offset, reading.end) else {
        // A phrase begins where a character does.
        let byte = bytes[offset]
        offset += byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        continue
      }
      found(Match(reading: reading, start: offset, end: end))
      offset = end
    }
  }

  /// The end of the phrase that begins at `start`; nil where none does.
  private func phraseEnd(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int? {
    for phrase in phrases where start + phrase.count <= limit {
      if bytes[start..<start + phrase.count].elementsEqual(phrase) { return start + phrase.count }
    }
    return nil
  }
}
