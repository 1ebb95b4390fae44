import ContractText

/// Where a range begins and ends in the user's file; the end is exclusive.
struct Span {
  /// The first character's place.
  let start: Position

  /// The place after the last character.
  let end: Position
}
