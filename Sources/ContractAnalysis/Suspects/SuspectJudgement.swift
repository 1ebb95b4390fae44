import ContractSyntax
import ContractText

/// Judges references that exist but speak of something else: an article was inserted or removed, and
/// the numbers of the references stayed.
///
/// Three kinds of evidence count. The words that a reference governs have no match in its target and a
/// clear one in an article next to it; all the words around it fit the article before or after far
/// better; and all references to articles from one number on fit better by one, each a little.
struct SuspectJudgement {
  /// Fewer articles do not show which words are rare.
  private static let leastArticles = 10

  let contract: Contract
  let index: ContractIndex
  let resolver: ReferenceResolver

  init(_ resolver: ReferenceResolver) {
    self.resolver = resolver
    contract = resolver.contract
    index = resolver.index
  }

  /// That one article refers to another, by their places in the list of articles.
  struct Link: Hashable {
    let from: Int
    let to: Int

    init(_ from: Int, _ to: Int) {
      self.from = from
      self.to = to
    }
  }

  /// A reference whose target can be judged, by the article that it names.
  struct Candidate {
    let reference: Int
    /// Whether it names the whole article, not a paragraph or item of it.
    let isWhole: Bool
    /// Whether it stands among references to other articles: 第六条、第八条规定的资料.
    let isEnumerated: Bool
    /// The place of the target in the list of articles.
    let target: Int
    /// The place of the article that refers.
    let own: Int?
    let words: [ArticleWords.Word]
    /// The words it governs, in the source.
    let range: TextRange
    let isException: Bool
    /// The first two characters of the thing that is said to stand at the target: 报告 of 所述报告.
    let thing: ArticleWords.Word?
    /// The term that a glossary entry defines with the reference.
    let term: String?
    var shift: Int?
    /// The words that its sentence shares with the article meant, where those show it.
    var phrase: String?
    /// Whether it is stale only because others to the same article are.
    var isRepeated = false
  }

  /// Marks suspects among the resolutions; gives for each the words that show it.
  func judge(
    _ written: [WrittenReference], _ resolutions: inout [ReferenceResolver.Resolution]
  ) -> [Reference.Evidence?] {
    var evidence: [Reference.Evidence?] = Array(repeating: nil, count: written.count)
    guard index.articleList.count >= Self.leastArticles,
      written.indices.contains(where: { target(resolutions[$0]) != nil })
    else { return evidence }
    let governed = governedWords(written)
    let matcher = TermMatcher(contract.definitions.flatMap { $0.children(.term).map(\.text) })
    let articles = ArticleWords(
      index, matcher,
      others: (governed.compactMap { $0?.range }.filter { $0.length > 0 }
        + contract.notes.map(\.range)).sorted())
    var candidates = self.candidates(written, resolutions, governed, articles)
    let surroundings = self.surroundings(candidates, written)
    for position in candidates.indices where candidates[position].isWhole {
      candidates[position].shift = clearShift(
        candidates[position], surroundings[position], articles)
    }
    shiftEnumerations(&candidates, written, articles)
    shiftAlike(&candidates, articles)
    shiftBySurroundings(&candidates, surroundings, written, resolutions, articles)
    shiftSameTarget(&candidates, written, articles)
    // A reference that is stale because others to the same article are shows their words.
    var shown: [Int: [String]] = [:]
    let alike = Dictionary(grouping: candidates.compactMap(\.shift)) { $0 }.mapValues(\.count)
    for candidate in candidates.sorted(by: { !$0.isRepeated && $1.isRepeated }) {
      guard let shift = candidate.shift else { continue }
      let expected = candidate.target + shift
      resolutions[candidate.reference].status = .suspect
      resolutions[candidate.reference].expected = self.expected(
        written[candidate.reference], index.articleList[expected])
      var words = phrases(of: candidate, at: expected, articles)
      if words.isEmpty { words = shown[candidate.target] ?? [] }
      if shown[candidate.target] == nil { shown[candidate.target] = words }
      evidence[candidate.reference] = Reference.Evidence(
        words: words, others: (alike[shift] ?? 1) - 1)
    }
    return evidence
  }

