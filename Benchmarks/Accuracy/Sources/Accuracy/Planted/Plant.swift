import ContractText

/// One defect put into a clean text.
struct Plant {
  /// Bytes of the clean text that are replaced.
  struct Edit {
    let range: TextRange
    let replacement: String
  }

  /// What is replaced, in document order.
  let edits: [Edit]

  /// The rules of which one should report it.
  let rules: Set<String>

  /// Bytes of the planted text on whose lines the report may stand.
  let places: [Int]

  /// A defect that `rules` should report on the line of one of `places`, by default the first edit.
  init(_ edits: [Edit], _ rules: Set<String>, at places: [Int]? = nil) {
    self.edits = edits
    self.rules = rules
    self.places = places ?? edits.prefix(1).map(\.range.start)
  }

  /// A defect of one replacement, reported where it stands.
  init(_ range: TextRange, _ replacement: String, _ rules: String...) {
    self.init([Edit(range: range, replacement: replacement)], Set(rules))
  }

  /// The text with the defect.
  func text(of source: SourceText) -> SourceText {
    var bytes: [UInt8] = []
    var end = 0
    for edit in edits {
      bytes += source.bytes[end..<edit.range.start]
      bytes += Array(edit.replacement.utf8)
      end = edit.range.end
    }
    bytes += source.bytes[end...]
    return SourceText(bytes: bytes)
  }
}

/// A kind of defect, and every way in which it can be put into a text.
struct Defect: Sendable {
  /// What is done to the text.
  let name: String

  /// The share that should be found; nil where there is no bound.
  let aim: Double?

  /// The plants that a text allows. The generator is for numbers that may be any.
  let plants: @Sendable (CleanText, inout SeededGenerator) -> [Plant]

  /// A kind of defect of which nearly all should be found.
  init(
    _ name: String, aim: Double? = 0.98,
    plants: @escaping @Sendable (CleanText, inout SeededGenerator) -> [Plant]
  ) {
    self.name = name
    self.aim = aim
    self.plants = plants
  }
}
