import ContractSyntax
import ContractText

extension SuspectJudgement {
  /// Where one member of an enumeration is stale, and the article that is meant is the next member,
  /// that one is stale by as much.
  func shiftEnumerations(
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
  func shiftAlike(_ candidates: inout [Candidate], _ articles: ArticleWords) {
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
  func shiftSameTarget(
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
