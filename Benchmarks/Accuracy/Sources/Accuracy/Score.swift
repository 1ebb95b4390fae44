/// How what was found compares with what is annotated.
struct Score {
  /// What a score should reach.
  struct Aim {
    let precision: Double
    let recall: Double
  }

  /// How many were found, those left out of account not counted.
  var found = 0

  /// How many of them are annotated.
  var right = 0

  /// How many are annotated.
  var wanted = 0

  /// The share of what was found that is annotated.
  var precision: Double { found == 0 ? (wanted == 0 ? 1 : 0) : Double(right) / Double(found) }

  /// The share of what is annotated that was found.
  var recall: Double { wanted == 0 ? 1 : Double(right) / Double(wanted) }

  /// Compares keys; what is `doubtful` counts neither as missed nor as false.
  static func compare<Key: Hashable>(
    _ found: some Sequence<Key>, with wanted: some Sequence<Key>, doubtful: Set<Key> = [],
    difference: (String, Key) -> Void
  ) -> Score {
    let found = Set(found)
    let wanted = Set(wanted)
    let counted = found.subtracting(doubtful)
    for key in wanted.subtracting(found) { difference("missed", key) }
    for key in counted.subtracting(wanted) { difference("false", key) }
    return Score(
      found: counted.count, right: wanted.intersection(found).count, wanted: wanted.count)
  }
}
