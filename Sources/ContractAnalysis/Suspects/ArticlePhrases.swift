import ContractSyntax
import ContractText

#if canImport(Glibc)
  import Glibc
#endif

/// The runs of four Chinese characters that each article has: long enough that two places which share
/// a rare one speak of the same thing.
struct ArticlePhrases {
  /// Four characters of the basic plane, 16 bits each.
  typealias Phrase = UInt64

  private let source: SourceText
  private let articleCount: Int
  /// The articles that have each phrase asked for, by their places in the list of articles.
  private var places: [Phrase: [Int]]

  /// Looks for `wanted` in every article.
  init(_ index: ContractIndex, wanted: Set<Phrase>) {
    source = index.contract.source
    articleCount = index.articleList.count
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

  /// The phrases of some stretches of the source.
  static func phrases(in stretches: [TextRange], of source: SourceText) -> Set<Phrase> {
    var found: Set<Phrase> = []
    for stretch in stretches {
      collectRanges(stretch, source) { phrase, _ in found.insert(phrase) }
    }
    return found
  }

  /// How much each of `wanted` tells of the article that it is found in, apart from the one at `own`
  /// that they were taken from and without those that an article at `named` has; in thousandths.
  func weights(_ wanted: Set<Phrase>, besides own: Int?, without named: [Int]) -> [Phrase: Int] {
    var weights: [Phrase: Int] = [:]
    let all = log(Double(max(3, articleCount)))
    for phrase in wanted {
      let isOwn = own.map { has(phrase, $0) } ?? false
      let count = (places[phrase]?.count ?? 0) - (isOwn ? 1 : 0)
      guard count > 0, !named.contains(where: { has(phrase, $0) }) else { continue }
      weights[phrase] = max(0, Int(1000 * (1 - log(Double(count)) / all)))
    }
    return weights
  }

  /// How much of `weights` the article at a place of the list has.
  func sum(_ weights: [Phrase: Int], at place: Int) -> Int {
    weights.reduce(0) { has($1.key, place) ? $0 + $1.value : $0 }
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

  /// The longest run of words that stretches of the source share with the article at a place of the
  /// list and not with the one at `other`.
  func longestShared(_ stretches: [TextRange], at place: Int, notAt other: Int) -> String? {
    var best = TextRange(0, 0)
    var run = TextRange(0, 0)
    for stretch in stretches {
      Self.collectRanges(stretch, source) { phrase, range in
        guard has(phrase, place), !has(phrase, other) else { return }
        // A phrase that begins one character after the last goes on with its run.
        run = range.start < run.end && run.length > 0 ? TextRange(run.start, range.end) : range
        if run.length > best.length { best = run }
      }
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
