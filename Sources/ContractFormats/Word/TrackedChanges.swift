/// Which side of the tracked changes of a Word document is read.
public enum TrackedChanges: String, Sendable, CaseIterable {
  /// The text as it will be when all changes are accepted.
  case accepted

  /// The text as it was before any of them.
  case original

  /// The elements whose words are no part of this side.
  var leftOut: Set<String> {
    switch self {
    case .accepted: ["del", "moveFrom", "delText"]
    case .original: ["ins", "moveTo"]
    }
  }

  /// The elements that say of a row of a table, or of a paragraph's mark, that it is no part of this
  /// side.
  var marksLeftOut: Set<String> {
    switch self {
    case .accepted: ["del", "moveFrom"]
    case .original: ["ins", "moveTo"]
    }
  }
}
