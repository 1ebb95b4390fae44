import ContractSyntax
import ContractText

/// Judges references that exist but speak of something else: an article was inserted or removed, and
/// the numbers of the references stayed.
///
/// The words that a reference governs must have no match in its target and a clear one in an article
/// next to it. Where several references are stale by the same number of articles, a third reference
/// that is stale by as many needs less evidence.
struct SuspectJudgement {
  /// How far the right article may be from the printed one.
  private static let reach = 2
  /// A match that is no accident: a rare word twice, or two of them.
  private static let clearScore = 1.2
  /// A sentence that names more articles speaks of no single one.
  private static let mostTogether = 4
  /// So many rare runs of four characters are shared by places that speak of the same thing.
  private static let clearPhrases = 3
  /// Fewer articles do not show which words are rare.
  private static let leastArticles = 10

  let contract: Contract
  let index: ContractIndex

  init(_ contract: Contract, _ index: ContractIndex) {
    self.contract = contract
    self.index = index
  }

  /// That one article refers to another, by their places in the list of articles.
  private struct Link: Hashable {
    let from: Int
    let to: Int

    init(_ from: Int, _ to: Int) {
      self.from = from
      self.to = to
    }
  }

  /// A reference whose target can be judged.
  private struct Candidate {
    let reference: Int
    /// The place of the target in the list of articles.
    let target: Int
    /// The place of the article that refers.
    let own: Int?
    let words: Set<ArticleWords.Word>
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
    for position in candidates.indices {
      candidates[position].shift = clearShift(candidates[position], articles)
    }
    shiftBySentences(&candidates, written)
    shiftEnumerations(&candidates, written, articles)
    shiftAlike(&candidates, articles)
    shiftSameTarget(&candidates, written, articles)
    // A reference that is stale because others to the same article are shows their words.
    var shown: [Int: [String]] = [:]
    for candidate in candidates.sorted(by: { !$0.isRepeated && $1.isRepeated }) {
      guard let shift = candidate.shift else { continue }
      let expected = candidate.target + shift
      resolutions[candidate.reference].status = .suspect
      resolutions[candidate.reference].expected = index.articleList[expected]
      var words = phrases(of: candidate, at: expected, articles)
      if words.isEmpty { words = shown[candidate.target] ?? [] }
      if shown[candidate.target] == nil { shown[candidate.target] = words }
      evidence[candidate.reference] = Reference.Evidence(words: words)
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
      ? articles.matches(words(of: candidate, articles), at: expected)
      : articles.phrases(candidate.range, at: expected)
  }

  // MARK: Candidates

  /// The place in the list of articles that a resolved reference by number points to.
  private func target(_ resolution: ReferenceResolver.Resolution) -> Int? {
    guard resolution.status == .resolved, resolution.kind == .article,
      let node = resolution.targets.first
    else { return nil }
    return index.articleOrder[node.index]
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
    written.indices.compactMap { position in
      guard let target = target(resolutions[position]), let words = governed[position],
        !written[position].endsRange
      else { return nil }
      let owner = Node(tree: contract.node.tree, index: written[position].owner)
      let own = owner.enclosing(.article).flatMap { index.articleOrder[$0.index] }
      return Candidate(
        reference: position, target: target, own: own, words: articles.words(in: words.range),
        range: words.range, isException: words.isException,
        thing: words.namesThing ? articles.firstPair(of: words.range) : nil,
        term: owner.enclosing(.definition)?.children(.term).first?.text, shift: nil)
    }
  }

  /// What a reference speaks of: what it governs, or for an exception the whole article that it
  /// stands in.
  private func words(
    of candidate: Candidate, _ articles: ArticleWords
  ) -> Set<ArticleWords.Word> {
    guard candidate.isException, let own = candidate.own else { return candidate.words }
    return articles.words(at: own)
  }

  // MARK: Shifts

  /// How far off the right article is, where it is clear by the words alone: the nearest article that
  /// speaks of them, unless those on both sides do.
  private func clearShift(_ candidate: Candidate, _ articles: ArticleWords) -> Int? {
    let words = words(of: candidate, articles)
    if let term = candidate.term, let shift = shiftOfTerm(term, candidate.target, articles) {
      return shift
    }
    if let thing = candidate.thing, let shift = shiftOfThing(thing, candidate, articles) {
      return shift
    }
    // Any word in common clears a reference; an exception shares too many that say nothing.
    guard articles.score(words, at: candidate.target) == 0,
      candidate.isException || !articles.mentions(words, at: candidate.target)
    else { return nil }
    for distance in 1...Self.reach {
      let scores = [distance, -distance].map { shift in
        candidate.target + shift == candidate.own
          ? (shift, 0) : (shift, articles.score(words, at: candidate.target + shift))
      }.sorted { $0.1 > $1.1 }
      guard scores[0].1 >= Self.clearScore * Double(distance) else { continue }
      return scores[0].1 >= scores[1].1 * (candidate.isException ? 1.5 : 4) ? scores[0].0 : nil
    }
    return nil
  }

  /// 履约保函：指乙方按照第十八条向甲方提供的履约保函: the article that a glossary entry names speaks of
  /// the term, or else one next to it that does, and more than once, is meant.
  private func shiftOfTerm(_ term: String, _ target: Int, _ articles: ArticleWords) -> Int? {
    guard articles.uses(of: term, at: target) == 0 else { return nil }
    let found = [1, -1].filter { articles.uses(of: term, at: target + $0) >= 2 }
    return found.count == 1 ? found.first : nil
  }

