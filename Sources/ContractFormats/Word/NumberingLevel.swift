/// One level of a list: how its numbers are made and printed.
struct NumberingLevel {
  /// The first number.
  var start = 1

  /// How the number is written.
  var format = NumberFormat.named("decimal")

  /// The printed text with `%1` to `%9` for the numbers of the levels: `第%1条`, `%1.%2`.
  var text = ""

  /// What stands between the number and the paragraph.
  var suffix = " "

  /// After which level (from 1) the numbers begin anew: 0 never, nil after any level above.
  var restart: Int?

  /// Whether the numbers of all levels are written in Arabic digits (`w:isLgl`).
  var isLegal = false

  /// The symbol font that the number is printed in; nil for any other font.
  var font: SymbolFont?

  /// The paragraph style whose paragraphs stand on this level.
  var style: String?
}

/// What Word prints before a paragraph that it numbers.
struct WordLabel {
  /// The number, with what stands between it and the words; empty where there is none.
  var text = ""

  /// Whether the number could be worked out.
  var isResolved = true
}

/// A definition of numbering (`w:abstractNum`); its lists count on together.
struct NumberingDefinition {
  /// The levels by their index from 0.
  var levels: [Int: NumberingLevel] = [:]

  /// The numbering style that holds the levels instead.
  var styleLink: String?
}

/// A list of a definition (`w:num`).
struct NumberingList {
  /// The identifier of its definition.
  var definition = ""

  /// The numbers that levels begin with anew in this list.
  var startOverrides: [Int: Int] = [:]

  /// The levels that this list has of its own.
  var levels: [Int: NumberingLevel] = [:]
}

/// Which list, and which level of it (from 0), a paragraph or a style names (`w:numPr`).
struct NumberingReference {
  /// The list; `0` takes a numbering away that a style would give.
  var list: String?

  /// The level from 0.
  var level: Int?
}
