/// How far a contract has come: what is unfinished is a note in a template, a warning in a draft, an
/// error in the copy to be signed.
public enum Stage: String, Sendable, CaseIterable {
  /// 示范文本
  case template
  /// 草案
  case draft
  /// 待签本
  case signing

  /// The severity of what is unfinished.
  public var unfinished: Severity {
    switch self {
    case .template: .note
    case .draft: .warning
    case .signing: .error
    }
  }
}
