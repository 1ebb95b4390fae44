import ContractSyntax
import ContractText

extension ReferenceResolver {
  /// 本条, 上款, 前两款, 前条第二款. What cannot be pinned down is left alone: it has no targets.
  func relative(_ written: WrittenReference, _ owner: Node) -> Resolution {
    var resolution = Resolution(written, .relative, .resolved)
    guard let unit = written.steps.first?.kind else { return resolution }
    guard let bases = bases(unit, written, owner) else { return resolution }
    guard !bases.isEmpty else {
      resolution.status = .dangling
      resolution.missing = written.steps.first
      return resolution
    }
    var targets = bases
    for step in written.steps.dropFirst() {
      let next = targets.lazy.compactMap { self.find(step, in: $0).first }.first
      guard let next else {
        resolution.status = written.form == .own || bases.count == 1 ? .dangling : .resolved
        resolution.missing = resolution.status == .dangling ? step : nil
        return resolution
      }
      targets = [next]
    }
    resolution.targets = targets
    return resolution
  }

  /// What 本条 or 前两款 names; empty where it is certain that nothing is there, nil where it cannot be
  /// told.
  private func bases(_ unit: NodeKind, _ written: WrittenReference, _ owner: Node) -> [Node]? {
    if written.form == .own { return owner.enclosing(unit).map { [$0] } }
    switch unit {
    case .paragraph: return paragraphs(written, owner)
    case .article: return articles(written, owner)
    case .item: return items(written, owner)
    case .chapter: return siblings(written, owner.enclosing(.chapter), contract.chapters)
    default: return nil
    }
  }

  private func paragraphs(_ written: WrittenReference, _ owner: Node) -> [Node]? {
    guard let article = owner.enclosing(.article), owner.enclosing(.definition) == nil,
      let paragraph = outermostParagraph(owner), let number = index.paragraphNumber(of: paragraph)
    else { return nil }
    let all = article.paragraphs
    if written.form == .next {
      return number < all.count ? [all[number]] : nil
    }
    if number > written.count {
      return Array(all[number - 1 - written.count..<number - 1])
    }
    // Where 款 are numbered lines, 前款 is the line before.
    if let item = owner.enclosing(.item), let count = item.number, count > written.count {
      return previousItems(item, written.count)
    }
    if owner.enclosing(.item) != nil || number > 1 { return nil }
    return []
  }

  /// The 款 that a node stands in: a paragraph directly in its article.
  private func outermostParagraph(_ owner: Node) -> Node? {
    var node: Node? = owner
    while let current = node {
      if current.kind == .paragraph, current.parent?.kind == .article { return current }
      node = current.parent
    }
    return nil
  }

  private func articles(_ written: WrittenReference, _ owner: Node) -> [Node]? {
    guard let article = owner.enclosing(.article), owner.enclosing(.annex) == nil else {
      return nil
    }
    return siblings(written, article, index.articleList, at: index.articleOrder[article.index])
  }

  private func siblings(
    _ written: WrittenReference, _ node: Node?, _ all: [Node], at position: Int? = nil
  ) -> [Node]? {
    guard let node, let place = position ?? all.firstIndex(of: node) else { return nil }
    if written.form == .next { return place + 1 < all.count ? [all[place + 1]] : [] }
    guard place >= written.count else { return place == 0 ? [] : nil }
    return Array(all[place - written.count..<place])
  }

  private func items(_ written: WrittenReference, _ owner: Node) -> [Node]? {
    guard let item = owner.enclosing(.item), written.form == .previous else { return nil }
    let previous = previousItems(item, written.count)
    return previous.isEmpty ? nil : previous
  }

  private func previousItems(_ item: Node, _ count: Int) -> [Node] {
    guard let siblings = item.parent?.items, let place = siblings.firstIndex(of: item) else {
      return []
    }
    return Array(siblings[max(0, place - count)..<place])
  }
}
