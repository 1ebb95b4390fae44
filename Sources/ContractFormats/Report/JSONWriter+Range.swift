import ContractText

extension JSONWriter {
  /// Writes a range as `{"start": {"line", "column", "offset"}, "end": {…}}`: line and column from
  /// 1, the column in Unicode scalars, the offset in UTF-8 bytes, the end exclusive.
  mutating func range(_ range: TextRange, _ cursor: inout PositionCursor) {
    let span = cursor.span(of: range)
    object { writer in
      writer.key("start")
      writer.position(span.start)
      writer.key("end")
      writer.position(span.end)
    }
  }

  /// Writes the key `range` and a range.
  mutating func rangeMember(_ range: TextRange, _ cursor: inout PositionCursor) {
    key("range")
    self.range(range, &cursor)
  }

  private mutating func position(_ position: Position) {
    object { writer in
      writer.member("line", position.line)
      writer.member("column", position.column)
      writer.member("offset", position.offset)
    }
  }
}
