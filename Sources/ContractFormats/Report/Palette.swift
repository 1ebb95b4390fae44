import ContractRules

/// What a piece of a report's text is, for the eye.
enum Ink: Hashable, Sendable {
  case plain, strong, faint, good
  case severity(Severity)
}

/// The colours of a terminal (ECMA-48, "Select Graphic Rendition").
package enum Palette: Sendable {
  /// No colours: a file or a pipe.
  case none
  /// The eight colours that every terminal has.
  case ansi

  /// What turns an ink on; nil where nothing need be written.
  func begin(_ ink: Ink) -> String? {
    guard self == .ansi else { return nil }
    return switch ink {
    case .plain: nil
    case .strong: "\u{1B}[1m"
    case .faint: "\u{1B}[2m"
    case .good: "\u{1B}[32m"
    case .severity(.error): "\u{1B}[1;31m"
    case .severity(.warning): "\u{1B}[1;33m"
    case .severity(.note): "\u{1B}[1;36m"
    }
  }

  /// What turns every ink off.
  static let end = "\u{1B}[0m"
}
