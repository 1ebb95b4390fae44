import ContractAnalysis
import ContractText

/// Reads the values of a piece's blanks from its alignment.
struct PairedValues {
  let template: ClauseUnit
  let filled: ClauseUnit
  let maker: ComparisonMaker
  let alignment: TokenAlignment

  private var source: SourceText { maker.filled.source }

  /// The values by their blanks' places in the template's list.
  func all() -> [Int: BlankValue] {
    var values: [Int: BlankValue] = [:]
    let spans = spansByLine()
    for (index, token) in template.tokens.enumerated() {
      guard let place = token.symbol.blank, let blank = maker.template.blank(at: place) else {
        continue
      }
      values[place] = value(
        blank, at: index, spans[index], maker.template.analysis.blanks[place])
    }
    return values
  }

  /// What stands in each blank; blanks with no words between them have a line each, or a column of one:
  /// 名称　　甲公司　　乙公司.
  private func spansByLine() -> [Range<Int>] {
    var spans = alignment.values
    var index = 0
    while index < template.tokens.count {
      var end = index
      while end < template.tokens.count, template.tokens[end].symbol.blank != nil { end += 1 }
      if end > index + 1 {
        let start = spans[index].lowerBound
        let whole = start..<max(start, spans[end - 1].upperBound)
        let parts = [parts(of: whole, by: isLineEnd), parts(of: whole, by: isColumnGap)]
        if let parts = parts.first(where: { $0.count == end - index }) {
          spans.replaceSubrange(index..<end, with: parts)
        }
      }
      index = max(end, index + 1)
    }
    return spans
  }

