import ContractAnalysis
import ContractSyntax
import ContractText

/// Reads a contract into the characters that are compared.
struct TokenReader {
  private let analysis: Analysis
  private let bytes: [UInt8]
  private let notes: [DraftingNote]
  private let blanks: [Blank]
  private let expects: [Blank.Expectation]
  private let numbers: [ReferenceNumber]
  /// What is still drawn as a blank in a filled contract, which is nobody's value.
  private let unfilled: TemplateRanges
  private var nextNote = 0
  private var nextBlank = 0
  private var nextNumber = 0
  /// Where the last number ended, which may be in a later line than it began: 第一 / 百四十二条.
  private var numberEnd = 0
  private var units = ClauseUnits()
  private var current: ClauseUnit

  /// A reader of a template: its blanks become tokens that any value matches of which `expects` tells
  /// the kind.
  init(_ analysis: Analysis, blanks expects: [Blank.Expectation]) {
    self.init(analysis, analysis.blanks, expects, unfilled: [])
  }

  /// A reader of a filled contract.
  init(filled analysis: Analysis) {
    let drawn = analysis.contract.blanks.filter { blank in
      // XX and …… were typed by somebody; □ is a box that was left unticked.
      let isBox = scalarAt(analysis.source.bytes, blank.range.start, blank.range.end).scalar.isBox
      return blank.form != .lost && (blank.form != .mark || isBox)
    }
    self.init(analysis, [], [], unfilled: drawn.map { TextRange($0.range.start, $0.lastEnd) })
  }

  private init(
    _ analysis: Analysis, _ blanks: [Blank], _ expects: [Blank.Expectation], unfilled: [TextRange]
  ) {
    self.unfilled = TemplateRanges(unfilled)
    self.analysis = analysis
    bytes = analysis.source.bytes
    notes = analysis.contract.notes
    self.blanks = blanks
    self.expects = expects
    numbers = ReferenceNumber.all(of: analysis)
    current = ClauseUnit(kind: .front, node: nil)
    for number in numbers { units.references[number.range.start] = number.reference }
  }

  /// The contract's pieces.
  mutating func read() -> ClauseUnits {
    let contract = analysis.contract.node
    let records = contract.tree.records
    var index = contract.index + 1
    var unitEnd = 0
    while index < Int(contract.record.subtreeEnd) {
      let record = records[index]
      if record.kind == .contents || record.kind == .note {
        index = Int(record.subtreeEnd)
        continue
      }
      if index >= unitEnd { enter(index, record, &unitEnd) }
      if isCompared(record, records[Int(record.parent)].kind) {
        read(Int(record.start), Int(record.end))
      }
      index += 1
    }
    close()
    return units
  }

  /// Begins the piece that a node outside articles belongs to.
  private mutating func enter(_ index: Int, _ record: NodeRecord, _ end: inout Int) {
    let node = Node(tree: analysis.contract.node.tree, index: index)
    switch record.kind {
    case .annex: begin(.annexes, nil)
    case .signature: begin(.signature, nil)
    case .recital: begin(.recitals, nil)
    case .article: begin(.article, node)
    default:
      if current.kind != .front { begin(.front, nil) }
      return
    }
    end = Int(record.subtreeEnd)
  }

  private mutating func begin(_ kind: ClauseUnit.Kind, _ node: Node?) {
    close()
    current = ClauseUnit(kind: kind, node: node)
  }

  private mutating func close() {
    current.dropItemMarks()
    if current.kind == .article {
      units.articles.append(current)
    } else {
      units.others[current.kind, default: ClauseUnit(kind: current.kind, node: nil)].tokens +=
        current.tokens
    }
  }

  /// Words are; numbers, and the headings of chapters, are not.
  private func isCompared(_ record: NodeRecord, _ parent: NodeKind) -> Bool {
    switch record.kind {
    case .title: parent != .chapter && parent != .section && parent != .part
    case .term, .text: true
    default: false
    }
  }
}

