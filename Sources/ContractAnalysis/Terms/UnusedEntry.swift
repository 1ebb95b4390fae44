import ContractSyntax
import ContractText

extension Analysis {
  /// The definitions none of whose terms is used outside its own entry, each as its terms.
  ///
  /// A term counts as used where it is part of another that is (项目 in 项目合同), and where near
  /// misses stand in for it. An entry with a term of a single character is taken as used.
  package func findUnusedEntries() -> [[Term]] {
    let missed = Set(findNearMisses().map(\.term.term))
    let used = usedTerms()
    return glossaryEntries().filter { entry in
      entry.allSatisfy { term in
        term.term.unicodeScalars.count > 1 && !isUsed(term) && !missed.contains(term.term)
          && !isPart(term.term, ofAny: used)
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

  /// The terms that are used, each up to its longest length.
  private func usedTerms() -> [[UInt8]] {
    let longest = 16
    return terms.filter { !$0.uses.isEmpty && isUsed($0) }.map {
      Array($0.term.prefix(longest).utf8)
    }
  }

  /// Whether a term stands within a longer one.
  private func isPart(_ term: String, ofAny others: [[UInt8]]) -> Bool {
    let bytes = Array(term.utf8)
    return others.contains { other in
      guard other.count > bytes.count else { return false }
      return (0...other.count - bytes.count).contains {
        other[$0] == bytes[0] && other[$0..<$0 + bytes.count].elementsEqual(bytes)
      }
    }
  }
}
