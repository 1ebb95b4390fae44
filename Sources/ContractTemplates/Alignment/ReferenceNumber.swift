import ContractAnalysis
import ContractSyntax
import ContractText

/// The printed number of a reference to an article, a chapter or an annex: the 十二 of 第十二条.
struct ReferenceNumber: Sendable {
  /// What is compared in its place.
  let symbol: ClauseSymbol

  /// The bytes of the number.
  let range: TextRange

  /// The reference's place in the analysis' list.
  let reference: Int

  /// Those of a contract, in document order.
  static func all(of analysis: Analysis) -> [ReferenceNumber] {
    analysis.references.enumerated().compactMap { index, reference in
      guard reference.status != .external, !reference.written.isExternal,
        let symbol = symbol(of: reference.written),
        let range = number(in: reference.written.range, analysis.source.bytes)
      else { return nil }
      return ReferenceNumber(symbol: symbol, range: range, reference: index)
    }
  }

  private static func symbol(of written: WrittenReference) -> ClauseSymbol? {
    guard let step = written.steps.first(where: \.isPrinted), step.number != nil else { return nil }
    switch step.kind {
    case .article: return .articleNumber
    case .chapter: return .chapterNumber
    case .annex: return .annexNumber
    default: return nil
    }
  }

  private static func number(in range: TextRange, _ bytes: [UInt8]) -> TextRange? {
    var cursor = ScalarCursor(bytes, from: range.start, to: range.end)
    _ = cursor.take("附件")
    cursor.skipSpaces()
    _ = cursor.take("第")
    cursor.skipSpaces()
    let start = cursor.offset
    var end = start
    while !cursor.isAtEnd, let part = part(at: cursor.scalar) {
      cursor.advance()
      if part == .numeral { end = cursor.offset }
    }
    return start < end ? TextRange(start, end) : nil
  }

  private enum Part { case numeral, space }

  /// What a scalar is within a number that a page may have broken: 第一 / 百四十二条; nil where the
  /// number ends.
  private static func part(at scalar: Unicode.Scalar) -> Part? {
    guard let code = folded(scalar.value) else { return scalar == "_" ? nil : .space }
    return ClauseSymbol(scalar: code).isCountingNumeral ? .numeral : nil
  }
}
