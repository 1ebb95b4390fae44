import ContractSyntax

/// The words that a term may be mistaken for, each with how it differs; those of fewer than three
/// characters are left out, as they are words of the language.
func nearVariants(of term: String) -> [(word: String, difference: NearMiss.Difference)] {
  let term = SpelledTerm(term)
  guard (3...longestTerm).contains(term.count) else { return [] }
  return synonyms(of: term).map { ($0, .synonym) }
    + lengthened(term).map { ($0, .lengthened) }
    + otherPapers(term).map { ($0, .otherPaper) }
    + shortened(term).map { ($0, .shortened) }
}

/// A longer entry is a phrase, and is not mistaken.
private let longestTerm = 16

/// A term, character by character.
private struct SpelledTerm {
  let bytes: [UInt8]
  /// The byte at which each character begins, and the end.
  private let starts: [Int]

  init(_ term: String) {
    let bytes = Array(term.utf8)
    self.bytes = bytes
    starts = bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 } + [bytes.count]
  }

  /// The number of characters.
  var count: Int { starts.count - 1 }

  func ends(with words: StaticString) -> Bool { endsWith(bytes, 0, bytes.count, words) }

  /// The term with `replacement` in the place of some of its characters.
  func replacing(_ characters: Range<Int>, by replacement: StaticString = "") -> String {
    replacing(
      bytes: starts[characters.lowerBound]..<starts[characters.upperBound], by: replacement)
  }

  /// The term with `replacement` in the place of some of its bytes.
  func replacing(bytes range: Range<Int>, by replacement: StaticString) -> String {
    let middle = replacement.withUTF8Buffer { Array($0) }
    return String(
      decoding: bytes[..<range.lowerBound] + middle + bytes[range.upperBound...], as: UTF8.self)
  }
}

/// Words of one meaning in contracts.
private let equivalents: [[StaticString]] = [
  ["营业日", "工作日"], ["完工", "竣工"], ["运营", "营运"], ["履约保函", "履约担保函", "履约保证函"],
  ["维护保函", "维修保函"],
]

private func synonyms(of term: SpelledTerm) -> [String] {
  equivalents.flatMap { words in
    words.indices.flatMap { number -> [String] in
      let length = words[number].utf8CodeUnitCount
      guard let place = firstIndex(of: words[number], term.bytes, 0, term.bytes.count) else {
        return []
      }
      return words.indices.filter { $0 != number }.map {
        term.replacing(bytes: place..<place + length, by: words[$0])
      }
    }
  }
}

private func lengthened(_ term: SpelledTerm) -> [String] {
  let end = term.count..<term.count
  if term.ends(with: "日") { return [term.replacing(end, by: "期")] }
  if term.ends(with: "期") { return [term.replacing(end, by: "限")] }
  return []
}

/// The papers by which one party tells or certifies something to the other, and their characters.
private let papers: [(word: StaticString, count: Int)] = [
  ("证书", 2), ("通知书", 3), ("通知", 2), ("证明", 2),
]

private func otherPapers(_ term: SpelledTerm) -> [String] {
  guard let paper = papers.firstIndex(where: { term.ends(with: $0.word) }) else { return [] }
  let head = term.count - papers[paper].count
  // 终止通知 and 终止证明 may well be two papers; 允许供水通知 and 允许供水证书 are one.
  guard head >= 4 else { return [] }
  return papers.indices.filter { $0 != paper }.map {
    term.replacing(head..<term.count, by: papers[$0].word)
  }
}

/// The term without a word of two characters inside it: 特许期, 计划完工日. Only a noun of one
/// character at the end shows where the words inside begin: 技术服务 is no short form of 技术支持服务.
private func shortened(_ term: SpelledTerm) -> [String] {
  guard term.count >= 5, term.count % 2 == 1, shortNouns.contains(where: term.ends) else {
    return []
  }
  return stride(from: 2, to: term.count - 2, by: 2).map { term.replacing($0..<$0 + 2) }
}

private let shortNouns: [StaticString] = ["期", "日", "权", "费", "价", "款", "金", "书"]
