import ContractSyntax
import ContractText

/// A sentence that names more articles speaks of no single one.
private let mostTogether = 6

/// Odds that leave no doubt: on statutes, one sound reference in five hundred has them.
private let clearOdds = 2.7

/// Of an enumeration any member may be the one that the words fit.
private let clearOddsInEnumeration = 3.4

/// Odds that count where others are stale by as many articles.
private let likelyOdds = 1.0

/// Odds of references to neighbouring articles that show together that all of them are stale.
private let clearSum = 5.0

/// What a single article adds to that sum at most: many references to it are one piece of evidence.
private let mostOfOne = 4.0

extension SuspectJudgement {
  /// The odds of one candidate, by whether the article before or after is meant.
  struct Leaning {
    let candidate: Int
    let shift: Int
    let odds: Double
  }

  /// Where all the words around a reference fit the article before or after far better than the
  /// printed one; and where an article was put in or taken out, so that all references from a number
  /// on fit better by one, those of them that do.
  func shiftBySurroundings(
    _ candidates: inout [Candidate], _ written: [WrittenReference], _ articles: ArticleWords
  ) {
    let surroundings = self.surroundings(candidates, written)
    var wanted: [ArticlePhrases.Phrase] = []
    for case .some(let each) in surroundings {
      ArticlePhrases.collect(each.stretches, of: contract.source, into: &wanted)
    }
    guard !wanted.isEmpty else { return }
    let phrases = ArticlePhrases(index, wanted: wanted.sortedOnce())
    let leanings = leanings(
      candidates, written, surroundings, NeighbourOdds(articles: articles, phrases: phrases))
    for leaning in chosen(leanings, candidates) where candidates[leaning.candidate].shift == nil {
      let place = candidates[leaning.candidate].target
      candidates[leaning.candidate].shift = leaning.shift
      candidates[leaning.candidate].phrase = phrases.longestShared(
        surroundings[leaning.candidate]?.stretches ?? [], at: place + leaning.shift, notAt: place)
    }
  }

  /// The words around each candidate; nil where its sentence names too many articles.
  private func surroundings(
    _ candidates: [Candidate], _ written: [WrittenReference]
  ) -> [SurroundingWords?] {
    let sentences = Dictionary(grouping: written.indices) { written[$0].sentence.start }
    let enumerations = Dictionary(grouping: written.indices) { written[$0].enumeration }
    return candidates.map { candidate in
      guard !candidate.isException else { return nil }
      let reference = written[candidate.reference]
      let together = sentences[reference.sentence.start] ?? []
      guard together.count <= mostTogether * 2 else { return nil }
      // 第五十条至第五十二条规定的申请 speaks of all that lies between.
      let enumerated = (enumerations[reference.enumeration] ?? []).map { written[$0] }
      guard !enumerated.contains(where: \.endsRange) else { return nil }
      let members = enumerated.map(\.range)
      let owner = Node(tree: contract.node.tree, index: reference.owner)
      return SurroundingWords(
        of: reference.sentence,
        around: TextRange(
          members.first?.start ?? reference.range.start, members.last?.end ?? reference.range.end),
        references: together.map { written[$0].range }.sorted(),
        article: owner.enclosing(.article)?.range.end ?? reference.sentence.end,
        in: contract.source.bytes)
    }
  }

