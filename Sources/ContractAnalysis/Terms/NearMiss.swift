import ContractSyntax
import ContractText

/// A word that is used as if it were a defined term and differs from one by a little: 工作日 where
/// 营业日 is defined.
package struct NearMiss: Sendable {
  /// How the word differs from the term.
  package enum Difference: Sendable {
    /// Another word of the same meaning: 最终竣工日 for 最终完工日.
    case synonym
    /// Something added: 最终完工日期 for 最终完工日.
    case lengthened
    /// Something left out: 特许期 for 特许经营期.
    case shortened
    /// The same thing by another paper: 允许供水证书 for 允许供水通知.
    case otherPaper
  }

  /// The word.
  package let word: String

  /// The defined term that it comes near to.
  package let term: Term

  /// How it differs.
  package let difference: Difference

  /// Where it is used, in document order; never empty.
  package internal(set) var uses: [TextRange]
}

extension Analysis {
  /// The near misses of the glossary's terms, in the order of their first use; none in a contract
  /// without a glossary.
  package func findNearMisses() -> [NearMiss] { nearMisses { searchNearMisses() } }

  private func searchNearMisses() -> [NearMiss] {
    let glossary = explainedTerms
    guard glossary.count >= smallestGlossary else { return [] }
    let defined = Set(terms.map(\.term))
    var search = NearMissSearch(
      glossary: glossary.map { ($0, explanationRange(of: $0)) }, defined: defined)
    contract.eachReading { search.read($0) }
    return search.found.sorted { $0.uses[0] < $1.uses[0] }
  }

  /// Fewer terms are a definition or two within a clause.
  private var smallestGlossary: Int { 3 }
}

/// Looks for variants of defined terms.
private struct NearMissSearch {
  /// A variant of a term, and where the term is explained.
  private struct Variant {
    let term: Term
    let difference: NearMiss.Difference
    let explanation: TextRange
  }

  private let matcher: TermMatcher
  /// What each of the matcher's words is a variant of; nil for a defined term.
  private let variants: [Variant?]
  /// The near miss that each of them is, once it was met.
  private var misses: [NearMiss?]

  var found: [NearMiss] { misses.compactMap { $0 } }

  init(glossary: [(term: Term, explanation: TextRange)], defined: Set<String>) {
    var variants: [String: Variant] = [:]
    for (term, explanation) in glossary {
      for (word, difference) in nearVariants(of: term.term) where !defined.contains(word) {
        guard variants[word] == nil else { continue }
        variants[word] = Variant(term: term, difference: difference, explanation: explanation)
      }
    }
    matcher = TermMatcher(Array(defined) + Array(variants.keys))
    self.variants = matcher.terms.map { variants[$0] }
    misses = Array(repeating: nil, count: matcher.terms.count)
  }

  mutating func read(_ reading: Reading) {
    matcher.eachMatch(in: reading.bytes, from: reading.start, to: reading.end, limit: reading.end) {
      number, offset, length in
      if let variant = variants[number] {
        judge(number, variant, reading, offset, offset + length)
      }
    }
  }

  private mutating func judge(
    _ number: Int, _ variant: Variant, _ reading: Reading, _ start: Int, _ end: Int
  ) {
    let range = reading.sourceRange(start, end)
    // What a term means may be said in words near to it: 生效日:指……本协议生效日期。
    guard !variant.explanation.contains(range),
      isUsedAsTerm(variant.difference, reading, start, end)
    else { return }
    if misses[number]?.uses.append(range) == nil {
      misses[number] = NearMiss(
        word: matcher.terms[number], term: variant.term, difference: variant.difference,
        uses: [range])
    }
  }
}
