import ContractText

extension ContractFinder {
  /// The title of a contract without numbered clauses stands within so many lines of the file's start.
  static let titleLimit = 20

  /// So many clauses （一）, （二）… make a contract of a text that does not speak of one.
  private static let leastClauses = 3

  /// A contract whose clauses have no numbers, or only （一）: a short form with its title, both parties and
  /// the place for their signatures. A text about contracts has no such place.
  func plainContract() -> ContractSpan? {
    let entries = draft.entries
    guard let title = entries.indices.prefix(Self.titleLimit).first(where: isContractTitle),
      title + 1 < entries.count
    else { return nil }
    var parties = 0
    var isSigned = false
    var speaksOfIt = false
    var clauses = 0
    let bytes = draft.source.bytes
    for entry in entries[(title + 1)...] {
      let range = withoutBars(draft.range(entry))
      parties += namedParties(range)
      if entry.lead.style == .chineseParenthesis { clauses += 1 }
      if FrontMatter.isSignature(bytes, range.start, range.end) { isSigned = true }
      for word: StaticString in ["合同", "协议", "契约"]
      where firstIndex(of: word, bytes, range.start, range.end) != nil { speaksOfIt = true }
    }
    guard parties >= 2, isSigned, speaksOfIt || clauses >= Self.leastClauses else { return nil }
    if let clause = openingClause(after: title) { return weakSpan(.chineseParenthesis, clause) }
    let signature = findSignature(after: title, upper: entries.count)
    return ContractSpan(
      start: 0, end: entries.count, firstHeading: title + 1, title: title, signature: signature,
      articleStyle: .none)
  }

  /// Sentences that may stand before the first clause: who agrees, and on what.
  private static let mostSentencesBefore = 2

  /// The clause （一） where such clauses, numbered without a break, are the body of the contract: no more
  /// than a sentence or two stands before them.
  func openingClause(after title: Int) -> Int? {
    let clauses = draft.entries.indices.filter {
      draft.entries[$0].lead.style == .chineseParenthesis && !draft.entries[$0].isContents
    }
    guard clauses.count >= Self.leastClauses, let first = clauses.first, first > title,
      clauses.enumerated().allSatisfy({ draft.entries[$0.element].lead.number == $0.offset + 1 })
    else { return nil }
    let sentences = draft.entries[(title + 1)..<first].filter {
      let line = draft.range($0)
      return endsWith(draft.source.bytes, line.start, line.end, "。")
    }
    return sentences.count <= Self.mostSentencesBefore ? first : nil
  }

  /// A line of a drawn table without the bar that it begins with.
  private func withoutBars(_ range: TextRange) -> TextRange {
    var cursor = ScalarCursor(draft.source.bytes, from: range.start, to: range.end)
    while cursor.take("│") || cursor.take("┃") || cursor.take("|") { cursor.skipSpaces() }
    return TextRange(cursor.offset, range.end)
  }

  /// How many parties a line names at its start and, beside the first in a signature, further on.
  private func namedParties(_ range: TextRange) -> Int {
    let bytes = draft.source.bytes
    guard let end = FrontMatter.isPartyName(bytes, range.start, range.end) else {
      return FrontMatter.isSignature(bytes, range.start, range.end)
        && startsWith(bytes, range.start, range.end, "甲方") ? 1 : 0
    }
    let isBeside =
      FrontMatter.isSignature(bytes, range.start, range.end)
      && firstIndex(of: "乙方", bytes, end, range.end) != nil
    return isBeside ? 2 : 1
  }
}
