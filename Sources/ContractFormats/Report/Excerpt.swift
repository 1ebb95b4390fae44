import ContractText

/// The line of the source in which a place lies, cut to a width, and where the place is in it.
struct Excerpt: Hashable, Sendable {
  /// The line in the source, or the part of it around the place.
  let range: TextRange

  /// Whether more of the line stands before ``range``.
  let isCutBefore: Bool

  /// Whether more of the line stands after ``range``.
  let isCutAfter: Bool

  /// How many terminal columns stand before the place.
  let indent: Int

  /// How many terminal columns the place takes; 1 for an empty one.
  let width: Int

  /// The line in which `range` begins, no wider than `limit` columns. White space before the first
  /// word of the line is left out; of a range over several lines the first is shown.
  init(of range: TextRange, in source: SourceText, limit: Int) {
    let line = source.lineRange(source.lineIndex(of: range.start))
    let start = min(range.start, line.end)
    let end = max(start, min(range.end, line.end))
    let mark = Stretch(after: start, until: end, in: source, limit: limit - 2 * Excerpt.cutWidth)
    var before = Stretch(before: start, until: line.start, in: source, limit: limit)
    var after = Stretch(after: end, until: line.end, in: source, limit: limit)
    before.dropLeadingSpace()
    if mark.isCut { after.empty() }
    let isWhole = !(before.isCut || mark.isCut || after.isCut)
    if !isWhole || before.width + mark.width + after.width > limit {
      let room = max(0, limit - mark.width - 2 * Excerpt.cutWidth)
      before.keepLast(max(room / 2, room - after.width))
      after.keepFirst(room - before.width)
    }
    // Where the mark is cut, nothing is shown after it.
    self.range = TextRange(before.start, mark.isCut ? mark.end : after.end)
    isCutBefore = before.isCut
    isCutAfter = mark.isCut || after.isCut
    indent = before.width + (before.isCut ? Excerpt.cutWidth : 0)
    width = max(1, mark.width)
  }

  /// What stands for the rest of a line.
  static let cut = "…"
  private static let cutWidth = 1
}
