import ContractSyntax
import ContractText

extension Analysis {
  /// The definitions none of whose terms is used outside its own entry, each as its terms.
  ///
  /// A term counts as used where it is part of another that is (项目 in 项目合同), and where near
  /// misses stand in for it. An entry with a term of a single character is taken as used.
  package func findUnusedEntries() -> [[Term]] {
    let missed = Set(findNearMisses().map(\.term.term))
    let parts = partsOfUsedTerms()
    return glossaryEntries().filter { entry in
      entry.allSatisfy { term in
        term.term.unicodeScalars.count > 1 && !isUsed(term) && !missed.contains(term.term)
          && !parts.contains(term.term)
      }
    }
  }

  /// The terms by entry: 日、月、季度、年 are one.
  private func glossaryEntries() -> [[Term]] {
    var entries: [[Term]] = []
    for term in explainedTerms where opensExplanation(term) {
      if let entry = term.definition, entries.last?.first?.definition == entry {
        entries[entries.count - 1].append(term)
      } else {
        entries.append([term])
      }
    }
    return entries
  }

  /// Whether a term stands at the head of its explanation. 民法典第二十条规定的“X”是指… explains the
  /// words of another text, “X”或“Y”指… gives another name.
  private func opensExplanation(_ term: Term) -> Bool {
    guard term.definition == nil else { return true }
    let line = explanationRange(of: term)
    let quote = scalarBefore(source.bytes, term.range.start, line.start)
    let before = scalarBefore(source.bytes, term.range.start - quote.length, line.start)
    return !before.scalar.isChineseCharacter
  }

  private func isUsed(_ term: Term) -> Bool {
    guard isExplained(term) else { return true }
    let entry = explanationRange(of: term)
    return term.uses.contains { !entry.contains($0) }
  }

  /// Every part of two characters or more of the terms that are used.
  private func partsOfUsedTerms() -> Set<String> {
    let longest = 16
    var parts: Set<String> = []
    for term in terms where !term.uses.isEmpty && isUsed(term) {
      let characters = Array(term.term.prefix(longest))
      for start in characters.indices {
        for end in start..<characters.count where end > start {
          // The whole term is no part of itself.
          guard end - start + 1 < characters.count else { continue }
          parts.insert(String(characters[start...end]))
        }
      }
    }
    return parts
  }
}
