import ContractSyntax
import ContractText

/// A bracket or quotation mark without its other half within its article.
package struct UnmatchedBracket: Sendable {
  /// The mark.
  package let range: TextRange

  /// The mark as written.
  package let mark: Unicode.Scalar

  /// Whether it opens, and lacks the one that closes.
  package let opens: Bool

  /// Where the line begins that it stands in.
  let line: Int

  /// How many it stands for, itself included: 1, or those of a line that has many.
  package fileprivate(set) var count = 1

  /// Whether there are more than were counted.
  package fileprivate(set) var isFlood = false
}

extension Analysis {
  /// The brackets and quotation marks without another half, in document order.
  package func findUnmatchedBrackets() -> [UnmatchedBracket] {
    var balance = BracketBalance()
    let tree = contract.node.tree
    let kinds = tree.kinds
    var index = contract.node.index + 1
    while index < Int(contract.node.record.subtreeEnd) {
      let record = tree.records[index]
      if record.kind == .contents {
        index = Int(record.subtreeEnd)
        continue
      }
      if opensUnit(record.kind) { balance.closeUnit() }
      // In a row of a drawn table a cell breaks its words over the rows.
      if record.kind.isWords, kinds[index].contains(.bracket),
        !kinds[index].contains(.tableLine)
      {
        balance.read(Node(tree: tree, index: index))
      }
      index += 1
    }
    balance.closeUnit()
    balance.closeUnit()
    // A bracket of the title that the contract's first line closes stands before the contract.
    let body = contract.firstHeading
    return balance.found.filter { $0.opens || $0.range.start >= body }
      .sorted { $0.range < $1.range }
      .joinedByLine()
  }

  /// What a bracket does not reach beyond.
  private func opensUnit(_ kind: NodeKind) -> Bool {
    switch kind {
    case .article, .chapter, .section, .part, .annex, .signature, .preamble, .definition: true
    default: false
    }
  }
}

extension Contract {
  /// Where the first chapter or article begins; what stands before is title and dates.
  fileprivate var firstHeading: Int {
    let first = [parts.first, chapters.first, articles.first].compactMap { $0?.range.start }
    return first.min() ?? range.start
  }
}

extension [UnmatchedBracket] {
  /// More of them on one line are one, the first.
  private static let shownOneByOne = 3

  /// The first alone of many on one line, with how many they are.
  fileprivate func joinedByLine() -> [UnmatchedBracket] {
    var joined: [UnmatchedBracket] = []
    var start = 0
    while start < count {
      var end = start + 1
      while end < count, self[end].line == self[start].line { end += 1 }
      if end - start > Self.shownOneByOne {
        var first = self[start]
        first.count = self[start..<end].reduce(0) { $0 + $1.count }
        joined.append(first)
      } else {
        joined += self[start..<end]
      }
      start = end
    }
    return joined
  }
}

/// Pairs brackets within units of text, half- and full-width ones with each other.
private struct BracketBalance {
  /// A unit with more of them is no text to be paired: they are counted no further.
  private static let most = 200

  /// The brackets without another half, those of the last unit left out.
  private(set) var found: [UnmatchedBracket] = []

  /// The brackets open in this unit, and how many of each shape.
  private var open: [UnmatchedBracket] = []
  private var openCounts = Array(repeating: 0, count: BracketShape.count)

  /// The brackets without another half in this unit, and those of the unit before.
  private var unmatched: [UnmatchedBracket] = []
  private var earlier: [UnmatchedBracket] = []

  /// Whether the unit has too many to be paired.
  private var isFlooded = false

  /// Reads a leaf of words.
  mutating func read(_ leaf: Node) {
    if isFlooded { return }
    let bytes = leaf.tree.source.bytes
    var cursor = ScalarCursor(bytes, from: leaf.range.start, to: leaf.range.end)
    while !cursor.isAtEnd {
      let start = cursor.offset
      // Chinese characters begin with these bytes, brackets do not.
      if (0xE4...0xE9).contains(bytes[start]) {
        cursor.offset += 3
        continue
      }
      let scalar = cursor.advance()
      guard let shape = BracketShape(scalar) else { continue }
      let bracket = UnmatchedBracket(
        range: TextRange(start, cursor.offset), mark: scalar, opens: shape.opens,
        line: leaf.range.start)
      if start == leaf.range.start, openCounts[shape.number] > 0, goesOn(scalar, leaf) { continue }
      if open.count + unmatched.count >= Self.most {
        flood()
        return
      }
      if shape.opens {
        open.append(bracket)
        openCounts[shape.number] += 1
      } else if openCounts[shape.number] > 0 {
        close(shape)
      } else if !isLabel(bytes, start, leaf.range.start) {
        unmatched.append(bracket)
      }
    }
  }

