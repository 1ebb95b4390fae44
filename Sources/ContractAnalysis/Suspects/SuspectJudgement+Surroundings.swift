import ContractSyntax
import ContractText

#if canImport(Glibc)
  import Glibc
#endif

/// A sentence that names more articles speaks of no single one.
private let mostTogether = 6

/// Odds that leave no doubt: of 500 sound references none has them.
private let clearOdds = 2.8

/// The same where the sentence names other articles too.
private let clearOddsTogether = 5.5

/// What one reference adds to a stretch at the most, either way: words may deceive.
private let mostOfOne = 3.0

/// How often one of a stretch of stale references was put right all the same.
private let mended = 0.01

/// How likely it must be that a reference is stale.
private let likely = 0.75

extension SuspectJudgement {
  /// The odds of one candidate that the article after or before the printed one is meant; nil where
  /// there is none.
  struct Leaning {
    var more: Double?
    var less: Double?
    /// Whether its sentence names other articles too, any of which may be the one that the words fit.
    var isTogether = false
  }

  /// Where all the words around a reference fit the article before or after far better than the
  /// printed one; and where an article was put in or taken out, so that all references from a number
  /// on fit better by one.
  func shiftBySurroundings(
    _ candidates: inout [Candidate], _ surroundings: [SurroundingWords?],
    _ written: [WrittenReference], _ resolutions: [ReferenceResolver.Resolution],
    _ articles: ArticleWords
  ) {
    var wanted: [ArticlePhrases.Phrase] = []
    for case .some(let each) in surroundings {
      ArticlePhrases.collect(each.stretches, of: contract.source, into: &wanted)
    }
    guard !wanted.isEmpty else { return }
    let phrases = ArticlePhrases(index, wanted: wanted.sortedOnce())
    let leanings = leanings(
      candidates, written, surroundings,
      NeighbourOdds(articles: articles, commands: ArticleCommands(index)))
    let stretches = stretches(
      candidates, leanings, beyondEnd(written, resolutions), lackingDetail(written, resolutions))
    for position in candidates.indices where candidates[position].shift == nil {
      let place = candidates[position].target
      guard let stretch = stretches[place],
        let shift = shift(candidates[position], leanings[position], stretch)
      else { continue }
      candidates[position].shift = shift
      candidates[position].phrase = phrases.longestShared(
        surroundings[position]?.stretches ?? [], at: place + shift, notAt: place)
    }
  }

  /// The words around each candidate; nil where its sentence names too many articles.
  func surroundings(
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
    return candidates.indices.map { position in
      let candidate = candidates[position]
      let reference = written[candidate.reference]
      let others = (together[reference.sentence.start] ?? []).subtracting([candidate.target])
      let words = surroundings[position].map {
        self.words(candidate, $0, others.sorted(), odds)
      }
      let hasDetail = hasDetail(reference, at: candidate.target)
      func lean(_ shift: Int) -> Double? {
        let place = candidate.target + shift
        guard index.articleList.indices.contains(place) else { return nil }
        let found = odds.odds(
          words ?? NeighbourOdds.Words(),
          NeighbourOdds.Places(
            printed: candidate.target, neighbour: place, own: candidate.own,
            isEnumerated: candidate.isEnumerated,
            isExplained: isExplained(place, candidate, others, links),
            lacksDetail: hasDetail && !self.hasDetail(reference, at: place),
            secondParagraph: secondParagraph(reference, candidate.target, place),
            list: words?.namesListed == true
              ? difference(place, candidate.target) { hasList(at: $0) } : 0,
            namesDetail: reference.steps.count > 1))
        // What the governed words have shown is clear.
        return candidate.shift == shift ? max(found, mostOfOne) : found
      }
      return Leaning(more: lean(1), less: lean(-1), isTogether: !others.isEmpty)
    }
  }

  /// Whether the article at a place of the list has the paragraph or item that a reference names.
  private func hasDetail(_ reference: WrittenReference, at place: Int) -> Bool {
    var nodes = [index.articleList[place]]
    for step in reference.steps.dropFirst() {
      guard let next = nodes.lazy.compactMap({ resolver.find(step, in: $0).first }).first else {
        return false
      }
      nodes = [next]
    }
    return true
  }

  /// Whether the number of a paragraph says that there is a second one, and which article has it.
  private func secondParagraph(_ reference: WrittenReference, _ printed: Int, _ neighbour: Int)
    -> Int
  {
    guard reference.steps.count > 1, reference.steps[1].kind == .paragraph,
      reference.steps[1].number == 1, reference.steps[1].style == .ordinal
    else { return 0 }
    return difference(neighbour, printed) { index.paragraphCount(of: index.articleList[$0]) > 1 }
  }

  private func hasList(at place: Int) -> Bool {
    let article = index.articleList[place]
    return !article.descendants(.item).isEmpty
      || firstIndex(
        of: "下列", contract.source.bytes, article.range.start, article.range.end) != nil
  }

