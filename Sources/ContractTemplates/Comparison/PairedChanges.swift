import ContractAnalysis
import ContractText

/// Reads the words that differ from an alignment.
struct PairedChanges {
  let template: ClauseUnit
  let filled: ClauseUnit
  let maker: ComparisonMaker
  let alignment: TokenAlignment
  /// The places, in the template's list, of blanks that were taken out with their words.
  let omitted: Set<Int>
  /// The tokens of the template that may be gone: options that were not chosen, the 月 of a date that was
  /// typed as 2026.3.1.
  let idle: Set<Int>

  /// Words of the template and what stands for them.
  private struct Edit {
    var was: Range<Int>
    var now: Range<Int>
  }

  /// The changes in order: changed words, and references that point elsewhere.
  func all() -> [ClauseChange] {
    let words = merged(edits()).filter { !isSameNumber($0) }.map(change).filter { change in
      // 第五章 is no reference where no chapter has a heading.
      change.was != change.is
        && !maker.putsRight(change.templateRange, at: change.range.start)
    }
    let references = references().filter { reference in
      // 第四十四条第五款 for 第二款 is one change.
      !words.contains { reference.range.contains($0.range) }
    }
    return (words + references).sorted { $0.range < $1.range }
  }

  private func edits() -> [Edit] {
    var optional = optionalTokens(template.tokens)
    for index in idle { optional[index] = true }
    var edits: [Edit] = []
    var (was, now) = (0, 0)
    for index in 0...template.tokens.count {
      guard let (start, end) = kept(index) else { continue }
      let edit = Edit(was: was..<index, now: now..<max(now, start))
      if matters(edit, optional) { edits.append(trimmed(edit, optional)) }
      (was, now) = (index + 1, max(now, end))
    }
    return edits
  }

  /// The tokens of the filled piece that a token of the template is kept as; nil where it is gone.
  private func kept(_ index: Int) -> (Int, Int)? {
    guard index < template.tokens.count else { return (filled.tokens.count, filled.tokens.count) }
    if let blank = template.tokens[index].symbol.blank {
      if omitted.contains(blank) { return nil }
      return (alignment.values[index].lowerBound, alignment.values[index].upperBound)
    }
    let match = alignment.matches[index]
    return match < 0 ? nil : (match, match + 1)
  }

  /// Marks between words, and the part of a choice that was not taken, are no change.
  private func matters(_ edit: Edit, _ optional: [Bool]) -> Bool {
    edit.was.contains { !optional[$0] && !template.tokens[$0].symbol.isPunctuation }
      || edit.now.contains { !filled.tokens[$0].symbol.isPunctuation }
  }

  /// Without marks, and choices not taken, at the ends of the template's words.
  private func trimmed(_ edit: Edit, _ optional: [Bool]) -> Edit {
    func isIdle(_ index: Int) -> Bool {
      let symbol = template.tokens[index].symbol
      return optional[index] || (symbol.isPunctuation && !symbol.isBracket)
    }
    var was = edit.was
    while let first = was.first, isIdle(first) { was = was.dropFirst() }
    while let last = was.last, isIdle(last) { was = was.dropLast() }
    return Edit(was: was, now: was.isEmpty ? fromItsStart(edit.now) : edit.now)
  }

  /// 。乙方应当补足 before 。 is 乙方应当补足。 after it.
  private func fromItsStart(_ now: Range<Int>) -> Range<Int> {
    guard let first = now.first, now.upperBound < filled.tokens.count,
      filled.tokens[first].symbol.isSentenceMark,
      filled.tokens[first].symbol == filled.tokens[now.upperBound].symbol
    else { return now }
    return first + 1..<now.upperBound + 1
  }

  /// Changes with no more than three characters between them are one.
  private func merged(_ edits: [Edit]) -> [Edit] {
    edits.reduce(into: []) { merged, edit in
      guard let last = merged.last, edit.was.lowerBound - last.was.upperBound <= 3,
        edit.now.lowerBound - last.now.upperBound <= 3,
        !template.tokens[last.was.upperBound..<edit.was.lowerBound].contains(where: {
          $0.symbol.blank != nil
        })
      else { return merged.append(edit) }
      merged[merged.count - 1] = Edit(
        was: last.was.lowerBound..<edit.was.upperBound,
        now: last.now.lowerBound..<edit.now.upperBound)
    }
  }

  private func change(_ edit: Edit) -> ClauseChange {
    let edit = wholeWords(edit)
    return ClauseChange(
      range: range(edit.now, of: filled, maker.filled.source),
      templateRange: range(edit.was, of: template, maker.template.analysis.source),
      was: words(template.tokens[edit.was], maker.template.analysis.source),
      is: words(filled.tokens[edit.now], maker.filled.source))
  }

