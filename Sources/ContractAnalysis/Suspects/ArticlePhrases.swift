import ContractSyntax
import ContractText

/// The runs of four Chinese characters that each article has: long enough that two places which share
/// a rare one speak of the same thing.
struct ArticlePhrases {
  /// Four characters of the basic plane, 16 bits each.
  typealias Phrase = UInt64

  private let source: SourceText
  /// The articles that have each phrase asked for, by their places in the list of articles.
  private var places: [Phrase: [Int]]

  /// Looks for `wanted` in every article.
  init(_ index: ContractIndex, wanted: Set<Phrase>) {
    source = index.contract.source
    places = Dictionary(minimumCapacity: wanted.count)
    for phrase in wanted { places[phrase] = [] }
    // Nearly every run of four characters is asked for by nobody: a bit for each says so at once.
    var isAsked = Array(repeating: false, count: 0x10000)
    for phrase in wanted { isAsked[Self.bit(phrase)] = true }
    for (place, article) in index.articleList.enumerated() {
      for position in article.index..<Int(article.record.subtreeEnd) {
        let record = article.tree.records[position]
        guard record.kind.isWords else { continue }
        Self.collectRanges(TextRange(Int(record.start), Int(record.end)), source) { phrase, _ in
          guard isAsked[Self.bit(phrase)], let known = places[phrase], known.last != place else {
            return
          }
          places[phrase, default: []].append(place)
        }
      }
    }
  }

  private static func bit(_ phrase: Phrase) -> Int {
    Int(truncatingIfNeeded: (phrase ^ phrase >> 13 ^ phrase >> 29) & 0xFFFF)
  }

  /// The phrases of a sentence without those of the references in it.
  static func phrases(
    in sentence: TextRange, without references: [TextRange], of source: SourceText
  ) -> Set<Phrase> {
    var found: Set<Phrase> = []
    var start = sentence.start
    for reference in references where sentence.contains(reference) {
      collectRanges(TextRange(start, reference.start), source) { phrase, _ in found.insert(phrase) }
      start = max(start, reference.end)
    }
    collectRanges(TextRange(start, sentence.end), source) { phrase, _ in found.insert(phrase) }
    return found
  }

  /// How many of `wanted` the article at a place of the list has.
  func shared(_ wanted: Set<Phrase>, at place: Int) -> Int {
    wanted.lazy.filter { has($0, place) }.count
  }

  /// Whether the article at a place of the list has a phrase; the places are in ascending order.
  private func has(_ phrase: Phrase, _ place: Int) -> Bool {
    guard let places = places[phrase] else { return false }
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < place { low = middle + 1 } else { high = middle }
    }
    return low < places.count && places[low] == place
  }

  /// Those of `wanted` that at most two articles have, the one they were taken from among them.
  func rare(_ wanted: Set<Phrase>) -> Set<Phrase> {
    wanted.filter { (places[$0]?.count ?? 0) <= 2 }
  }

  /// The longest run of words that a sentence and the article at a place of the list share.
  func longestShared(_ sentence: TextRange, at place: Int) -> String? {
    var best = TextRange(0, 0)
    var run = TextRange(0, 0)
    Self.collectRanges(sentence, source) { phrase, range in
      guard has(phrase, place) else { return }
      // A phrase that begins one character after the last goes on with its run.
      run = range.start < run.end && run.length > 0 ? TextRange(run.start, range.end) : range
      if run.length > best.length { best = run }
    }
    return best.length > 0 ? source.text(in: best) : nil
  }

  private static func collectRanges(
    _ range: TextRange, _ source: SourceText, _ add: (Phrase, TextRange) -> Void
  ) {
    var window: Phrase = 0
    var count = 0
    var offset = range.start
    while offset < range.end {
      let (scalar, length) = scalarAt(source.bytes, offset, range.end)
      offset += max(1, length)
      guard (0x4E00...0x9FFF).contains(scalar.value) else {
        count = 0
        continue
      }
      window = window << 16 | Phrase(scalar.value)
      count += 1
      // Every Chinese character of the basic plane takes three bytes.
      if count >= 4 { add(window, TextRange(offset - 12, offset)) }
    }
  }
}
