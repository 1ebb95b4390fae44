import ContractAnalysis
import ContractText

/// Reads the words that differ from an alignment.
struct PairedChanges {
  let template: ClauseUnit
  let filled: ClauseUnit
  let maker: ComparisonMaker

  /// Words of the template and what stands for them.
  private struct Edit {
    var was: Range<Int>
    var now: Range<Int>
  }

  /// The changes in order: changed words, and references that point elsewhere.
  func all(_ alignment: TokenAlignment) -> [ClauseChange] {
    let changes = merged(edits(alignment)).map(change) + references(alignment)
    return changes.sorted { $0.range < $1.range }
  }

  private func edits(_ alignment: TokenAlignment) -> [Edit] {
    let optional = optionalTokens(template.tokens)
    var edits: [Edit] = []
    var (was, now) = (0, 0)
    for index in 0...template.tokens.count {
      guard let (start, end) = kept(index, alignment) else { continue }
      let edit = Edit(was: was..<index, now: now..<max(now, start))
      if matters(edit, optional) { edits.append(trimmed(edit, optional)) }
      (was, now) = (index + 1, max(now, end))
    }
    return edits
  }

  /// The tokens of the filled piece that a token of the template is kept as; nil where it is gone.
  private func kept(_ index: Int, _ alignment: TokenAlignment) -> (Int, Int)? {
    guard index < template.tokens.count else { return (filled.tokens.count, filled.tokens.count) }
    if template.tokens[index].symbol.blank != nil {
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
    return Edit(was: was, now: edit.now)
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
      range: range(edit.now), was: words(template.tokens[edit.was], maker.template.analysis.source),
      is: words(filled.tokens[edit.now], maker.filled.source))
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

  private func range(_ tokens: Range<Int>) -> TextRange {
    guard let first = tokens.first, let last = tokens.last else {
      let place =
        tokens.lowerBound > 0
        ? filled.tokens[tokens.lowerBound - 1].range.end
        : filled.tokens.first?.range.start ?? filled.node?.range.start ?? 0
      return TextRange(place, place)
    }
    return TextRange(filled.tokens[first].range.start, filled.tokens[last].range.end)
  }

  /// Words as they stand, without white space, broken lines and drafting notes between them.
  private func words(_ tokens: ArraySlice<ClauseToken>, _ source: SourceText) -> String {
    tokens.map { token in
      guard token.symbol.blank == nil else { return "____" }
      let isNumbered =
        token.symbol.isReference && token.range.start >= 3
        && source.text(in: TextRange(token.range.start - 3, token.range.start)) == "第"
      return (isNumbered ? "第" : "") + source.text(in: token.range)
    }.joined()
  }

  private func references(_ alignment: TokenAlignment) -> [ClauseChange] {
    template.tokens.indices.compactMap { index in
      let match = alignment.matches[index]
      guard template.tokens[index].symbol.isReference, match >= 0,
        let was = maker.templateReference(template.tokens[index]),
        let now = maker.filledReference(filled.tokens[match]), !maker.pointAlike(was, now)
      else { return nil }
      return ClauseChange(range: now.written.range, was: was.text, is: now.text)
    }
  }
}
