import ContractSyntax

extension Node {
  /// The number of an item in Arabic digits, or its letter; of 1.1.2 all of it.
  var itemNumber: String? {
    guard let number else { return nil }
    switch labelStyle {
    case .letterPoint, .letterParenthesis:
      guard (1...26).contains(number) else { return String(number) }
      return String(Character(Unicode.Scalar(UInt8(0x60 + number))))
    case .decimal:
      let digits = label?.unicodeScalars.filter { $0 == "." || ("0"..."9").contains($0) } ?? []
      let text = String(String.UnicodeScalarView(digits))
      return text.hasSuffix(".") ? String(text.dropLast()) : text
    default: return String(number)
    }
  }
}