  /// 第三十四条所述报告: the article named has no 报告, and just one of those beside it has.
  private func shiftOfThing(
    _ thing: ArticleWords.Word, _ candidate: Candidate, _ articles: ArticleWords
  ) -> Int? {
    guard !articles.mentions([thing], at: candidate.target) else { return nil }
    let found = [1, -1].filter {
      candidate.target + $0 != candidate.own
        && articles.mentions([thing], at: candidate.target + $0)
    }
    return found.count == 1 ? found.first : nil
  }

  /// Whether the whole sentence speaks of an article next to the printed one: penalties repeat the
  /// words of the duty that they punish. Its own article, and any that it names too, do not count.
  private func shiftBySentences(_ candidates: inout [Candidate], _ written: [WrittenReference]) {
    let named = Dictionary(grouping: candidates) { written[$0.reference].sentence.start }
    // An article that builds upon the printed one repeats words of what refers to both.
    let linked = Set(candidates.compactMap { each in each.own.map { Link($0, each.target) } })
    var wanted: [Int: Set<ArticlePhrases.Phrase>] = [:]
    for position in candidates.indices
    where candidates[position].shift == nil && !candidates[position].isException {
      let sentence = written[candidates[position].reference].sentence
      let together = named[sentence.start] ?? []
      guard together.count <= Self.mostTogether else { continue }
      wanted[position] = ArticlePhrases.phrases(
        in: sentence, without: together.map { written[$0.reference].range }.sorted(),
        of: contract.source)
    }
    guard !wanted.isEmpty else { return }
    let phrases = ArticlePhrases(index, wanted: wanted.values.reduce(into: []) { $0.formUnion($1) })
    for position in candidates.indices {
      guard let words = wanted[position] else { continue }
      let candidate = candidates[position]
      let sentence = written[candidate.reference].sentence
      let together = named[sentence.start] ?? []
      guard phrases.shared(words, at: candidate.target) == 0 else { continue }
      let rare = phrases.rare(words)
      let scores = [1, -1].map { shift -> (Int, Int) in
        let place = candidate.target + shift
        let isNamed =
          place == candidate.own || together.contains { $0.target == place }
          || linked.contains(Link(place, candidate.target))
        return (shift, isNamed ? 0 : phrases.shared(rare, at: place))
      }.sorted { $0.1 > $1.1 }
      guard scores[0].1 >= Self.clearPhrases, scores[0].1 >= scores[1].1 * 4 else { continue }
      candidates[position].shift = scores[0].0
      candidates[position].phrase = phrases.longestShared(
        sentence, at: candidate.target + scores[0].0)
    }
  }

  /// Where one member of an enumeration is stale, and the article that is meant is the next member,
  /// that one is stale by as much.
  private func shiftEnumerations(
    _ candidates: inout [Candidate], _ written: [WrittenReference], _ articles: ArticleWords
  ) {
    for position in candidates.indices.dropFirst() {
      let before = candidates[position - 1]
      guard candidates[position].shift == nil, let shift = before.shift,
        written[before.reference].enumeration
          == written[candidates[position].reference].enumeration,
        before.target + shift == candidates[position].target,
        articles.score(candidates[position].words, at: candidates[position].target + shift) > 0
      else { continue }
      candidates[position].shift = shift
    }
  }

  /// Where references to different articles are stale by the same shift, those to articles near them
  /// that fit better by that shift are stale too.
  private func shiftAlike(_ candidates: inout [Candidate], _ articles: ArticleWords) {
    for shift in [1, -1, 2, -2] {
      let stale = Set(candidates.filter { $0.shift == shift }.map(\.target))
      guard stale.count >= 2 else { continue }
      for position in candidates.indices where candidates[position].shift == nil {
        let candidate = candidates[position]
        let distance = stale.map { abs($0 - candidate.target) }.min() ?? Int.max
        guard distance <= 6, candidate.target + shift != candidate.own else { continue }
        let words = words(of: candidate, articles)
        let printed = articles.score(words, at: candidate.target)
        let shifted = articles.score(words, at: candidate.target + shift)
        // A word in common with the printed target counts less the nearer a stale reference is.
        guard shifted > 0.4, printed == 0 || (distance <= 2 && shifted >= printed * 2) else {
          continue
        }
        candidates[position].shift = shift
      }
    }
  }

  /// Where references to one article are stale, others to it are too: the same number in the same
  /// sentence, or any that govern nothing found there where two more are stale.
  private func shiftSameTarget(
    _ candidates: inout [Candidate], _ written: [WrittenReference], _ articles: ArticleWords
  ) {
    let stale = Dictionary(grouping: candidates.filter { $0.shift != nil }, by: \.target)
    for position in candidates.indices where candidates[position].shift == nil {
      let candidate = candidates[position]
      guard let others = stale[candidate.target], let shift = others.first?.shift,
        others.allSatisfy({ $0.shift == shift }), candidate.target + shift != candidate.own
      else { continue }
      let sentence = written[candidate.reference].sentence.start
      let isRepeated = others.contains { written[$0.reference].sentence.start == sentence }
      let isAlone =
        others.count >= 2
        && articles.score(words(of: candidate, articles), at: candidate.target) == 0
      if isRepeated || isAlone {
        candidates[position].shift = shift
        candidates[position].isRepeated = true
      }
    }
  }
}
