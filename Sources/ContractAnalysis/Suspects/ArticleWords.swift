import ContractSyntax
import ContractText

#if canImport(Glibc)
  import Glibc
#endif

/// What each article speaks of: its defined terms and pairs of characters, and how rare they are.
struct ArticleWords {
  /// A term or a pair of characters.
  typealias Word = UInt64

  /// A word, and how much it tells in thousandths.
  typealias WeightedWord = (word: Word, weight: Int)

  private let index: ContractIndex
  private let matcher: TermMatcher
  private let source: SourceText
  /// Stretches that say nothing of the article they stand in: words that a reference governs speak of
  /// its target, and drafting notes to whoever fills the template in.
  private let others: [TextRange]
  private let counts: [WordCounts]
  private let frequency: WordFrequencies

  init(_ index: ContractIndex, _ matcher: TermMatcher, others: [TextRange]) {
    self.index = index
    self.matcher = matcher
    self.others = others
    source = index.contract.source
    var counts: [WordCounts] = []
    counts.reserveCapacity(index.articleList.count)
    var next = 0
    var words: [Word] = []
    for article in index.articleList {
      while next < others.count, others[next].end <= article.range.start { next += 1 }
      words.removeAll(keepingCapacity: true)
      Self.collect(article, matcher, source, others, next, &words)
      counts.append(WordCounts(&words))
    }
    self.counts = counts
    frequency = WordFrequencies(counts)
  }

  /// Words in more articles than this say nothing about any of them.
  private var commonLimit: Int { max(3, index.articleList.count * 6 / 100) }

  /// How much a word tells, from 0 for common ones to 1 for a word of a single article.
  func weight(_ word: Word) -> Double {
    guard !Self.generalWords.contains(word) else { return 0 }
    let count = frequency[word] ?? 0
    guard count > 0, count <= commonLimit else { return 0 }
    let articles = Double(index.articleList.count)
    return log(articles / Double(count)) / log(articles)
  }

  /// How much each of `words` tells of the article that it is found in, apart from the one at `own`
  /// that they were taken from and without those that an article at `named` speaks of; in thousandths.
  func weights(_ words: [Word], besides own: Int?, without named: [Int]) -> [WeightedWord] {
    let all = log(Double(max(3, index.articleList.count)))
    return words.compactMap { word in
      guard !Self.generalWords.contains(word) else { return nil }
      let isOwn = own.map { counts[$0][word] != nil } ?? false
      let count = (frequency[word] ?? 0) - (isOwn ? 1 : 0)
      guard count > 0, !named.contains(where: { counts[$0][word] != nil }) else { return nil }
      return (word, max(0, Int(1000 * (1 - log(Double(count)) / all))))
    }
  }

  /// How much of `weights` the article at a place of the list has.
  func sum(_ weights: [WeightedWord], at place: Int) -> Int {
    weights.reduce(0) { counts[place][$1.word] == nil ? $0 : $0 + $1.weight }
  }

  /// How well the article at a place of the list speaks of `words`.
  func score(_ words: [Word], at place: Int) -> Double {
    guard counts.indices.contains(place) else { return 0 }
    // In a short contract nearly every word is rare, and one that is repeated is hardly more so.
    let most = isShort ? 2 : 3
    return words.reduce(0) { sum, word in
      sum + weight(word) * Double(min(most, counts[place][word] ?? 0))
    }
  }

  /// Whether the text has so few articles that a rare word tells little.
  var isShort: Bool { index.articleList.count < 40 }

  /// How often the article at a place of the list uses a defined term.
  func uses(of term: String, at place: Int) -> Int {
    guard counts.indices.contains(place),
      let number = matcher.terms.firstIndex(of: term)
    else { return 0 }
    return counts[place][Self.termMark | UInt64(number)] ?? 0
  }

  /// Whether the article at a place of the list has any of `words`, common ones and parts of terms
  /// included.
  func mentions(_ words: [Word], at place: Int) -> Bool {
    guard counts.indices.contains(place) else { return false }
    return words.contains {
      counts[place][$0] != nil || counts[place][$0 | Self.insideTermMark] != nil
    }
  }

