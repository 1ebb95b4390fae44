import ContractSyntax
import ContractText

/// A place where a line ends in the middle of a sentence, a heading or a number.
package struct CutLine: Sendable {
  /// The line end and the white space around it.
  package let range: TextRange

  /// What stands there when the lines are joined: a space between a number and its title, or between
  /// two words of Latin letters; else nothing. Nil where the lines may be meant as two after all.
  package let joint: String?
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
        findCuts(in: node, &found)
        headings.read(node)
      }
      index += 1
    }
    return (found + headings.cut).sorted { $0.range < $1.range }
  }

  /// Adds the line ends between two leaves of one kind directly below.
  private func findCuts(in node: Node, _ found: inout [CutLine]) {
    let tree = node.tree
    let records = tree.records
    var last: Int?
    var next = node.index + 1
    let end = Int(records[node.index].subtreeEnd)
    while next < end {
      let kind = records[next].kind
      let child = next
      next = Int(records[next].subtreeEnd)
      // A title that is set in two lines is one.
      guard kind != .space, kind != .contractTitle else { continue }
      if let last, records[last].kind == kind, kind.isWords || kind == .label {
        let (first, second) = (Node(tree: tree, index: last), Node(tree: tree, index: child))
        if !isLayout(first, second, in: node) {
          let range = TextRange(first.range.end, second.range.start)
          found.append(CutLine(range: range, joint: joint(first, second)))
        }
      }
      last = child
    }
  }

  private func joint(_ first: Node, _ second: Node) -> String? {
    // 丧假　　 / 天: the white space before the line's end may be a blank.
    if hasGap(after: first.range.end, before: second.range.start) { return nil }
    let last = scalarBefore(source.bytes, first.range.end, first.range.start).scalar
    let next = scalarAt(source.bytes, second.range.start, second.range.end).scalar
    // GB / 50011 are two words; 20 / 25 may be one number.
    if isLatin(last), isLatin(next) || isDigit(next) { return " " }
    if isDigit(last) { return isLatin(next) ? " " : isDigit(next) ? nil : "" }
    // 美元：＿＿％ / 用当地货币支付的部分: such an end may be the end of a row.
    let isOpen = last.isChineseCharacter || last == "_" || separators.contains(last)
    return isOpen || continuations.contains(next) ? "" : nil
  }

  /// Whether white space as wide as a character stands at the end of a line.
  private func hasGap(after start: Int, before limit: Int) -> Bool {
    var width = 0
    var offset = start
    while offset < limit, source.bytes[offset] != 0x0A, source.bytes[offset] != 0x0D {
      let length = max(1, spaceLength(source.bytes, offset, limit))
      width += length == 3 ? 2 : 1
      offset += length
    }
    return width >= 2
  }

  private func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }

  private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  /// Whether a new line may begin here: after a comma outside brackets, below the name of an item, or
  /// in a row of entries such as 期限：… / 地点：….
  private func isLayout(_ first: Node, _ second: Node, in node: Node) -> Bool {
    if isDrawn(first) || isDrawn(second) || isLabelled(second) { return true }
    guard first.kind == .text else { return false }
    let bytes = source.bytes
    let (start, end) = (first.range.start, first.range.end)
    if startsWith(bytes, second.range.start, second.range.end, "注") { return true }
    if separators.contains(scalarBefore(bytes, end, start).scalar) {
      return !hasOpenBracket(first)
    }
    if isEntry(first), isEntry(second) { return true }
    let opening = scalarAt(bytes, second.range.start, second.range.end).scalar
    return isName(first, of: node) && !continuations.contains(opening)
  }

  /// Whether the first line of a node may be its name: （1）总价合同.
  private func isName(_ first: Node, of node: Node) -> Bool {
    let count = source.scalarCount(from: first.range.start, to: first.range.end)
    guard count <= longestName else { return false }
    if isNumberedByMark(node) { return true }
    // In an annex a title has no number; in an article it does not stand within a paragraph.
    guard node.kind == .paragraph, first.range.start == node.range.start,
      node.parent?.kind != .article
    else { return false }
    return source.text(in: first.range).unicodeScalars.allSatisfy(\.isChineseCharacter)
  }

  /// （ａ）: the number of an item that the line before did not begin with.
  private func isLabelled(_ leaf: Node) -> Bool {
    var cursor = ScalarCursor(source.bytes, from: leaf.range.start, to: leaf.range.end)
    guard cursor.take("（") || cursor.take("(") else { return false }
    cursor.advance()
    return cursor.take("）") || cursor.take(")")
  }

  /// （1）, 1. or ①: what has such a number may have a name on the first line, 第一条 has a sentence.
  private func isNumberedByMark(_ node: Node) -> Bool {
    node.labelStyle != .none && node.labelStyle != .ordinal
  }

  /// A row of a drawn table, or a line drawn under a heading: it has no words at its end.
  private func isDrawn(_ leaf: Node) -> Bool {
    let bytes = source.bytes
    let first = scalarAt(bytes, leaf.range.start, leaf.range.end).scalar
    let last = scalarBefore(bytes, leaf.range.end, leaf.range.start).scalar
    return drawing.contains(first) || drawing.contains(last)
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
      split.append(CutLine(range: TextRange(label.end, title.start), joint: " "))
    }
  }
}

private let drawing = scalarSet("│┃┊｜|+=-─━┌├└┏┠┗┐┤┘┓┨┛")

/// The most characters of an item's name: （1）总价合同.
private let longestName = 14
private let separators = scalarSet(",，;；:：")
private let continuations = scalarSet("的了和及或与所、，。；）)》”")
