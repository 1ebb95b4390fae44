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

/// In how many articles each word occurs: a table with open addressing.
struct WordFrequencies: Sendable {
  private var words: [ArticleWords.Word]
  private var counts: [Int32]
  private let mask: Int

  /// The frequencies of the words of `articles`.
  init(_ articles: [WordCounts]) {
    let total = articles.reduce(0) { $0 + $1.keys.count }
    var size = 64
    while size < total * 2 { size *= 2 }
    mask = size - 1
    words = Array(repeating: 0, count: size)
    counts = Array(repeating: 0, count: size)
    for article in articles {
      for word in article.keys {
        let slot = slot(of: word)
        words[slot] = word
        counts[slot] += 1
      }
    }
  }

  /// In how many articles a word occurs; nil for none.
  subscript(word: ArticleWords.Word) -> Int? {
    let count = Int(counts[slot(of: word)])
    return count == 0 ? nil : count
  }

  /// Where a word stands, or the free place where it belongs; half of the places are free.
  private func slot(of word: ArticleWords.Word) -> Int {
    var slot = Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while counts[slot] != 0, words[slot] != word { slot = (slot + 1) & mask }
    return slot
  }
}

extension [UInt64] {
  /// The place of a word in a list in ascending order; nil where it is not there.
  func place(of word: UInt64) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < word { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] == word ? low : nil
  }

  /// The words or phrases in ascending order, each once.
  consuming func sortedOnce() -> [UInt64] {
    sort()
    var kept = 0
    for index in indices where index == 0 || self[index] != self[kept - 1] {
      self[kept] = self[index]
      kept += 1
    }
    removeLast(count - kept)
    return self
  }
}
