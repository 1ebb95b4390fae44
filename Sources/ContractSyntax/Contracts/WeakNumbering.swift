import ContractText

extension ContractFinder {
  /// A contract whose clauses are numbered 一、 or 1. instead of 第一条.
  ///
  /// A work report is numbered so too: the title of a contract and its parties or signatures must be
  /// there as well.
  func weaklyNumbered() -> ContractSpan? {
    for style in [LabelStyle.chineseComma, .arabicPoint, .decimal] {
      guard let opening = firstOfSequence(style) else { continue }
      let front = weakFrontMatter(before: opening)
      guard let title = front.title, hasParties(from: title) else { continue }
      let lastHeading =
        (opening..<draft.entries.count).last {
          draft.entries[$0].lead.style == style && !draft.entries[$0].isContents
        } ?? opening
      let signature = findSignature(after: opening, upper: draft.entries.count)
      let end = endOfContract(
        from: front.start, after: max(lastHeading, signature ?? lastHeading),
        upper: draft.entries.count)
      return ContractSpan(
        start: front.start, end: max(end, opening + 1), firstHeading: opening, title: title,
        signature: signature.flatMap { $0 > lastHeading && $0 < end ? $0 : nil },
        articleStyle: style)
    }
    return nil
  }

  /// The first entry numbered 1 in `style` that an entry numbered 2 follows.
  private func firstOfSequence(_ style: LabelStyle) -> Int? {
    var first: Int?
    for index in draft.entries.indices {
      let lead = draft.entries[index].lead
      guard lead.style == style, !draft.entries[index].isContents else { continue }
      if lead.number == 1 { first = index }
      if lead.number == 2, let first { return first }
    }
    return nil
  }

  private func weakFrontMatter(before opening: Int) -> (start: Int, title: Int?) {
    let bytes = draft.source.bytes
    let limit = max(0, opening - Self.frontMatterLimit)
    for index in limit..<opening {
      let range = draft.range(draft.entries[index])
      guard FrontMatter.isTitle(bytes, range.start, range.end),
        firstIndex(of: "合同", bytes, range.start, range.end) != nil
          || firstIndex(of: "协议", bytes, range.start, range.end) != nil
          || firstIndex(of: "契约", bytes, range.start, range.end) != nil
      else { continue }
      return (limit == 0 ? 0 : index, index)
    }
    return (opening, nil)
  }

  /// Whether two parties are named or a signature stands after the title.
  private func hasParties(from title: Int) -> Bool {
    var parties = 0
    for entry in draft.entries[title...] {
      let range = draft.range(entry)
      let bytes = draft.source.bytes
      if FrontMatter.isSignature(bytes, range.start, range.end) { return true }
      if FrontMatter.isPartyName(bytes, range.start, range.end) != nil { parties += 1 }
      if parties >= 2 { return true }
    }
    return false
  }
}