extension TokenReader {
  private mutating func read(_ start: Int, _ end: Int) {
    var offset = max(start, numberEnd)
    while offset < end {
      takeBlanks(at: offset)
      if let next = skip(from: offset) {
        offset = max(offset + 1, next)
        continue
      }
      let (scalar, length) = scalarAt(bytes, offset, end)
      if unfilled.index(at: offset) != nil {
        offset += max(1, length)
        continue
      }
      if let number = number(at: offset) {
        append(number.symbol, number.range.start, number.range.end)
        offset = number.range.end
        numberEnd = offset
      } else {
        append(scalar, offset, length)
        offset += max(1, length)
      }
    }
    takeBlanks(at: end)
  }

  private mutating func append(_ scalar: Unicode.Scalar, _ offset: Int, _ length: Int) {
    guard let code = folded(scalar.value), !precedesNumber(scalar, offset + length) else { return }
    var symbol = ClauseSymbol(scalar: code)
    if code == 0x2E, scalar != "。", isWithinWord(offset + length) { symbol = .decimalPoint }
    append(symbol, offset, offset + length)
  }

  /// Whether the point before byte `next` stands within 3.5, J. Smith or No. 7.
  private func isWithinWord(_ next: Int) -> Bool {
    guard let last = current.tokens.last?.symbol, last.isLatin else { return false }
    var cursor = ScalarCursor(bytes, from: next, to: bytes.count)
    if !last.isDigit { cursor.skipSpaces() }
    guard !cursor.isAtEnd, let code = folded(cursor.scalar.value) else { return false }
    let symbol = ClauseSymbol(scalar: code)
    return last.isDigit ? symbol.isDigit : symbol.isLatin
  }

  private mutating func append(_ symbol: ClauseSymbol, _ start: Int, _ end: Int) {
    current.tokens.append(ClauseToken(symbol: symbol, range: TextRange(start, end)))
  }

  /// 第 before the number of a reference: 第十二条和十三条 has one fewer than it might have.
  private func precedesNumber(_ scalar: Unicode.Scalar, _ end: Int) -> Bool {
    guard scalar == "第", nextNumber < numbers.count else { return false }
    var cursor = ScalarCursor(bytes, from: end, to: numbers[nextNumber].range.start)
    cursor.skipSpaces()
    return cursor.offset == numbers[nextNumber].range.start
  }

  private mutating func takeBlanks(at offset: Int) {
    while nextBlank < blanks.count, blanks[nextBlank].range.start <= offset {
      let blank = blanks[nextBlank]
      // What a note leaves blank is nothing to fill in.
      if blank.range.start == offset || blank.form == .lost {
        dropOrdinalMark(before: blank)
        let width = blank.isTickBox ? .tick : BlankWidth(expects[nextBlank])
        append(.blank(nextBlank, width), blank.range.start, blank.range.end)
        repeatCounter(after: blank)
      }
      nextBlank += 1
    }
  }

  /// 不早于个____月: whoever fills it in writes 24个月, or 个24月.
  private mutating func repeatCounter(after blank: Blank) {
    guard blank.unit == "个月", current.tokens.dropLast().last?.symbol == .counter else { return }
    append(.counter, blank.range.end, blank.range.end)
  }

  /// 第 before a blank, as before the number of any reference.
  private mutating func dropOrdinalMark(before blank: Blank) {
    guard blank.isReference, current.tokens.last?.symbol == .ordinalMark else { return }
    current.tokens.removeLast()
  }

  /// The byte after the drafting note or the blank that stands at `offset`.
  private mutating func skip(from offset: Int) -> Int? {
    while nextNote < notes.count, notes[nextNote].range.end <= offset { nextNote += 1 }
    if nextNote < notes.count, notes[nextNote].range.contains(offset) {
      return notes[nextNote].range.end
    }
    guard nextBlank > 0, blanks[nextBlank - 1].range.contains(offset) else { return nil }
    return blanks[nextBlank - 1].range.end
  }

  private mutating func number(at offset: Int) -> ReferenceNumber? {
    while nextNumber < numbers.count, numbers[nextNumber].range.start < offset { nextNumber += 1 }
    guard nextNumber < numbers.count, numbers[nextNumber].range.start == offset else { return nil }
    return numbers[nextNumber]
  }
}
