import ContractSyntax
import ContractText

/// The runs of four Chinese characters that each article has: long enough that two places which share
/// a rare one speak of the same thing.
struct ArticlePhrases {
  /// Four characters of the basic plane, 16 bits each.
  typealias Phrase = UInt64

  private let source: SourceText
  private let phrases: [Set<Phrase>]
  private var frequency: [Phrase: Int] = [:]

  /// The phrases of every article.
  init(_ index: ContractIndex) {
    source = index.contract.source
    var phrases: [Set<Phrase>] = []
    phrases.reserveCapacity(index.articleList.count)
    for article in index.articleList {
      var found: Set<Phrase> = []
      for position in article.index..<Int(article.record.subtreeEnd) {
        let record = article.tree.records[position]
        guard record.kind.isWords else { continue }
        Self.collect(TextRange(Int(record.start), Int(record.end)), source) { found.insert($0) }
      }
      for phrase in found { frequency[phrase, default: 0] += 1 }
      phrases.append(found)
    }
    self.phrases = phrases
  }

  /// The phrases of a sentence without those of the references in it.
  func phrases(in sentence: TextRange, without references: [TextRange]) -> Set<Phrase> {
    var found: Set<Phrase> = []
    var start = sentence.start
    for reference in references where sentence.contains(reference) {
      Self.collect(TextRange(start, reference.start), source) { found.insert($0) }
      start = max(start, reference.end)
    }
    Self.collect(TextRange(start, sentence.end), source) { found.insert($0) }
    return found
  }

  /// How many of `wanted` the article at a place of the list has.
  func shared(_ wanted: Set<Phrase>, at place: Int) -> Int {
    guard phrases.indices.contains(place) else { return 0 }
    return wanted.lazy.filter { phrases[place].contains($0) }.count
  }

  /// Those of `wanted` that at most two articles have, the one they were taken from among them.
  func rare(_ wanted: Set<Phrase>) -> Set<Phrase> {
    wanted.filter { (frequency[$0] ?? 0) <= 2 }
  }

  /// The longest run of words that a sentence and the article at a place of the list share.
  func longestShared(_ sentence: TextRange, at place: Int) -> String? {
    guard phrases.indices.contains(place) else { return nil }
    var best = TextRange(0, 0)
    var run = TextRange(0, 0)
    Self.collectRanges(sentence, source) { phrase, range in
      guard phrases[place].contains(phrase) else { return }
      // A phrase that begins one character after the last goes on with its run.
      run = range.start < run.end && run.length > 0 ? TextRange(run.start, range.end) : range
      if run.length > best.length { best = run }
    }
    return best.length > 0 ? source.text(in: best) : nil
  }

  private static func collect(_ range: TextRange, _ source: SourceText, _ add: (Phrase) -> Void) {
    collectRanges(range, source) { phrase, _ in add(phrase) }
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
