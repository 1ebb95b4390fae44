/// All lists of a Word document, and how far each has counted.
struct WordNumbering {
  /// The definitions by their identifier.
  var definitions: [String: NumberingDefinition] = [:]

  /// The lists by their identifier.
  var lists: [String: NumberingList] = [:]

  private var counters: [String: [Int: Int]] = [:]
  private var begun: Set<String> = []

  /// How many levels a list has.
  static let levelCount = 9

  /// No lists at all.
  init() {}

  /// What Word prints before a paragraph, with what stands between; counts it.
  ///
  /// What the paragraph names itself goes before what its style gives. Empty, and not resolved, where
  /// the document does not have the list or the level.
  mutating func countLabel(
    _ own: NumberingReference, style: String?, _ styles: WordStyles
  ) -> WordLabel {
    let given = style.map { styles.numbering(of: $0) } ?? NumberingReference()
    guard let identifier = own.list ?? given.list, identifier != "0" else { return WordLabel() }
    guard let list = lists[identifier] else { return WordLabel(isResolved: false) }
    let definition = resolve(list.definition, styles)
    let levels = (definitions[definition]?.levels ?? [:]).merging(list.levels) { $1 }
    // A list says by its levels which one a style is for; else the style's own word counts.
    let styled = own.list == nil ? style.flatMap { levelOf($0, levels) } ?? given.level : nil
    let index = own.level ?? styled ?? 0
    guard let level = levels[index] else { return WordLabel(isResolved: false) }
    count(index, levels, list, identifier, definition)
    let label = print(level, levels, counters[definition] ?? [:])
    return WordLabel(
      text: label.isEmpty ? "" : label + level.suffix,
      isResolved: isKnown(level, levels) || label.isEmpty)
  }

  /// The level that a list of this identifier gives to the paragraphs of a style.
  private func levelOf(_ style: String, _ levels: [Int: NumberingLevel]) -> Int? {
    levels.first { $0.value.style == style }?.key
  }

  /// The definition that holds the levels: its own, or that of the numbering style it names.
  private func resolve(_ definition: String, _ styles: WordStyles) -> String {
    guard let style = definitions[definition]?.styleLink,
      let list = styles.numbering(of: style).list, let target = lists[list]?.definition
    else { return definition }
    return target
  }

  private mutating func count(
    _ index: Int, _ levels: [Int: NumberingLevel], _ list: NumberingList, _ identifier: String,
    _ definition: String
  ) {
    var counter = counters[definition] ?? [:]
    if begun.insert(identifier).inserted {
      for level in list.startOverrides.keys { counter[level] = nil }
    }
    let start = list.startOverrides[index] ?? levels[index]?.start ?? 1
    counter[index] = counter[index].map { $0 &+ 1 } ?? start
    // A level that is passed over counts as begun: after 1.1 without a 1 before it comes 2.
    for above in 0..<max(0, index) where counter[above] == nil {
      counter[above] = list.startOverrides[above] ?? levels[above]?.start ?? 1
    }
    for below in counter.keys where below > index {
      let restart = levels[below]?.restart
      if restart == nil || restart.map({ $0 > 0 && index < $0 }) == true { counter[below] = nil }
    }
    counters[definition] = counter
  }

  /// Whether all numbers in a level's text are of a format that can be written here.
  private func isKnown(_ level: NumberingLevel, _ levels: [Int: NumberingLevel]) -> Bool {
    if level.format.isBullet || level.isLegal { return true }
    return (1...Self.levelCount).allSatisfy { place in
      !level.text.contains("%\(place)") || levels[place - 1]?.format.isKnown ?? true
    }
  }

  private func bullet(_ level: NumberingLevel) -> String {
    // Word draws its second bullet with the letter o of Courier New.
    if level.text == "o", level.font == nil { return "\u{25E6}" }
    var shown = String.UnicodeScalarView()
    for scalar in level.text.unicodeScalars {
      shown.append(SymbolFont.shown(scalar, in: level.font))
    }
    return String(shown)
  }

  private func print(
    _ level: NumberingLevel, _ levels: [Int: NumberingLevel], _ counter: [Int: Int]
  ) -> String {
    if level.format.isBullet { return bullet(level) }
    var text = ""
    var isPlace = false
    for character in level.text {
      if isPlace, let place = character.wholeNumberValue, (1...Self.levelCount).contains(place) {
        let format = level.isLegal ? .named("decimal") : levels[place - 1]?.format
        let number = counter[place - 1] ?? levels[place - 1]?.start ?? 1
        text += (format ?? .named("decimal")).text(of: number)
        isPlace = false
      } else {
        if isPlace { text.append("%") }
        isPlace = character == "%"
        if !isPlace { text.append(character) }
      }
    }
    return isPlace ? text + "%" : text
  }
}
