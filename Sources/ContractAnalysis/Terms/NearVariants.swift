/// The words that a term may be mistaken for, each with how it differs; those of fewer than three
/// characters are left out, as they are words of the language.
func nearVariants(of term: String) -> [(word: String, difference: NearMiss.Difference)] {
  let characters = Array(term.unicodeScalars)
  guard (3...longestTerm).contains(characters.count) else { return [] }
  return synonyms(of: term).map { ($0, .synonym) }
    + lengthened(term).map { ($0, .lengthened) }
    + otherPapers(characters).map { ($0, .otherPaper) }
    + shortened(characters).map { ($0, .shortened) }
}

/// A longer entry is a phrase, and is not mistaken.
private let longestTerm = 16

/// Words of one meaning in contracts.
private let equivalents: [[[UInt8]]] = [
  ["营业日", "工作日"], ["完工", "竣工"], ["运营", "营运"], ["履约保函", "履约担保函", "履约保证函"],
  ["维护保函", "维修保函"],
].map { words in words.map { Array($0.utf8) } }

private func synonyms(of term: String) -> [String] {
  let bytes = Array(term.utf8)
  return equivalents.flatMap { words in
    words.flatMap { word -> [String] in
      guard let place = firstPlace(of: word, in: bytes) else { return [] }
      return words.filter { $0 != word }.map {
        String(decoding: bytes[..<place] + $0 + bytes[(place + word.count)...], as: UTF8.self)
      }
    }
  }
}

private func firstPlace(of word: [UInt8], in term: [UInt8]) -> Int? {
  guard word.count <= term.count else { return nil }
  return (0...term.count - word.count).first { place in
    term[place] == word[0] && term[place..<place + word.count].elementsEqual(word)
  }
}

private func lengthened(_ term: String) -> [String] {
  if term.hasSuffix("日") { return [term + "期"] }
  if term.hasSuffix("期") { return [term + "限"] }
  return []
}

/// The papers by which one party tells or certifies something to the other.
private let papers = ["证书", "通知书", "通知", "证明"]

private func otherPapers(_ term: [Unicode.Scalar]) -> [String] {
  let words = text(term)
  guard let paper = papers.first(where: { words.hasSuffix($0) }) else { return [] }
  let head = term.dropLast(paper.unicodeScalars.count)
  // 终止通知 and 终止证明 may well be two papers; 允许供水通知 and 允许供水证书 are one.
  guard head.count >= 4 else { return [] }
  return papers.filter { $0 != paper }.map { text(head) + $0 }
}

/// The term without a word of two characters inside it: 特许期, 计划完工日. Only a noun of one
/// character at the end shows where the words inside begin: 技术服务 is no short form of 技术支持服务.
private func shortened(_ term: [Unicode.Scalar]) -> [String] {
  guard term.count >= 5, term.count % 2 == 1, let last = term.last, shortNouns.contains(last) else {
    return []
  }
  return stride(from: 2, to: term.count - 2, by: 2).map { start in
    text(term[..<start]) + text(term[(start + 2)...])
  }
}

private let shortNouns = scalarSet("期日权费价款金书")

private func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
  var view = String.UnicodeScalarView()
  view.append(contentsOf: scalars)
  return String(view)
}
