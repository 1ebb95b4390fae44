import ContractText

/// Of two contracts the pieces, with what is a signature block in one and the end of an article in the
/// other read as the end of the article in both.
///
/// Where a block begins depends on the words that are filled in: 甲方： / 地址：____ / 电话：____ is the end
/// of an article in one, and a block in the other.
struct JoinedSignatures {
  /// The pieces of the template.
  private(set) var template: ClauseUnits

  /// The pieces of the filled contract.
  private(set) var filled: ClauseUnits

  /// Joins what must be joined of contracts whose articles are matched.
  init(_ template: ClauseUnits, _ filled: ClauseUnits, _ matching: ClauseMatching) {
    self.template = template
    self.filled = filled
    if let block = template.signature, filled.signature == nil,
      let index = template.article(before: block), let partner = matching.partners[index],
      block.isPart(of: filled.articles[partner])
    {
      self.template.joinSignature(to: index)
    }
    if let block = filled.signature, template.signature == nil,
      let index = filled.article(before: block),
      let partner = matching.partners.firstIndex(of: index),
      template.articles[partner].lacks(block, in: filled.articles[index])
    {
      self.filled.joinSignature(to: index)
    }
  }
}

extension ClauseUnits {
  /// The signature block; nil where there is none.
  fileprivate var signature: ClauseUnit? {
    others[.signature].flatMap { $0.tokens.isEmpty ? nil : $0 }
  }

  /// The article that ends before a piece begins.
  fileprivate func article(before block: ClauseUnit) -> Int? {
    guard let start = block.tokens.first?.range.start else { return nil }
    return articles.lastIndex { ($0.tokens.last?.range.end ?? Int.max) <= start }
  }

  fileprivate mutating func joinSignature(to index: Int) {
    articles[index].tokens += others.removeValue(forKey: .signature)?.tokens ?? []
  }
}

extension ClauseUnit {
  private var pairs: Set<UInt64> { Set(tokens.characterPairs) }

  /// Whether most words of a template's block stand in a filled article.
  fileprivate func isPart(of article: ClauseUnit) -> Bool {
    let own = pairs
    return 2 * own.intersection(article.pairs).count > own.count
  }

  /// Whether most of what a filled article has not of this one of the template stands in a block.
  fileprivate func lacks(_ block: ClauseUnit, in article: ClauseUnit) -> Bool {
    let missing = pairs.subtracting(article.pairs)
    return 2 * missing.intersection(block.pairs).count > missing.count
  }
}
