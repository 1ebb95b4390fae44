import ContractSyntax
import ContractText

/// Terms that explain one another and nothing else: 贷款人:指融资文件中的贷款人, or A by B and B by A.
package struct DefinitionCycle: Sendable {
  /// The terms in the order in which each leads to the next, the last to the first.
  package let terms: [Term]
}

extension Analysis {
  /// The circles of the glossary, each given once, in the order of its first term.
  package func findDefinitionCycles() -> [DefinitionCycle] {
    let glossary = terms.filter { $0.definition != nil }
    let matcher = TermMatcher(glossary.map(\.term))
    var numbers: [String: Int] = [:]
    for (number, term) in glossary.enumerated() where numbers[term.term] == nil {
      numbers[term.term] = number
    }
    let next = glossary.map { explanation(of: $0, matcher).flatMap { numbers[$0] } }
    return circles(next).map { circle in DefinitionCycle(terms: circle.map { glossary[$0] }) }
  }

  /// The term that an entry gives in place of an explanation; nil where it explains.
  private func explanation(of term: Term, _ matcher: TermMatcher) -> String? {
    guard let entry = term.definition, entry.children(.term).count == 1,
      entry.children.allSatisfy({ $0.kind.isLeaf })
    else { return nil }
    let reading = Reading(
      source: source, segments: entry.children(.text).map(\.range))
    guard reading.end > reading.start else { return nil }
    var cursor = ScalarCursor(reading.bytes, from: reading.start, to: reading.end)
    while introductions.contains(cursor.scalar), !cursor.isAtEnd { cursor.advance() }
    guard let first = matcher.take(&cursor) else { return nil }
    if isEnd(cursor) { return first }
    // 融资文件中的贷款人
    for word: StaticString in ["项下", "中", "里", "内"] where cursor.take(word) { break }
    for word: StaticString in ["规定", "所述", "所称", "约定", "定义"] where cursor.take(word) { break }
    guard cursor.take("的"), let second = matcher.take(&cursor), isEnd(cursor) else { return nil }
    return second
  }

  private func isEnd(_ cursor: ScalarCursor) -> Bool {
    var cursor = cursor
    while !cursor.isAtEnd {
      guard endings.contains(cursor.advance()) else { return false }
    }
    return true
  }
}

extension TermMatcher {
  /// Steps over the longest term here and returns it.
  fileprivate func take(_ cursor: inout ScalarCursor) -> String? {
    guard !cursor.isAtEnd, let match = match(cursor.bytes, cursor.offset, cursor.end) else {
      return nil
    }
    cursor.offset += match.length
    return terms[match.number]
  }
}

/// The circles of a map in which each leads to one other at most.
private func circles(_ next: [Int?]) -> [[Int]] {
  var walk = Array(repeating: -1, count: next.count)
  var found: [[Int]] = []
  for start in next.indices where walk[start] < 0 {
    var current: Int? = start
    while let number = current, walk[number] < 0 {
      walk[number] = start
      current = next[number]
    }
    guard let entrance = current, walk[entrance] == start else { continue }
    var circle = [entrance]
    while let number = next[circle[circle.count - 1]], number != entrance { circle.append(number) }
    found.append(circle)
  }
  return found
}

private let introductions = scalarSet(":：,，\" ”」』是系均即特指为\u{3000}")
private let endings = scalarSet("。.;； \u{3000}")
