import ContractText

/// Finds line and column of one offset after another.
///
/// ``SourceText/position(of:)`` counts a column from the start of its line. Where a whole contract
/// is a single line, that would cost as much as the line is long for each finding; the cursor counts
/// from the offset that it was asked for before.
struct PositionCursor {
  /// The text whose offsets are asked for.
  let source: SourceText

  private var last = Position(line: 1, column: 1, offset: 0)

  /// A cursor at the start of `source`.
  init(_ source: SourceText) { self.source = source }

  /// Where byte `offset` stands in the user's file.
  mutating func position(of offset: Int) -> Position {
    last = position(from: last, to: offset)
    return last
  }

  private func position(from near: Position, to offset: Int) -> Position {
    let line = source.lineNumber(of: offset)
    guard line == near.line else { return source.position(of: offset) }
    let distance =
      offset >= near.offset
      ? source.scalarCount(from: near.offset, to: offset)
      : -source.scalarCount(from: offset, to: near.offset)
    return Position(line: line, column: near.column + distance, offset: offset)
  }
}