  /// The words that the expected article speaks of and the printed one does not.
  private func phrases(
    of candidate: Candidate, at expected: Int, _ articles: ArticleWords
  ) -> [String] {
    if let phrase = candidate.phrase { return [phrase] }
    if let term = candidate.term, articles.uses(of: term, at: expected) > 1 { return [term] }
    return candidate.isException
      ? articles.matches(words(of: candidate, articles), at: expected, notAt: candidate.target)
      : articles.phrases(candidate.range, at: expected, notAt: candidate.target)
  }

  /// The paragraph or item of the article meant that a reference names, where the article has it; else
  /// the article.
  private func expected(_ written: WrittenReference, _ article: Node) -> Node {
    var node = article
    for step in written.steps.dropFirst() {
      guard let next = resolver.find(step, in: node).first else { return article }
      node = next
    }
    return node
  }

  // MARK: Candidates

  /// The place in the list of articles that a resolved reference by number points to or into.
  private func target(_ resolution: ReferenceResolver.Resolution) -> Int? {
    guard resolution.status == .resolved, let node = resolution.targets.first,
      let article = node.enclosing(.article)
    else { return nil }
    // 第9.2条 is a clause of 第九条, and its neighbours are 9.1 and 9.3.
    if node.kind != .article, node.labelStyle == .decimal { return nil }
    return index.articleOrder[article.index]
  }

  /// What each reference governs; the members of an enumeration govern what follows the last.
  private func governedWords(_ written: [WrittenReference]) -> [GovernedWords?] {
    var governed: [GovernedWords?] = Array(repeating: nil, count: written.count)
    let bytes = contract.source.bytes
    for position in written.indices.reversed() {
      guard written[position].form == .numbered else { continue }
      if position + 1 < written.count,
        written[position + 1].enumeration == written[position].enumeration
      {
        governed[position] = governed[position + 1]
      } else {
        let line = contract.source.lineRange(
          contract.source.lineIndex(of: written[position].range.end))
        governed[position] = GovernedWords(
          after: written[position].range.end, in: bytes, to: line.end)
      }
    }
    return governed
  }

  private func candidates(
    _ written: [WrittenReference], _ resolutions: [ReferenceResolver.Resolution],
    _ governed: [GovernedWords?], _ articles: ArticleWords
  ) -> [Candidate] {
    let members = Dictionary(grouping: written, by: \.enumeration).mapValues {
      Set($0.map { $0.steps.first?.number }).count
    }
    // 第六条、第___条和第八条规定的资料: the one that is still blank may be the one that has them.
    let unfilled = Set(written.lazy.filter { $0.form == .unfilled }.map(\.enumeration))
    return written.indices.compactMap { position in
      guard !unfilled.contains(written[position].enumeration),
        let target = target(resolutions[position]), let words = governed[position],
        !written[position].endsRange, written[position].steps.first?.kind == .article
      else { return nil }
      let owner = Node(tree: contract.node.tree, index: written[position].owner)
      let own = owner.enclosing(.article).flatMap { index.articleOrder[$0.index] }
      let isEnumerated = members[written[position].enumeration] ?? 1 > 1
      return Candidate(
        reference: position, isWhole: resolutions[position].kind == .article,
        isEnumerated: isEnumerated, target: target, own: own,
        words: articles.words(in: words.range),
        range: words.range, isException: words.isException,
        // 第六条、第八条规定的资料: either may be the one that has them.
        thing: words.namesThing && !isEnumerated
          ? articles.firstPair(of: words.range) : nil,
        term: owner.enclosing(.definition)?.children(.term).first?.text, shift: nil)
    }
  }

  /// What a reference speaks of: what it governs, or for an exception the whole article that it
  /// stands in.
  func words(
    of candidate: Candidate, _ articles: ArticleWords
  ) -> [ArticleWords.Word] {
    guard candidate.isException, let own = candidate.own else { return candidate.words }
    return articles.words(at: own)
  }
}
