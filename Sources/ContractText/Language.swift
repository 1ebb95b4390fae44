/// A language that the program speaks.
public enum Language: String, Sendable, CaseIterable {
  /// Chinese, the default.
  case chinese = "zh"
  /// English
  case english = "en"
}

/// A sentence in both languages, made only when it is printed.
public struct Text: Sendable {
  private let chinese: @Sendable () -> String
  private let english: @Sendable () -> String

  /// The same sentence in Chinese and in English.
  public init(
    zh chinese: @autoclosure @escaping @Sendable () -> String,
    en english: @autoclosure @escaping @Sendable () -> String
  ) {
    self.chinese = chinese
    self.english = english
  }

  /// The sentence in `language`.
  public func text(in language: Language) -> String {
    switch language {
    case .chinese: chinese()
    case .english: english()
    }
  }
}