  /// Those of `words` that the article at a place of the list speaks of and the one at `other` does
  /// not, the most telling first.
  func matches(_ words: [Word], at place: Int, notAt other: Int) -> [String] {
    guard counts.indices.contains(place) else { return [] }
    return words.filter { tells($0, place, other) && weight($0) > 0 }
      .sorted { (weight($0), $1) > (weight($1), $0) }
      .prefix(3).map(text)
  }

  /// The phrases of a range of the source that the article at a place of the list speaks of too and
  /// the one at `other` does not, the longest first.
  func phrases(_ range: TextRange, at place: Int, notAt other: Int) -> [String] {
    guard counts.indices.contains(place) else { return [] }
    var phrases: [String] = []
    var start: Int?
    var end = range.start
    var offset = range.start
    while offset < range.end {
      let (_, length) = scalarAt(source.bytes, offset, range.end)
      let next = offset + max(1, length)
      let pair = TextRange(offset, next + scalarAt(source.bytes, next, range.end).length)
      if let term = matcher.match(source.bytes, offset, range.end) {
        close(&start, end, &phrases)
        if tells(Self.termMark | UInt64(term.number), place, other) {
          phrases.append(matcher.terms[term.number])
        }
        offset += term.length
        continue
      }
      if pair.end > next, words(in: pair).contains(where: { tells($0, place, other) }) {
        if start == nil { start = offset }
        end = pair.end
      } else {
        close(&start, end, &phrases)
      }
      offset = next
    }
    close(&start, end, &phrases)
    return Array(phrases.sorted { $0.utf8.count > $1.utf8.count }.prefix(3))
  }

  /// Whether the article at one place has a word and the one at another has it neither alone nor in a
  /// term.
  private func tells(_ word: Word, _ place: Int, _ other: Int) -> Bool {
    counts[place][word] != nil && !mentions([word], at: other)
  }

  private func close(_ start: inout Int?, _ end: Int, _ phrases: inout [String]) {
    if let first = start { phrases.append(source.text(in: TextRange(first, end))) }
    start = nil
  }

  /// The words of a range of the source, each once.
  func words(in range: TextRange) -> [Word] { words(in: [range]) }

  /// The words of several ranges of the source, each once.
  func words(in ranges: [TextRange]) -> [Word] {
    var words: [Word] = []
    for range in ranges { Self.collect(range, matcher, source, [], 0, &words) }
    return words.sortedOnce()
  }

  /// The first two characters of a range of the source, or its first defined term, unless they are
  /// words of any contract.
  func firstPair(of range: TextRange) -> Word? {
    guard range.length >= 6 else { return nil }
    if let term = matcher.match(source.bytes, range.start, range.end) {
      return Self.termMark | UInt64(term.number)
    }
    let first = scalarAt(source.bytes, range.start, range.end)
    let second = scalarAt(source.bytes, range.start + first.length, range.end)
    guard Self.isContent(first.scalar), Self.isContent(second.scalar) else { return nil }
    let word = Self.pair(first.scalar, second.scalar)
    return Self.generalWords.contains(word) ? nil : word
  }

  /// The words of a whole article.
  func words(at place: Int) -> [Word] {
    counts.indices.contains(place) ? counts[place].keys : []
  }

  private func text(_ word: Word) -> String {
    if word & Self.termMark != 0 { return matcher.terms[Int(word & ~Self.termMark)] }
    var text = ""
    for value in [UInt32(word >> 32), UInt32(truncatingIfNeeded: word)] {
      if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
    }
    return text
  }

  // MARK: Collecting

  private static let termMark: Word = 1 << 63
  /// A pair of characters inside a term: enough to show that an article speaks of it, not enough to
  /// show that another does.
  private static let insideTermMark: Word = 1 << 62

  private static func collect(
    _ node: Node, _ matcher: TermMatcher, _ source: SourceText, _ others: [TextRange],
    _ first: Int, _ words: inout [Word]
  ) {
    let records = node.tree.records
    for position in node.index..<Int(node.record.subtreeEnd)
    where records[position].kind.isWords {
      let range = TextRange(Int(records[position].start), Int(records[position].end))
      collect(range, matcher, source, others, first, &words)
    }
  }