  private func leanings(
    _ candidates: [Candidate], _ written: [WrittenReference], _ surroundings: [SurroundingWords?],
    _ odds: NeighbourOdds
  ) -> [Leaning] {
    let together = Dictionary(grouping: candidates) { written[$0.reference].sentence.start }
      .mapValues { Set($0.map(\.target)) }
    // An article that builds upon another repeats words of whatever refers to that one.
    let links = Set(candidates.compactMap { each in each.own.map { Link($0, each.target) } })
    // Sanctions have words in common that say nothing of the duty.
    let penalties = Set(
      candidates.indices.lazy.filter { surroundings[$0]?.isBreach == true }
        .compactMap { candidates[$0].own })
    var leanings: [Leaning] = []
    for position in candidates.indices {
      let candidate = candidates[position]
      guard let around = surroundings[position], candidate.own != candidate.target else { continue }
      let others = (together[written[candidate.reference].sentence.start] ?? [])
        .subtracting([candidate.target])
      guard others.count < mostTogether else { continue }
      var words: NeighbourOdds.Words?
      for shift in [1, -1] {
        let place = candidate.target + shift
        guard index.articleList.indices.contains(place), place != candidate.own,
          !isExplained(place, candidate, others, links),
          !penalties.contains(place) || penalties.contains(candidate.target)
        else { continue }
        if words == nil { words = self.words(candidate, around, others.sorted(), odds) }
        guard let words,
          let found = odds.odds(
            words, printed: candidate.target, neighbour: place, own: candidate.own)
        else { continue }
        leanings.append(Leaning(candidate: position, shift: shift, odds: found))
      }
    }
    return leanings
  }

  /// Whether an article shares words with a reference for another reason than that it is meant: it is
  /// named too, or refers to the printed one, or the other way round.
  private func isExplained(
    _ place: Int, _ candidate: Candidate, _ others: Set<Int>, _ links: Set<Link>
  ) -> Bool {
    if links.contains(Link(place, candidate.target))
      || links.contains(Link(candidate.target, place))
    {
      return true
    }
    if let own = candidate.own, links.contains(Link(own, place)) { return true }
    guard let first = others.min(), let last = others.max() else { return false }
    return place >= min(first, candidate.target) && place <= max(last, candidate.target)
  }

  private func words(
    _ candidate: Candidate, _ around: SurroundingWords, _ others: [Int], _ odds: NeighbourOdds
  ) -> NeighbourOdds.Words {
    let words = odds.articles.words(in: around.stretches)
    return NeighbourOdds.Words(
      words: odds.articles.weights(words, besides: candidate.own, without: others),
      phrases: odds.phrases.weights(
        of: around.stretches, besides: candidate.own, without: others),
      governed: odds.articles.weights(candidate.words, besides: candidate.own, without: others),
      isBreach: around.isBreach)
  }

  /// Those that are clear alone, and those that are together.
  private func chosen(_ leanings: [Leaning], _ candidates: [Candidate]) -> [Leaning] {
    leanings.filter {
      $0.odds >= (candidates[$0.candidate].isEnumerated ? clearOddsInEnumeration : clearOdds)
    }.sorted { $0.odds > $1.odds }
      + [1, -1].flatMap { together(leanings, by: $0, candidates) }
  }

  /// The run of neighbouring targets whose odds for one shift have the largest sum, where it is clear
  /// and more than one article speaks for it: of those, the references that are likely stale.
  private func together(_ all: [Leaning], by shift: Int, _ candidates: [Candidate]) -> [Leaning] {
    let byTarget = Dictionary(grouping: all.filter { $0.shift == shift }) {
      candidates[$0.candidate].target
    }
    let targets = byTarget.keys.sorted()
    var best = (sum: 0.0, first: 0, last: -1)
    var sum = 0.0
    var first = 0
    for (position, target) in targets.enumerated() {
      let odds = byTarget[target]?.map(\.odds) ?? []
      let mean = odds.reduce(0, +) / Double(max(1, odds.count))
      if sum <= 0 { (sum, first) = (0, position) }
      sum += max(-mostOfOne, min(mostOfOne, mean))
      if sum > best.sum { best = (sum, first, position) }
    }
    guard best.sum >= clearSum else { return [] }
    let stale = targets[best.first...best.last].map { target in
      (byTarget[target] ?? []).filter { $0.odds >= likelyOdds }
    }
    return stale.lazy.filter { !$0.isEmpty }.count > 1 ? stale.flatMap(\.self) : []
  }
}