  /// The parts of a stretch between which there is nothing but what `isGap` tells apart.
  private func parts(
    of tokens: Range<Int>, by isGap: (ArraySlice<UInt8>) -> Bool
  ) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = tokens.lowerBound
    for index in tokens.dropFirst() {
      let gap = filled.tokens[index - 1].range.end..<filled.tokens[index].range.start
      guard gap.lowerBound < gap.upperBound, isGap(source.bytes[gap]) else { continue }
      parts.append(start..<index)
      start = index
    }
    if start < tokens.upperBound { parts.append(start..<tokens.upperBound) }
    return parts
  }

  private func isLineEnd(_ gap: ArraySlice<UInt8>) -> Bool { gap.contains(0x0A) }

  /// A line end, a tab, or white space as wide as two letters or more.
  private func isColumnGap(_ gap: ArraySlice<UInt8>) -> Bool {
    gap.contains(0x0A) || gap.contains(0x09) || gap.count >= 2
  }

  private func value(
    _ blank: TemplateBlank, at index: Int, _ span: Range<Int>, _ found: Blank
  ) -> BlankValue {
    let inner = withoutMarks(span, found)
    guard let first = inner.first, let last = inner.last else {
      return empty(blank, at: index, found)
    }
    let range = TextRange(filled.tokens[first].range.start, filled.tokens[last].range.end)
    let text = joinedLines(source.text(in: range))
    // ☑ says all.
    if found.isTickBox {
      return BlankValue(
        blank: blank, place: found.place, value: text, range: range, normalized: nil, problem: nil)
    }
    // ×× that are the template's own stand for nothing filled in.
    if text == maker.template.analysis.source.text(in: found.range) {
      return empty(blank, at: index, found)
    }
    let repeated = blank.expects.hasOneUnit ? repeatedUnit(inner, at: index) : nil
    let once = repeated.map { text.hasSuffix($0) ? String(text.dropLast($0.count)) : text }
    let judgement = BlankValueJudgement(once ?? text, for: blank)
    return BlankValue(
      blank: blank, place: found.place, value: text, range: range,
      normalized: judgement.normalized,
      problem: judgement.problem ?? repeated.map { .repeatsUnit($0) })
  }

  /// What stands at the end of a value and again after it: the 万元 of 48600万元万元人民币.
  private func repeatedUnit(_ value: Range<Int>, at index: Int) -> String? {
    let after = index + 1 < template.tokens.count ? alignment.matches[index + 1] : -1
    guard after >= 0, !template.tokens[index + 1].symbol.isPunctuation else { return nil }
    // 2元8角6分元
    if let last = value.last, filled.tokens[last].symbol.isSmallChange,
      value.contains(where: { filled.tokens[$0].symbol == filled.tokens[after].symbol })
    {
      return source.text(in: filled.tokens[after].range)
    }
    let longest = min(value.count - 1, filled.tokens.count - after, Self.longestUnit)
    let count = stride(from: longest, to: 0, by: -1).first { count in
      (0..<count).allSatisfy {
        filled.tokens[value.upperBound - count + $0].symbol == filled.tokens[after + $0].symbol
      }
    }
    return count.map {
      source.text(
        in: TextRange(
          filled.tokens[after].range.start, filled.tokens[after + $0 - 1].range.end))
    }
  }

  /// 万元人民币, in characters.
  private static let longestUnit = 5

  private func empty(_ blank: TemplateBlank, at index: Int, _ found: Blank) -> BlankValue {
    let (place, isDrawn) = emptyPlace(alignment.values[index])
    let problem: BlankValue.Problem =
      isDrawn || (!found.isTickBox && keepsItsWords(index, blank)) ? .empty : .omitted
    return BlankValue(
      blank: blank, place: found.place, value: nil, range: place, normalized: nil,
      problem: blank.isOptional ? nil : problem)
  }

  /// Whether the unit after a blank (万元), or the label before it (电话:), still stands, so that a
  /// value is missing.
  private func keepsItsWords(_ index: Int, _ blank: TemplateBlank) -> Bool {
    let next = index + 1
    if blank.unit != nil { return next >= template.tokens.count || alignment.matches[next] >= 0 }
    let isLabelled = index > 0 && template.tokens[index - 1].symbol == .colon
    return isLabelled || next >= template.tokens.count || template.tokens[next].symbol.isPunctuation
  }

  /// Without 【 】 drawn around the value, and without the 第 of a reference.
  private func withoutMarks(_ tokens: Range<Int>, _ blank: Blank) -> Range<Int> {
    var range = tokens
    while let first = range.first, let last = range.last {
      let (opening, closing) = (filled.tokens[first].symbol, filled.tokens[last].symbol)
      let brackets = range.count { filled.tokens[$0].symbol.isDrawnAround }
      if blank.isReference, opening == .ordinalMark {
        range = range.dropFirst()
      } else if opening.isDrawnAround, closing.isDrawnAround, range.count > 1 {
        range = range.dropFirst().dropLast()
      } else if opening.isDrawnAround, brackets == 1 {
        // 〔2024〕5号 begins with a bracket of its own, 【30 with one that is left of two.
        range = range.dropFirst()
      } else if closing.isDrawnAround, brackets == 1 {
        range = range.dropLast()
      } else {
        break
      }
    }
    return range
  }

  /// Where a value belongs: the blank that is still drawn, or the place between two words.
  private func emptyPlace(_ tokens: Range<Int>) -> (place: TextRange?, isDrawn: Bool) {
    let (index, after) = (tokens.lowerBound, tokens.upperBound)
    let next = after < filled.tokens.count ? filled.tokens[after].range.start : nil
    let start = index > 0 ? filled.tokens[index - 1].range.end : next
    guard let start else { return (nil, false) }
    let end = next ?? min(start + 200, maker.filled.contract.range.end)
    if let drawn = maker.filledBlank(from: start, to: end) { return (drawn.range, true) }
    return (TextRange(start, start), false)
  }
}

/// A value as it reads where a page broke it over lines: nothing stands for the break, or a space
/// between Latin words.
func joinedLines(_ text: String) -> String {
  guard text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return text }
  var joined = String.UnicodeScalarView()
  var owesBreak = false
  for scalar in text.unicodeScalars {
    if scalar == "\n" || scalar == "\r" {
      while let last = joined.last, last.properties.isWhitespace { joined.removeLast() }
      owesBreak = true
    } else if owesBreak, scalar.properties.isWhitespace {
      continue
    } else {
      if owesBreak, let last = joined.last, last.isLetter, scalar.isLetter { joined.append(" ") }
      owesBreak = false
      joined.append(scalar)
    }
  }
  return String(joined)
}

extension Blank.Expectation {
  /// Whether what is printed after the value belongs there once. 津市 is a city: 津市市.
  fileprivate var hasOneUnit: Bool {
    switch self {
    case .amount, .number, .year, .month, .day, .article, .organization: true
    case .date, .place, .person, .phone, .postcode, .choice, .text: false
    }
  }
}

extension Unicode.Scalar {
  /// A to Z
  fileprivate var isLetter: Bool { isASCII && properties.isAlphabetic }
}