  private static func collect(
    _ range: TextRange, _ matcher: TermMatcher, _ source: SourceText, _ others: [TextRange],
    _ first: Int, _ words: inout [Word]
  ) {
    var offset = range.start
    var next = first
    while offset < range.end {
      while next < others.count, others[next].end <= offset { next += 1 }
      if next < others.count, others[next].contains(offset) {
        offset = min(range.end, others[next].end)
        continue
      }
      let end = next < others.count ? min(range.end, others[next].start) : range.end
      offset = collect(
        TextRange(offset, end), limit: range.end, matcher, source, &words)
    }
  }

  /// The words of a stretch without others in it; a term may reach beyond its end, up to byte `limit`.
  /// Gives the byte after the last that was taken in.
  private static func collect(
    _ stretch: TextRange, limit: Int, _ matcher: TermMatcher, _ source: SourceText,
    _ words: inout [Word]
  ) -> Int {
    var start = stretch.start
    let end = matcher.eachMatch(
      in: source.bytes, from: stretch.start, to: stretch.end, limit: limit
    ) { number, offset, length in
      collectContent(TextRange(start, offset), source, &words)
      words.append(termMark | UInt64(number))
      collectPairs(TextRange(offset, offset + length), source, insideTermMark, &words)
      start = offset + length
    }
    if start < stretch.end { collectContent(TextRange(start, stretch.end), source, &words) }
    return end
  }

  /// The pairs of characters that can be parts of telling words.
  private static func collectContent(
    _ range: TextRange, _ source: SourceText, _ words: inout [Word]
  ) {
    let isFunctionWord = Self.isFunctionWord
    source.bytes.withUnsafeBufferPointer { bytes in
      var offset = range.start
      var last: Unicode.Scalar?
      while offset < range.end {
        let (scalar, length) = scalarAt(bytes, offset, range.end)
        offset += max(1, length)
        guard isContent(scalar, isFunctionWord) else {
          last = nil
          continue
        }
        if let last { words.append(pair(last, scalar)) }
        last = scalar
      }
    }
  }

  private static func collectPairs(
    _ range: TextRange, _ source: SourceText, _ mark: Word, _ words: inout [Word]
  ) {
    var offset = range.start
    var last: Unicode.Scalar?
    while offset < range.end {
      let (scalar, length) = scalarAt(source.bytes, offset, range.end)
      offset += max(1, length)
      if let last { words.append(pair(last, scalar) | mark) }
      last = scalar
    }
  }

  private static func pair(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Word {
    UInt64(first.value) << 32 | UInt64(second.value)
  }

  /// A Chinese character that can be part of a telling word.
  private static func isContent(
    _ scalar: Unicode.Scalar, _ isFunctionWord: [Bool] = Self.isFunctionWord
  ) -> Bool {
    (0x4E00...0x9FFF).contains(scalar.value) && !isFunctionWord[Int(scalar.value)]
  }

  /// Words of any contract or statute, which tell no article from another.
  private static let generalWords: Set<Word> = Set(
    [
      "情况", "情形", "行为", "责任", "义务", "权利", "规定", "要求", "条件", "方式", "程序", "时间", "期限", "内容", "事项",
      "违法", "违反", "违约", "行政", "处罚", "罚款", "责令", "处理", "办理", "执行", "履行", "有关", "相关", "措施", "合同",
      "协议", "双方", "甲方", "乙方",
    ].compactMap { word in
      let scalars = Array(word.unicodeScalars)
      return scalars.count == 2 ? pair(scalars[0], scalars[1]) : nil
    })

  /// Characters that join words and are no part of a telling one.
  private static let isFunctionWord: [Bool] = {
    var table = Array(repeating: false, count: 0x10000)
    let words =
      "的所在或和及等其之后时应按被为是与就该此各本以于由对并且将可以不无有从自至到中内外上下前者也又而但如若则即须得第条款项章节一二三四五六七八九十"
    for scalar in words.unicodeScalars { table[Int(scalar.value)] = true }
    return table
  }()
}
