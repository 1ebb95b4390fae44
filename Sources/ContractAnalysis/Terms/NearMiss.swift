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

  private let variants: [String: Variant]
  private let matcher: TermMatcher
  private var byWord: [String: NearMiss] = [:]

  var found: [NearMiss] { Array(byWord.values) }

  init(glossary: [(term: Term, explanation: TextRange)], defined: Set<String>) {
    var variants: [String: Variant] = [:]
    for (term, explanation) in glossary {
      for (word, difference) in nearVariants(of: term.term) where !defined.contains(word) {
        guard variants[word] == nil else { continue }
        variants[word] = Variant(term: term, difference: difference, explanation: explanation)
      }
    }
    self.variants = variants
    matcher = TermMatcher(defined.sorted() + variants.keys.sorted())
  }

  mutating func read(_ reading: Reading) {
    var offset = reading.start
    while offset < reading.end {
      guard let (number, length) = matcher.match(reading.bytes, offset, reading.end) else {
        offset += scalarAt(reading.bytes, offset, reading.end).length
        continue
      }
      let word = matcher.terms[number]
      if let variant = variants[word] {
        judge(word, variant, reading, offset, offset + length)
      }
      offset += length
    }
  }

  private mutating func judge(
    _ word: String, _ variant: Variant, _ reading: Reading, _ start: Int, _ end: Int
  ) {
    let range = reading.sourceRange(start, end)
    // What a term means may be said in words near to it: 生效日:指……本协议生效日期。
    guard !variant.explanation.contains(range),
      isUsedAsTerm(variant.difference, reading, start, end)
    else { return }
    let miss = NearMiss(
      word: word, term: variant.term, difference: variant.difference, uses: [])
    byWord[word, default: miss].uses.append(range)
  }
}
