import ContractText

/// Finds line and column of one offset after another.
///
/// ``SourceText/position(of:)`` counts a column from the start of its line. Where a whole contract
/// is a single line, that would cost as much as the line is long for each finding; the cursor counts
/// from the offset that it was asked for before.
struct PositionCursor {
  /// The text whose offsets are asked for.
  let source: SourceText

  private let lines: LineTable
  private var last = Position(line: 1, column: 1, offset: 0)

  /// A cursor at the start of `source`.
  init(_ source: SourceText) {
    self.source = source
    lines = source.fileLines
  }

  /// Where byte `offset` stands in the user's file.
  mutating func position(of offset: Int) -> Position {
    move(to: source.fileOffset(of: offset))
  }

  /// Where `range` begins and ends in the user's file.
  mutating func span(of range: TextRange) -> Span {
    let start = position(of: range.start)
    guard !range.isEmpty else { return Span(start: start, end: start) }
    return Span(start: start, end: move(to: source.fileEnd(of: range.end)))
  }

  private mutating func move(to offset: Int) -> Position {
    last = position(from: last, to: offset)
    return last
  }

  private func position(from near: Position, to offset: Int) -> Position {
    let line = lines.lineIndex(of: offset) + 1
    guard line == near.line else { return lines.position(of: offset) }
    let distance =
      offset >= near.offset
      ? lines.scalarCount(from: near.offset, to: offset)
      : -lines.scalarCount(from: offset, to: near.offset)
    return Position(line: line, column: near.column + distance, offset: offset)
  }
}
