import ContractText

/// One contract of a file.
public struct Contract: Sendable {
  /// Its node in the tree.
  public let node: Node

  package init(_ node: Node) { self.node = node }

  /// The bytes from its title to the end of its last annex or signature.
  public var range: TextRange { node.range }

  /// The text that it is part of.
  public var source: SourceText { node.tree.source }

  /// The title as printed; nil where none is printed.
  public var title: String? {
    let parts = node.children(.contractTitle)
    return parts.isEmpty ? nil : parts.map(\.text).joined()
  }

  /// 目录
  public var contents: Node? { node.children(.contents).first }

  /// 章, those of annexes left out, in document order.
  public var chapters: [Node] { outsideAnnexes(.chapter) }

  /// 节, those of annexes left out, in document order.
  public var sections: [Node] { outsideAnnexes(.section) }

  /// 编, in document order.
  public var parts: [Node] { outsideAnnexes(.part) }

  /// 条, those of annexes left out, in document order.
  public var articles: [Node] { outsideAnnexes(.article) }

  /// 附件, in document order. A text after the signatures that does not call itself one is left out.
  public var annexes: [Node] { node.children(.annex).filter { $0.label != nil } }

  /// The entries of the glossary, in document order.
  public var definitions: [Node] { node.descendants(.definition) }

  /// The recitals, in document order.
  public var recitals: [Node] { node.descendants(.recital) }

  /// The signature block.
  public var signature: Node? { node.descendants(.signature).first }

  /// The blanks, in document order.
  public var blanks: [WrittenBlank] { within(node.tree.blankMarks) { $0.range } }

  /// The drafting notes, in document order.
  public var notes: [DraftingNote] { within(node.tree.notes) { $0.range } }

  /// The references as written, in document order.
  public var references: [WrittenReference] { within(node.tree.references) { $0.range } }

  private func outsideAnnexes(_ kind: NodeKind) -> [Node] {
    var found: [Node] = []
    var index = node.index + 1
    let end = Int(node.record.subtreeEnd)
    while index < end {
      let record = node.tree.records[index]
      if record.kind == .annex {
        index = Int(record.subtreeEnd)
        continue
      }
      if record.kind == kind { found.append(Node(tree: node.tree, index: index)) }
      index += 1
    }
    return found
  }

  /// The elements of a sorted array that lie in this contract.
  private func within<Element>(
    _ elements: [Element], range: (Element) -> TextRange
  ) -> [Element] {
    var low = 0
    var high = elements.count
    while low < high {
      let middle = (low + high) / 2
      if range(elements[middle]).start < self.range.start {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var end = low
    while end < elements.count, range(elements[end]).start < self.range.end { end += 1 }
    return Array(elements[low..<end])
  }
}
