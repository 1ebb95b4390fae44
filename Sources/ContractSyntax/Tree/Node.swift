import ContractText

/// A node of the tree: a light view, good as long as its tree.
public struct Node: Sendable {
  /// The tree it belongs to.
  public let tree: SyntaxTree

  /// Its place in the tree's records.
  @usableFromInline
  package let index: Int

  @inlinable
  package init(tree: SyntaxTree, index: Int) {
    self.tree = tree
    self.index = index
  }

  @inlinable
  package var record: NodeRecord { tree.records[index] }

  /// What it is.
  public var kind: NodeKind { record.kind }

  /// The bytes it covers, from its first leaf to its last; white space after it is not its own.
  public var range: TextRange { TextRange(Int(record.start), Int(record.end)) }

  /// Its text as it stands in the source.
  public var text: String { tree.source.text(in: range) }

  /// The number of a heading or item (第一百一十三条: 113; (2): 2; ③: 3; b: 2); nil where it has none.
  public var number: Int? { record.number < 0 ? nil : Int(record.number) }

  /// The number after 之 in 第十五条之一; nil where there is none.
  public var branch: Int? { record.branch == 0 ? nil : Int(record.branch) }

  /// Whether its number is written as drafting custom has it: 第一百一十五条, and not 第一百十五条.
  public var isLabelWellFormed: Bool { record.isWellFormed }

  /// How its number is printed.
  public var labelStyle: LabelStyle { record.labelStyle }

  /// The node that holds it; nil for the file.
  public var parent: Node? {
    index == 0 ? nil : Node(tree: tree, index: Int(record.parent))
  }

  /// The nodes directly below, leaves too, in document order.
  public var children: [Node] {
    var result: [Node] = []
    var next = index + 1
    let end = Int(record.subtreeEnd)
    while next < end {
      result.append(Node(tree: tree, index: next))
      next = Int(tree.records[next].subtreeEnd)
    }
    return result
  }

  /// Every node below of one kind, at any depth, in document order.
  public func descendants(_ kind: NodeKind) -> [Node] {
    (index + 1..<Int(record.subtreeEnd)).compactMap {
      tree.records[$0].kind == kind ? Node(tree: tree, index: $0) : nil
    }
  }

  /// The nearest node of `kind` that holds this one, or this one itself.
  public func enclosing(_ kind: NodeKind) -> Node? {
    var node: Node? = self
    while let current = node {
      if current.kind == kind { return current }
      node = current.parent
    }
    return nil
  }

  /// The nodes directly below of one kind.
  public func children(_ kind: NodeKind) -> [Node] {
    let records = tree.records
    var result: [Node] = []
    var next = index + 1
    let end = Int(records[index].subtreeEnd)
    while next < end {
      if records[next].kind == kind { result.append(Node(tree: tree, index: next)) }
      next = Int(records[next].subtreeEnd)
    }
    return result
  }

  /// The first leaf of `kind` directly below.
  public func leaf(_ kind: NodeKind) -> Node? {
    let records = tree.records
    var next = index + 1
    let end = Int(records[index].subtreeEnd)
    while next < end {
      if records[next].kind == kind { return Node(tree: tree, index: next) }
      next = Int(records[next].subtreeEnd)
    }
    return nil
  }

  /// What kinds of characters the words directly in this node have; of a leaf, its own.
  package var kinds: CharacterKinds { tree.kinds[index] }
}

extension Node: Hashable {
  /// Two views are equal that stand at the same place of their trees.
  public static func == (left: Node, right: Node) -> Bool {
    left.index == right.index && left.range == right.range
  }

  /// By place in the tree.
  public func hash(into hasher: inout Hasher) { hasher.combine(index) }
}

extension Node {
  /// The printed number, such as 第一条, joined where a line was broken inside it; nil where there
  /// is none.
  public var label: String? { words(of: .label) }

  /// The numbers that it stands for: 10 and 11 of an article 第10－11条（略）; nil where it has none.
  public var numbers: ClosedRange<Int>? {
    guard let number else { return nil }
    guard kind == .article, labelStyle == .ordinal, let range = labelRange else {
      return number...number
    }
    let bytes = tree.source.bytes
    var cursor = ScalarCursor(bytes, from: range.start, to: range.end)
    cursor.advance()
    cursor.skipSpaces()
    guard let first = Ordinal.parse(bytes, from: cursor.offset, to: range.end),
      let last = endOfRange(bytes, first.end, range.end)?.number,
      (1...longestLeftOut).contains(last - number)
    else { return number...number }
    return number...last
  }

  /// The bytes of the printed number.
  public var labelRange: TextRange? { span(of: .label) }

  /// The title of a chapter, article or annex, joined where a line was broken inside it.
  public var title: String? { words(of: .title) }

  /// The bytes of the title.
  public var titleRange: TextRange? { span(of: .title) }

  /// The text of the leaves of `kind` that the node begins with: number and title stand before all
  /// nodes below.
  private func words(of kind: NodeKind) -> String? {
    var words: String?
    eachOpeningLeaf(kind) { words = (words ?? "") + tree.source.text(in: $0) }
    return words
  }

  /// From the first leaf of `kind` that the node begins with to the last.
  private func span(of kind: NodeKind) -> TextRange? {
    var span: TextRange?
    eachOpeningLeaf(kind) { span = TextRange(span?.start ?? $0.start, $0.end) }
    return span
  }

  private func eachOpeningLeaf(_ kind: NodeKind, _ body: (TextRange) -> Void) {
    let records = tree.records
    let end = Int(records[index].subtreeEnd)
    for record in records[min(index + 1, end)..<end] {
      guard record.kind.isLeaf else { return }
      if record.kind == kind { body(TextRange(Int(record.start), Int(record.end))) }
    }
  }

  /// The paragraphs (款) directly below.
  public var paragraphs: [Node] { children(.paragraph) }

  /// The items (项) directly below.
  public var items: [Node] { children(.item) }

  /// The subitems (目) directly below.
  public var subitems: [Node] { children(.subitem) }

  /// The words directly in this node, as a reader reads them: broken lines joined, the text of
  /// items below left out.
  public var reading: Reading {
    let records = tree.records
    var only: TextRange?
    var several: [TextRange] = []
    var next = index + 1
    let end = Int(records[index].subtreeEnd)
    while next < end {
      if records[next].kind.isWords {
        let range = TextRange(Int(records[next].start), Int(records[next].end))
        if several.isEmpty, let first = only { several = [first] }
        if only != nil { several.append(range) }
        if only == nil { only = range }
      }
      next = Int(records[next].subtreeEnd)
    }
    if several.isEmpty, let only { return Reading(source: tree.source, only) }
    return Reading(source: tree.source, segments: several)
  }
}

/// A heading stands for no more articles than so many after its first.
private let longestLeftOut = 200
