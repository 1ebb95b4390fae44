import ContractSyntax
import ContractText

/// The runs of four Chinese characters that each article has: long enough that two places which share
/// a rare one speak of the same thing.
struct ArticlePhrases {
  /// Four characters of the basic plane, 16 bits each.
  typealias Phrase = UInt64

  private let source: SourceText
  /// The phrases that are looked for, in ascending order.
  private let wanted: [Phrase]
  /// The articles that have them, by their places in the list of articles, in ascending order for each
  /// phrase; and where the articles of each phrase begin.
  private var articles: [Int32] = []
  private var starts: [Int32]

  /// Looks for `wanted`, each once and in ascending order, in every article.
  init(_ index: ContractIndex, wanted: [Phrase]) {
    source = index.contract.source
    self.wanted = wanted
    starts = Array(repeating: 0, count: wanted.count + 1)
    let found = Self.find(wanted, in: index)
    for (phrase, _) in found { starts[phrase + 1] += 1 }
    for phrase in wanted.indices { starts[phrase + 1] += starts[phrase] }
    var next = starts
    articles = Array(repeating: 0, count: found.count)
    for (phrase, article) in found {
      articles[Int(next[phrase])] = article
      next[phrase] += 1
    }
  }

  /// Which of `wanted` each article has, once each; article by article.
  private static func find(
    _ wanted: [Phrase], in index: ContractIndex
  ) -> [(phrase: Int, article: Int32)] {
    // Nearly every run of four characters is asked for by nobody: a bit for each says so at once.
    var asked = Array(repeating: UInt64(0), count: 0x10000 / 64)
    for phrase in wanted { asked[bit(phrase) >> 6] |= 1 << UInt64(bit(phrase) & 63) }
    var last = Array(repeating: Int32(-1), count: wanted.count)
    var found: [(phrase: Int, article: Int32)] = []
    let records = index.contract.node.tree.records
    for (place, article) in index.articleList.enumerated() {
      let place = Int32(truncatingIfNeeded: place)
      for position in article.index..<Int(records[article.index].subtreeEnd)
      where records[position].kind.isWords {
        let range = TextRange(Int(records[position].start), Int(records[position].end))
        collectRanges(range, index.contract.source) { phrase, _ in
          let bit = bit(phrase)
          guard asked[bit >> 6] >> UInt64(bit & 63) & 1 != 0, let number = wanted.place(of: phrase),
            last[number] != place
          else { return }
          last[number] = place
          found.append((number, place))
        }
      }
    }
    return found
  }

  private static func bit(_ phrase: Phrase) -> Int {
    Int(truncatingIfNeeded: (phrase ^ phrase >> 13 ^ phrase >> 29) & 0xFFFF)
  }

  /// The phrases of some stretches of the source, as they come.
  static func collect(
    _ stretches: [TextRange], of source: SourceText, into found: inout [Phrase]
  ) {
    for stretch in stretches {
      collectRanges(stretch, source) { phrase, _ in found.append(phrase) }
    }
  }

  /// Whether the article at a place of the list has a phrase, by its place among those looked for.
  private func has(_ phrase: Int, _ place: Int) -> Bool {
    var low = Int(starts[phrase])
    var high = Int(starts[phrase + 1])
    let end = high
    while low < high {
      let middle = (low + high) / 2
      if articles[middle] < place { low = middle + 1 } else { high = middle }
    }
    return low < end && articles[low] == place
  }

  /// The longest run of words that stretches of the source share with the article at a place of the
  /// list and not with the one at `other`.
  func longestShared(_ stretches: [TextRange], at place: Int, notAt other: Int) -> String? {
    var best = TextRange(0, 0)
    var run = TextRange(0, 0)
    for stretch in stretches {
      Self.collectRanges(stretch, source) { phrase, range in
        guard let number = wanted.place(of: phrase), has(number, place), !has(number, other) else {
          return
        }
        // A phrase that begins one character after the last goes on with its run.
        run = range.start < run.end && run.length > 0 ? TextRange(run.start, range.end) : range
        if run.length > best.length { best = run }
      }
    }
    return best.length > 0 ? source.text(in: best) : nil
  }

  @inline(__always)
  private static func collectRanges(
    _ range: TextRange, _ source: SourceText, _ add: (Phrase, TextRange) -> Void
  ) {
    source.bytes.withUnsafeBufferPointer { bytes in
      var window: Phrase = 0
      var count = 0
      var offset = range.start
      while offset < range.end {
        let (scalar, length) = scalarAt(bytes, offset, range.end)
        offset &+= max(1, length)
        guard (0x4E00...0x9FFF).contains(scalar.value) else {
          count = 0
          continue
        }
        window = window << 16 | Phrase(scalar.value)
        count &+= 1
        // Every Chinese character of the basic plane takes three bytes.
        if count >= 4 { add(window, TextRange(offset - 12, offset)) }
      }
    }
  }
}
