/// How a heading or an item is numbered in print.
public enum LabelStyle: UInt8, Sendable, CaseIterable {
  /// No printed number.
  case none
  /// 第一条, 第十二章
  case ordinal
  /// 一、
  case chineseComma
  /// （一）
  case chineseParenthesis
  /// 1. or 1、 or 1．
  case arabicPoint
  /// (1)
  case arabicParenthesis
  /// 1)
  case arabicHalfParenthesis
  /// ①
  case circled
  /// a. or a)
  case letterPoint
  /// (a)
  case letterParenthesis
  /// 1.1, 1.1.1
  case decimal
  /// 附件一
  case annex
  /// 其一, 第一，: words that count
  case words

  /// Whether brackets stand on both sides of the number.
  package var isBracketed: Bool {
    self == .chineseParenthesis || self == .arabicParenthesis || self == .letterParenthesis
  }
}
