import ContractSyntax
import ContractText

/// A place where a line ends in the middle of a sentence, a heading or a number.
package struct CutLine: Sendable {
  /// The line end and the white space around it.
  package let range: TextRange

  /// The words or the heading that it cuts in two.
  package let node: Node

  /// What belongs in its place: nothing between Chinese characters, a space between a heading's
  /// number and its title and between Latin words.
  package var joint: String {
    if node.labelRange?.end == range.start { return " " }
    let bytes = node.tree.source.bytes
    guard range.start > 0, range.end < bytes.count else { return "" }
    return isLatin(bytes[range.start - 1]) && isLatin(bytes[range.end]) ? " " : ""
  }

  private func isLatin(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}

extension Analysis {
  /// Every line that ends within a sentence, in document order.
  package func findCutLines() -> [CutLine] {
    let tree = contract.node.tree
    var found: [CutLine] = []
    var headings = HeadingLines()
    var index = contract.node.index
    while index < Int(contract.node.record.subtreeEnd) {
      let record = tree.records[index]
      if record.kind == .contents {
        index = Int(record.subtreeEnd)
        continue
      }
      if !record.kind.isLeaf {
        let node = Node(tree: tree, index: index)
        found += cuts(in: node)
        headings.read(node)
      }
      index += 1
    }
    return (found + headings.cut).sorted { $0.range < $1.range }
  }

  /// The line ends between two leaves of one kind directly below.
  private func cuts(in node: Node) -> [CutLine] {
    var found: [CutLine] = []
    var last: Node?
    for child in node.children where child.kind != .space {
      if let last, last.kind == child.kind, child.kind.isWords || child.kind == .label,
        !isLayout(last, child, in: node)
      {
        found.append(CutLine(range: TextRange(last.range.end, child.range.start), node: node))
      }
      last = child
    }
    return found
  }

  /// Whether a new line may begin here: after a comma outside brackets, below the name of an item, or
  /// in a row of entries such as 期限：… / 地点：….
  private func isLayout(_ first: Node, _ second: Node, in node: Node) -> Bool {
    guard first.kind == .text else { return false }
    let bytes = source.bytes
    let (start, end) = (first.range.start, first.range.end)
    if startsWith(bytes, second.range.start, second.range.end, "注") { return true }
    if separators.contains(scalarBefore(bytes, end, start).scalar) {
      return !hasOpenBracket(first)
    }
    if isEntry(first), isEntry(second) { return true }
    let opening = scalarAt(bytes, second.range.start, second.range.end).scalar
    return node.kind == .item && source.scalarCount(from: start, to: end) <= longestName
      && !continuations.contains(opening)
  }

  private func hasOpenBracket(_ leaf: Node) -> Bool {
    var depth = 0
    var cursor = ScalarCursor(source.bytes, from: leaf.range.start, to: leaf.range.end)
    while !cursor.isAtEnd {
      guard let shape = BracketShape(cursor.advance()) else { continue }
      depth = max(0, depth + (shape.opens ? 1 : -1))
    }
    return depth > 0
  }

  /// 期限：＿＿
  private func isEntry(_ leaf: Node) -> Bool {
    var cursor = ScalarCursor(source.bytes, from: leaf.range.start, to: leaf.range.end)
    for _ in 0..<6 {
      let scalar = cursor.advance()
      if scalar == "：" || scalar == ":" { return true }
    }
    return false
  }
}

/// Headings whose number and title stand on two lines, and how many stand on one.
private struct HeadingLines {
  private var split: [CutLine] = []
  private var wholeCount = 0

  /// The split ones, where most headings stand on one line.
  var cut: [CutLine] { wholeCount > split.count ? split : [] }

  mutating func read(_ node: Node) {
    guard node.kind == .chapter || node.kind == .section || node.kind == .part,
      let label = node.labelRange, let title = node.titleRange
    else { return }
    let source = node.tree.source
    if source.lineIndex(of: label.end) == source.lineIndex(of: title.start) {
      wholeCount += 1
    } else {
      split.append(CutLine(range: TextRange(label.end, title.start), node: node))
    }
  }
}

/// The most characters of an item's name: （1）总价合同.
private let longestName = 14
private let separators = scalarSet(",，;；:：")
private let continuations = scalarSet("的了和及或与、，。；）)》”")
