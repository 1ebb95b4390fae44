import ContractSyntax
import ContractText

/// The words of one node scalar by scalar, for checks that look at a character's neighbours.
struct ReadingScalars {
  /// The words they are of.
  let reading: Reading

  /// The scalars, in order.
  let scalars: [Unicode.Scalar]

  /// The byte of the reading that each scalar begins at, and the end of the reading.
  private let offsets: [Int]

  init(_ reading: Reading) {
    var scalars: [Unicode.Scalar] = []
    var offsets: [Int] = []
    scalars.reserveCapacity((reading.end - reading.start) / 3 + 1)
    offsets.reserveCapacity((reading.end - reading.start) / 3 + 2)
    let bytes = reading.bytes
    var offset = reading.start
    while offset < reading.end {
      let (scalar, length) = scalarAt(bytes, offset, reading.end)
      offsets.append(offset)
      scalars.append(scalar)
      offset += max(1, length)
    }
    offsets.append(reading.end)
    self.reading = reading
    self.scalars = scalars
    self.offsets = offsets
  }

  var count: Int { scalars.count }

  /// The scalar at `index`; nil before the first and after the last.
  subscript(index: Int) -> Unicode.Scalar? {
    scalars.indices.contains(index) ? scalars[index] : nil
  }

  /// Where the scalars from `from` up to `to` stand in the source.
  func sourceRange(_ from: Int, _ to: Int) -> TextRange {
    reading.sourceRange(offsets[from], offsets[to])
  }

  /// The scalars from `from` up to `to` as a string.
  func text(_ from: Int, _ to: Int) -> String { reading.text(offsets[from], offsets[to]) }

  /// Whether the scalars from `from` up to `to` stand on one line of the source.
  func isUnbroken(_ from: Int, _ to: Int) -> Bool {
    sourceRange(from, to).length == offsets[to] - offsets[from]
  }
}

extension Contract {
  /// The words of every node outside the contents table, in document order.
  func eachReading(_ body: (Reading) -> Void) {
    let records = node.tree.records
    var index = node.index
    while index < Int(node.record.subtreeEnd) {
      let record = records[index]
      if record.kind == .contents {
        index = Int(record.subtreeEnd)
        continue
      }
      if !record.kind.isLeaf { body(Node(tree: node.tree, index: index).reading) }
      index += 1
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is a Chinese character of the usual blocks.
  var isChineseCharacter: Bool { (0x3400...0x9FFF).contains(value) || value == 0x3007 }
}

/// A set of the scalars of a string, for tables of characters.
func scalarSet(_ characters: String) -> Set<Unicode.Scalar> { Set(characters.unicodeScalars) }
