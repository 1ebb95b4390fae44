import ContractAnalysis

extension DecimalNumber {
  /// The number that a text is, in digits or Chinese characters; nil where it is anything else.
  public init?(written text: String) {
    guard let number = wholeNumber(text) else { return nil }
    self = number
  }
}