  /// Whether a mark at the start of a line is that of a quotation which is open already: each of its
  /// paragraphs begins with one, and only the last has the other half, at its end.
  private func goesOn(_ mark: Unicode.Scalar, _ leaf: Node) -> Bool {
    let close: StaticString
    switch mark {
    case "“": close = "”"
    case "「": close = "」"
    default: return false
    }
    let bytes = leaf.tree.source.bytes
    let range = leaf.range
    guard let index = firstIndex(of: close, bytes, range.start, range.end) else { return true }
    // “甲方” is a word of its own, and no paragraph that goes on.
    guard
      firstIndex(of: "，", bytes, range.start, index) != nil
        || firstIndex(of: "。", bytes, range.start, index) != nil
    else { return false }
    var rest = ScalarCursor(bytes, from: index + close.utf8CodeUnitCount, to: range.end)
    if !rest.take("。") { _ = rest.take("；") }
    return rest.isAtEnd
  }

  /// Gives the unit up: the first of its brackets stands for all.
  private mutating func flood() {
    isFlooded = true
    let all = open + unmatched
    guard var first = all.min(by: { $0.range < $1.range }) else { return }
    first.count = all.count
    first.isFlood = true
    found.append(first)
  }

  /// Pairs with the last one open of the shape; those opened after it have no other half.
  private mutating func close(_ shape: BracketShape) {
    while let last = open.popLast(), let other = BracketShape(last.mark) {
      openCounts[other.number] -= 1
      if other.number == shape.number { return }
      unmatched.append(last)
    }
  }

  /// Ends a unit. What the reader of the tree divided between two units is no mistake.
  mutating func closeUnit() {
    unmatched = isFlooded ? [] : unmatched + open
    isFlooded = false
    open = []
    openCounts = Array(repeating: 0, count: BracketShape.count)
    var spare = openCounts
    for bracket in earlier where bracket.opens { spare[number(of: bracket)] += 1 }
    var taken = openCounts
    let rest = unmatched.filter { bracket in
      let number = number(of: bracket)
      guard !bracket.opens, taken[number] < spare[number] else { return true }
      taken[number] += 1
      return false
    }
    for bracket in earlier.reversed() {
      let number = number(of: bracket)
      if bracket.opens, taken[number] > 0 {
        taken[number] -= 1
      } else {
        found.append(bracket)
      }
    }
    earlier = rest
    unmatched = []
  }

  private func number(of bracket: UnmatchedBracket) -> Int {
    BracketShape(bracket.mark)?.number ?? 0
  }

  /// 1) and a) within a line: up to three digits or letters after a mark or at the beginning.
  private func isLabel(_ bytes: [UInt8], _ offset: Int, _ start: Int) -> Bool {
    var before = offset
    // 1\) is 1) as Markdown has it.
    if scalarBefore(bytes, before, start).scalar == "\\" { before -= 1 }
    var count = 0
    while before > start, count < 4 {
      let (scalar, length) = scalarBefore(bytes, before, start)
      guard labelCharacters.contains(scalar) else {
        return count > 0 && (!scalar.isChineseCharacter || isNamed(bytes, offset))
      }
      count += 1
      before -= length
    }
    return count > 0 && count < 4
  }

  /// 支付１）、２）两项后: a list of labels within a sentence.
  private func isNamed(_ bytes: [UInt8], _ offset: Int) -> Bool {
    var cursor = ScalarCursor(bytes, from: offset, to: bytes.count)
    cursor.advance()
    guard cursor.take("、") else { return false }
    cursor.advance()
    return cursor.take("）") || cursor.take(")")
  }
}

private let labelCharacters = scalarSet(
  "0123456789０１２３４５６７８９一二三四五六七八九十abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
    + "ａｂｃｄｅｆｇｈｉＡＢＣＤＥＦＧＨＩⅠⅡⅢⅣⅤ")