  /// 1 where something holds at one place only, -1 where it holds at the other only.
  private func difference(_ place: Int, _ other: Int, _ holds: (Int) -> Bool) -> Int {
    (holds(place) ? 1 : 0) - (holds(other) ? 1 : 0)
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
      governed: odds.articles.weights(candidate.words, besides: candidate.own, without: others),
      allGoverned: candidate.words, isBreach: around.isBreach, namesListed: around.namesListed)
  }

  // MARK: Stretches

  /// How likely the references to each article are stale, by the place of the article in the list;
  /// `beyond` is how many name an article after the last, `lacking` are those whose article has no such
  /// paragraph or item.
  private func stretches(
    _ candidates: [Candidate], _ leanings: [Leaning], _ beyond: Int,
    _ lacking: [(place: Int, leaning: Leaning)]
  ) -> [Int: (more: Double, less: Double)] {
    var sums: [Int: (evidence: StaleStretches.Evidence, count: Double)] = [:]
    for (candidate, leaning) in zip(candidates, leanings) {
      sums[candidate.target, default: (.init(), 0)].count += 1
      sums[candidate.target]?.evidence.more += leaning.more.map(likelihood) ?? 0
      sums[candidate.target]?.evidence.less += leaning.less.map(likelihood) ?? 0
    }
    for (place, leaning) in lacking {
      sums[place, default: (.init(), 0)].count += 1
      sums[place]?.evidence.more += leaning.more ?? 0
      sums[place]?.evidence.less += leaning.less ?? 0
    }
    // 第三十条 of twenty-nine: what it means has moved by one less.
    if beyond > 0 {
      sums[index.articleList.count] = (.init(more: -mostOfOne, less: mostOfOne), 1)
    }
    let places = sums.keys.sorted()
    let stretches = StaleStretches(
      places.map { place in
        guard let (sum, count) = sums[place] else { return .init() }
        // References to one article share their words, and are less evidence than as many to others.
        let scale = min(1 / count.squareRoot(), mostOfArticle / (mostOfOne * count))
        return .init(more: sum.more * scale, less: sum.less * scale)
      })
    return Dictionary(uniqueKeysWithValues: zip(places, stretches.probabilities))
  }

  /// How much likelier a reference is to stand where it does in a stretch of stale ones.
  private func likelihood(_ odds: Double) -> Double {
    log((1 - mended) * exp(max(-mostOfOne, min(mostOfOne, odds))) + mended)
  }

  /// How many references name the article after the last.
  private func beyondEnd(
    _ written: [WrittenReference], _ resolutions: [ReferenceResolver.Resolution]
  ) -> Int {
    guard let last = index.articleList.last?.number else { return 0 }
    return written.indices.lazy.filter { position in
      resolutions[position].status == .dangling && written[position].form == .numbered
        && written[position].steps.first?.kind == .article
        && written[position].steps.first?.number == last + 1
    }.count
  }

  /// The references whose article has no such paragraph or item, where an article beside it has.
  private func lackingDetail(
    _ written: [WrittenReference], _ resolutions: [ReferenceResolver.Resolution]
  ) -> [(place: Int, leaning: Leaning)] {
    written.indices.compactMap { position in
      let reference = written[position]
      guard resolutions[position].status == .dangling, reference.form == .numbered,
        let step = reference.steps.first, step.kind == .article, let number = step.number,
        resolutions[position].missing?.kind != .article,
        let article = index.articles[number]?.first, let place = index.articleOrder[article.index]
      else { return nil }
      func lean(_ shift: Int) -> Double? {
        index.articleList.indices.contains(place + shift) && hasDetail(reference, at: place + shift)
          ? NeighbourOdds.gainsDetail : nil
      }
      let leaning = Leaning(more: lean(1), less: lean(-1))
      return leaning.more == nil && leaning.less == nil ? nil : (place, leaning)
    }
  }

  /// By how much a candidate is stale: as those around it are, or for itself.
  private func shift(
    _ candidate: Candidate, _ leaning: Leaning, _ stretch: (more: Double, less: Double)
  ) -> Int? {
    for (shift, odds, probability) in [
      (1, leaning.more, stretch.more), (-1, leaning.less, stretch.less),
    ] {
      guard let odds else { continue }
      let stale = (1 - mended) * exp(max(-mostOfOne, min(mostOfOne, odds)))
      if probability * stale / (stale + mended) > likely { return shift }
    }
    let more = leaning.more ?? 0
    let less = leaning.less ?? 0
    guard max(more, less) > (leaning.isTogether ? clearOddsTogether : clearOdds) else {
      return nil
    }
    return more > less ? 1 : -1
  }
}

/// What all references to one article add at the most.
private let mostOfArticle = 30.0
