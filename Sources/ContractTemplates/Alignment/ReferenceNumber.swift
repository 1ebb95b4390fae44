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
    guard let ordinal = Ordinal.parse(bytes, from: cursor.offset, to: range.end) else { return nil }
    return TextRange(cursor.offset, ordinal.end)
  }
}
