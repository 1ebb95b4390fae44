import ContractSyntax
import ContractText

/// Finds every blank of a contract, drawn or lost, and says what belongs there.
struct BlankFinder {
  let contract: Contract
  let index: ContractIndex
  private var counts: [String: Int] = [:]
  private var blanks: [Blank] = []
  private var last = Numbered()

  /// The article of the blank before, in which most blanks stand, and how many it has had.
  private struct Numbered {
    var annex: Int?
    var article: Int?
    var branch: Int?
    var name = ""
    var count = 0
  }

  init(_ contract: Contract, _ index: ContractIndex) {
    self.contract = contract
    self.index = index
  }

  /// The blanks in document order.
  mutating func find() -> [Blank] {
    let tree = contract.node.tree
    let written = contract.blanks
    var next = 0
    for position in contract.node.index..<Int(contract.node.record.subtreeEnd) {
      guard !tree.records[position].kind.isLeaf else { continue }
      var owned: [WrittenBlank] = []
      // Blanks stand in document order, and so do the nodes that own them.
      while next < written.count, written[next].owner == position {
        owned.append(written[next])
        next += 1
      }
      add(owned, in: Node(tree: tree, index: position))
    }
    return blanks
  }

  private mutating func add(_ owned: [WrittenBlank], in node: Node) {
    let canLose = canLoseBlanks(node)
    guard !owned.isEmpty || canLose else { return }
    let reading = node.reading
    guard !reading.segments.isEmpty else { return }
    let drawn = owned.map { offsets(of: $0, in: reading) }
    let classifier = BlankClassifier(reading: reading, drawn: drawn)
    var found: [(offset: Int, make: Found)] = zip(owned, drawn).map { blank, range in
      (range.lowerBound, .drawn(blank, range))
    }
    if canLose {
      found += lostBlanks(in: reading).filter { lost in
        classifier.drawn(at: lost.offset)?.contains(lost.offset) != true
      }.map { ($0.offset, .lost($0)) }
      if let party = lostParty(node, reading) { found.append((party.offset, .lost(party))) }
    }
    guard !found.isEmpty else { return }
    let place = index.place(of: node)
    for (_, item) in found.sorted(by: { $0.offset < $1.offset }) {
      switch item {
      case .drawn(let blank, let range): append(blank, range, classifier, place)
      case .lost(let lost): append(lost, reading, place)
      }
    }
  }

  private enum Found {
    case drawn(WrittenBlank, Range<Int>)
    case lost(LostBlank)
  }

  /// Running text can; a heading, a list of contents or a glossary of units cannot.
  private func canLoseBlanks(_ node: Node) -> Bool {
    switch node.kind {
    case .paragraph, .item, .subitem, .definition, .recital, .note, .annex: true
    default: false
    }
  }

  private mutating func append(
    _ blank: WrittenBlank, _ range: Range<Int>, _ classifier: BlankClassifier, _ place: Place
  ) {
    if blank.form == .mark, isQuotedWording(blank.range, in: contract.source) { return }
    let reading = classifier.reading
    let judgement = classifier.judge(
      range.lowerBound, range.upperBound, isMark: blank.form == .mark)
    // A box is ticked, and not written in.
    let isBox = blank.form == .mark && judgement.expects == .choice
    let isReference =
      endsWith(reading.bytes, reading.start, range.lowerBound, "第")
      && judgement.expects == .article
    blanks.append(
      Blank(
        id: id(place), range: blank.range, form: blank.form, place: place,
        expects: isReference || judgement.expects != .article ? judgement.expects : .text,
        subject: judgement.subject, unit: judgement.unit,
        context: context(
          reading, range.lowerBound, range.upperBound,
          drawn: isBox ? reading.text(range.lowerBound, range.upperBound) : "＿＿"),
        isReference: isReference))
  }

  private mutating func append(_ lost: LostBlank, _ reading: Reading, _ place: Place) {
    let classifier = BlankClassifier(reading: reading, drawn: [])
    let judged = classifier.judge(lost.offset, lost.offset, isMark: false)
    blanks.append(
      Blank(
        id: id(place), range: reading.sourceRange(lost.offset, lost.offset), form: .lost,
        place: place, expects: lost.expects == .text ? judged.expects : lost.expects,
        subject: judged.subject,
        unit: judged.unit ?? lost.unit,
        context: context(reading, lost.offset, lost.offset), isReference: false))
  }

  /// 第十五条-2: the second blank of the article.
  private mutating func id(_ place: Place) -> String {
    let isBesideLast =
      place.article != nil && place.article == last.article && place.branch == last.branch
      && place.annex == last.annex
    if !isBesideLast {
      counts[last.name] = last.count
      let name = place.article.map { _ in articleName(place) } ?? place.label
      last = Numbered(
        annex: place.annex, article: place.article, branch: place.branch, name: name,
        count: counts[name] ?? 0)
    }
    last.count += 1
    return "\(last.name)-\(last.count)"
  }

  private func articleName(_ place: Place) -> String {
    let annex = place.annex.map { "附件\(chineseNumeral($0))" } ?? ""
    let branch = place.branch.map { "之\(chineseNumeral($0))" } ?? ""
    return "\(annex)第\(chineseNumeral(place.article ?? 0))条\(branch)"
  }

  /// A blank's bytes in a reading, all of its parts.
  private func offsets(of blank: WrittenBlank, in reading: Reading) -> Range<Int> {
    if reading.segments.count == 1 {
      return blank.range.start..<max(blank.range.start, blank.lastEnd)
    }
    var passed = 0
    var start: Int?
    for segment in reading.segments {
      if start == nil, segment.start <= blank.range.start, blank.range.start < segment.end {
        start = passed + blank.range.start - segment.start
      }
      if let start, segment.start <= blank.lastEnd, blank.lastEnd <= segment.end {
        return start..<max(start, passed + blank.lastEnd - segment.start)
      }
      passed += segment.length
    }
    return (start ?? 0)..<(start ?? 0)
  }

  /// The words around a blank, the blank itself drawn short.
  private func context(
    _ reading: Reading, _ from: Int, _ to: Int, drawn: String = "＿＿"
  ) -> String {
    var start = from
    for _ in 0..<14 { start -= scalarBefore(reading.bytes, start, reading.start).length }
    var end = to
    for _ in 0..<14 { end += scalarAt(reading.bytes, end, reading.end).length }
    return reading.text(start, from) + drawn + reading.text(to, end)
  }
}