  /// 十二小时 and 12小时 are no change.
  private func isSameNumber(_ edit: Edit) -> Bool {
    var (was, now) = (edit.was, edit.now)
    while isNumeral(template, was.lowerBound - 1), isNumeral(filled, now.lowerBound - 1) {
      was = was.lowerBound - 1..<was.upperBound
      now = now.lowerBound - 1..<now.upperBound
    }
    while isNumeral(template, was.upperBound), isNumeral(filled, now.upperBound) {
      was = was.lowerBound..<was.upperBound + 1
      now = now.lowerBound..<now.upperBound + 1
    }
    guard let left = number(template.tokens[was]), let right = number(filled.tokens[now]) else {
      return false
    }
    return left == right
  }

  private func isNumeral(_ unit: ClauseUnit, _ index: Int) -> Bool {
    unit.tokens.indices.contains(index) && unit.tokens[index].symbol.isCountingNumeral
  }

  private func number(_ tokens: ArraySlice<ClauseToken>) -> DecimalNumber? {
    guard !tokens.isEmpty, tokens.allSatisfy(\.symbol.isCountingNumeral) else { return nil }
    return wholeNumber(tokens.map(\.symbol.text).joined())
  }

  /// A number or a Latin word is shown whole: 30 became 35, not 0 became 5.
  private func wholeWords(_ edit: Edit) -> Edit {
    var (was, now) = (edit.was, edit.now)
    func isLatin(_ tokens: [ClauseToken], _ index: Int) -> Bool {
      tokens.indices.contains(index) && tokens[index].symbol.isLatin
    }
    while isLatin(template.tokens, was.lowerBound - 1), isLatin(filled.tokens, now.lowerBound - 1),
      isLatin(template.tokens, was.lowerBound) || isLatin(filled.tokens, now.lowerBound)
    {
      was = was.lowerBound - 1..<was.upperBound
      now = now.lowerBound - 1..<now.upperBound
    }
    while isLatin(template.tokens, was.upperBound), isLatin(filled.tokens, now.upperBound),
      isLatin(template.tokens, was.upperBound - 1) || isLatin(filled.tokens, now.upperBound - 1)
    {
      was = was.lowerBound..<was.upperBound + 1
      now = now.lowerBound..<now.upperBound + 1
    }
    return Edit(was: was, now: now)
  }

  private func range(_ tokens: Range<Int>, of unit: ClauseUnit, _ source: SourceText) -> TextRange {
    guard let first = tokens.first, let last = tokens.last else {
      let place =
        tokens.lowerBound > 0
        ? unit.tokens[tokens.lowerBound - 1].range.end
        : unit.tokens.first?.range.start ?? unit.node?.range.start ?? 0
      return TextRange(place, place)
    }
    let mark = hasOrdinalMark(unit.tokens[first], source) ? Self.ordinalMark.utf8.count : 0
    return TextRange(unit.tokens[first].range.start - mark, unit.tokens[last].range.end)
  }

  /// Words as they stand, without white space, broken lines and drafting notes between them.
  private func words(_ tokens: ArraySlice<ClauseToken>, _ source: SourceText) -> String {
    tokens.map { token in
      guard token.symbol.blank == nil else { return "____" }
      return (hasOrdinalMark(token, source) ? Self.ordinalMark : "") + source.text(in: token.range)
    }.joined()
  }

  /// 第, which is no token of its own, before the number of a reference.
  private static let ordinalMark = "第"

  private func hasOrdinalMark(_ token: ClauseToken, _ source: SourceText) -> Bool {
    let length = Self.ordinalMark.utf8.count
    let start = token.range.start - length
    return token.symbol.isReference && start >= 0
      && source.text(in: TextRange(start, token.range.start)) == Self.ordinalMark
  }

  private func references() -> [ClauseChange] {
    template.tokens.indices.compactMap { index in
      let match = alignment.matches[index]
      guard template.tokens[index].symbol.isReference, match >= 0,
        let was = maker.templateReference(template.tokens[index]),
        let now = maker.filledReference(filled.tokens[match]), !maker.pointAlike(was, now)
      else { return nil }
      return ClauseChange(
        range: now.written.range, templateRange: was.written.range, was: was.text, is: now.text,
        staleReference: maker.staleReference(was, now))
    }
  }

  /// The template's wrong references that the filled piece still has.
  func inherited() -> [InheritedReference] {
    guard let first = template.tokens.first, let last = template.tokens.last else { return [] }
    let range = TextRange(first.range.start, last.range.end)
    return maker.template.wrongReferences(in: range).compactMap { wrong in
      guard let token = index(ofTokenFrom: wrong.range.start), alignment.matches[token] >= 0 else {
        return nil
      }
      return maker.inherited(wrong, at: filled.tokens[alignment.matches[token]].range.start)
    }
  }

  /// The first token of the template at or after a byte.
  private func index(ofTokenFrom offset: Int) -> Int? {
    var low = 0
    var high = template.tokens.count
    while low < high {
      let middle = (low + high) / 2
      if template.tokens[middle].range.start < offset { low = middle + 1 } else { high = middle }
    }
    return low < template.tokens.count ? low : nil
  }
}
