/// How much a finding matters.
public enum Severity: String, Sendable, CaseIterable, Comparable {
  /// Worth a look.
  case note
  /// Very likely wrong.
  case warning
  /// Wrong for certain.
  case error

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }

  /// By how much it matters.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
}
