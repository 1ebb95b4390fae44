/// How often an article has each of its words: a sorted list, searched by halving.
///
/// A contract has some 20,000 words in its articles. Sorted lists are made of them several times
/// faster than dictionaries.
struct WordCounts: Sendable {
  /// The words, each once, in ascending order.
  private(set) var keys: [ArticleWords.Word] = []
  private var counts: [Int32] = []

  /// The counts of `words`, which are left sorted.
  init(_ words: inout [ArticleWords.Word]) {
    words.sort()
    let distinct = zip(words, words.dropFirst()).reduce(1) { $0 + ($1.0 == $1.1 ? 0 : 1) }
    keys.reserveCapacity(distinct)
    counts.reserveCapacity(distinct)
    for word in words {
      if word == keys.last {
        counts[counts.count - 1] += 1
      } else {
        keys.append(word)
        counts.append(1)
      }
    }
  }

  /// How often a word occurs; nil where it does not.
  subscript(word: ArticleWords.Word) -> Int? { keys.place(of: word).map { Int(counts[$0]) } }
}

/// In how many articles each word occurs: a table with open addressing, half of it free.
struct WordFrequencies: Sendable {
  private var words: [ArticleWords.Word]
  private var counts: [Int32]
  private var distinct = 0

  /// The frequencies of the words of `articles`.
  init(_ articles: [WordCounts]) {
    words = Array(repeating: 0, count: 1 << 12)
    counts = Array(repeating: 0, count: 1 << 12)
    for article in articles {
      for word in article.keys { add(word, 1) }
    }
  }

  /// In how many articles a word occurs; nil for none.
  subscript(word: ArticleWords.Word) -> Int? {
    let count = Int(counts[slot(of: word)])
    return count == 0 ? nil : count
  }

  private mutating func add(_ word: ArticleWords.Word, _ count: Int32) {
    let slot = slot(of: word)
    if counts[slot] == 0 {
      words[slot] = word
      distinct += 1
    }
    counts[slot] += count
    if distinct * 2 > counts.count { grow() }
  }

  private mutating func grow() {
    let old = self
    words = Array(repeating: 0, count: old.words.count * 2)
    counts = Array(repeating: 0, count: old.counts.count * 2)
    distinct = 0
    for slot in old.counts.indices where old.counts[slot] > 0 {
      add(old.words[slot], old.counts[slot])
    }
  }

  /// Where a word stands, or the free place where it belongs.
  private func slot(of word: ArticleWords.Word) -> Int {
    let mask = counts.count - 1
    var slot = Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while counts[slot] != 0, words[slot] != word { slot = (slot + 1) & mask }
    return slot
  }
}
