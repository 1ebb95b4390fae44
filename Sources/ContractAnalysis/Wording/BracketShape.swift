/// The shape of a bracket or quotation mark: half- and full-width ones of one shape are pairs.
struct BracketShape {
  /// The number of shapes.
  static let count = 9

  /// Which shape, from 0.
  let number: Int

  /// Whether it opens.
  let opens: Bool

  /// The shape of `scalar`; nil where it is no bracket. A straight quotation mark is none, for it
  /// does not show whether it opens.
  init?(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "(", "（": self.init(0, opens: true)
    case ")", "）": self.init(0, opens: false)
    case "[", "［": self.init(1, opens: true)
    case "]", "］": self.init(1, opens: false)
    case "{", "｛": self.init(2, opens: true)
    case "}", "｝": self.init(2, opens: false)
    case "【": self.init(3, opens: true)
    case "】": self.init(3, opens: false)
    case "〔": self.init(4, opens: true)
    case "〕": self.init(4, opens: false)
    case "《": self.init(5, opens: true)
    case "》": self.init(5, opens: false)
    case "「": self.init(6, opens: true)
    case "」": self.init(6, opens: false)
    case "『": self.init(7, opens: true)
    case "』": self.init(7, opens: false)
    case "“": self.init(8, opens: true)
    case "”": self.init(8, opens: false)
    default: return nil
    }
  }

  private init(_ number: Int, opens: Bool) {
    self.number = number
    self.opens = opens
  }
}
