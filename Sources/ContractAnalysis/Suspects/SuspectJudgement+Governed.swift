import ContractSyntax
import ContractText

/// How far the right article may be from the printed one.
private let reach = 2

/// A match that is no accident: a rare word twice, or two of them.
private let clearScore = 1.2

/// The same in a short contract, where every word is rare: two of them.
private let clearScoreInShort = 1.4

extension SuspectJudgement {
  /// How far off the right article is, where it is clear by the words alone: the nearest article that
  /// speaks of them, unless those on both sides do.
  func clearShift(
    _ candidate: Candidate, _ around: SurroundingWords?, _ articles: ArticleWords
  ) -> Int? {
    let words = words(of: candidate, articles)
    if let term = candidate.term, let shift = shiftOfTerm(term, candidate.target, articles) {
      return shift
    }
    if let thing = candidate.thing, let shift = shiftOfThing(thing, candidate, articles) {
      return shift
    }
    // 违反第十四条规定超标准收费: what was done stands in no article; all the words are weighed later.
    if around?.isBreach == true { return nil }
    // Any word in common clears a reference; an exception shares too many that say nothing.
    guard articles.score(words, at: candidate.target) == 0,
      candidate.isException || !articles.mentions(words, at: candidate.target)
    else { return nil }
    for distance in 1...reach {
      let scores = [distance, -distance].map { shift in
        candidate.target + shift == candidate.own
          ? (shift, 0) : (shift, articles.score(words, at: candidate.target + shift))
      }.sorted { $0.1 > $1.1 }
      let least = articles.isShort ? clearScoreInShort : clearScore
      guard scores[0].1 >= least * Double(distance) else { continue }
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
}
