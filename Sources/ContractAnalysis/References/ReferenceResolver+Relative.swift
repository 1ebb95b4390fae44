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
      // 本条第4.2款: the number names all its levels.
      if !step.decimals.isEmpty, written.form == .own {
        let found = targets.flatMap { find(step, in: $0) }
        targets = found.isEmpty ? Array((decimals[step.decimals] ?? []).prefix(1)) : [found[0]]
        continue
      }
      let next = targets.lazy.compactMap { self.find(step, in: $0).first }.first
      guard let next else {
        // 本章第二条, where the chapter's clauses are numbered in a way of their own.
        if step.kind == .article, targets.allSatisfy({ $0.descendants(.article).isEmpty }) {
          resolution.targets = targets
          return resolution
        }
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
    if written.form == .own {
      guard let node = owner.enclosing(unit), !isOfOtherArticle(owner, node) else { return nil }
      return [node]
    }
    switch unit {
    case .paragraph: return paragraphs(written, owner)
    case .article: return articles(written, owner)
    case .item: return items(written, owner)
    case .chapter: return siblings(written, owner.enclosing(.chapter), index.chapterList)
    default: return nil
    }
  }

  /// Whether a clause such as 40.2 stands below article 37, because its own has no heading: 本条 is
  /// neither.
  private func isOfOtherArticle(_ owner: Node, _ article: Node) -> Bool {
    guard article.kind == .article, let item = owner.enclosing(.item) ?? owner.enclosing(.subitem),
      item.labelStyle == .decimal, let label = item.labelRange,
      let first = Ordinal.parse(contract.source.bytes, from: label.start, to: label.end)
    else { return false }
    return first.value != article.number
  }

  private func paragraphs(_ written: WrittenReference, _ owner: Node) -> [Node]? {
    guard let article = owner.enclosing(.article), owner.enclosing(.definition) == nil,
      let paragraph = outermostParagraph(owner), let number = index.paragraphNumber(of: paragraph)
    else { return nil }
    if written.form == .next {
      return number < index.paragraphCount(of: article) ? node(after: paragraph).map { [$0] } : nil
    }
    if number > written.count { return nodes(before: paragraph, written.count) }
    // Where 款 are numbered lines, 前款 is the line before.
    if let item = owner.enclosing(.item), let count = item.number, count > written.count {
      return nodes(before: item, written.count)
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
    let previous = nodes(before: item, written.count)
    return previous.isEmpty ? nil : previous
  }

  /// The last `count` nodes of a node's own kind before it in the same parent, in document order;
  /// fewer where there are fewer.
  private func nodes(before node: Node, _ count: Int) -> [Node] {
    let records = node.tree.records
    let parent = records[node.index].parent
    var found: [Node] = []
    var position = node.index - 1
    while found.count < count, position > Int(parent) {
      while records[position].parent != parent { position = Int(records[position].parent) }
      if records[position].kind == node.kind {
        found.append(Node(tree: node.tree, index: position))
      }
      position -= 1
    }
    return found.reversed()
  }

  /// The next node of a node's own kind in the same parent.
  private func node(after node: Node) -> Node? {
    let records = node.tree.records
    let end = Int(records[Int(records[node.index].parent)].subtreeEnd)
    var position = Int(records[node.index].subtreeEnd)
    while position < end {
      if records[position].kind == node.kind { return Node(tree: node.tree, index: position) }
      position = Int(records[position].subtreeEnd)
    }
    return nil
  }
}
