import ContractText

/// The typed tree of a whole file, every byte of which belongs to exactly one leaf.
///
/// The tree is one flat array of records in document order; ``Node`` is the view to read it by.
public struct SyntaxTree: Sendable {
  /// The one owner of everything, so that a view costs one reference.
  @usableFromInline
  package let storage: Storage

  @usableFromInline
  package final class Storage: Sendable {
    package let source: SourceText
    @usableFromInline package let records: [NodeRecord]
    let marks: InlineMarks
    @usableFromInline package let kinds: [CharacterKinds]

    init(
      _ source: SourceText, _ records: [NodeRecord], _ kinds: [CharacterKinds],
      _ marks: InlineMarks
    ) {
      self.source = source
      self.records = records
      self.kinds = kinds
      self.marks = marks
    }
  }

  package init(
    source: SourceText, records: [NodeRecord], kinds: [CharacterKinds], marks: InlineMarks
  ) {
    storage = Storage(source, records, kinds, marks)
  }

  /// The text that the tree was made of.
  public var source: SourceText { storage.source }

  /// In document order, a node before its children; the first is the file.
  @inlinable
  package var records: [NodeRecord] { storage.records }

  /// What kinds of characters stand in each leaf, and in the words directly in each node.
  @inlinable
  package var kinds: [CharacterKinds] { storage.kinds }

  /// Every blank of every contract, in document order.
  package var blankMarks: [WrittenBlank] { storage.marks.blanks }

  /// Every drafting note inside running text, in document order.
  package var notes: [DraftingNote] { storage.marks.notes }

  /// Every reference as written, in document order.
  package var references: [WrittenReference] { storage.marks.references }

  /// The file as a node.
  public var file: Node { Node(tree: self, index: 0) }

  /// The contracts of the file, in document order.
  public var contracts: [Contract] {
    file.children.filter { $0.kind == .contract }.map(Contract.init)
  }

  /// Every leaf in document order; their ranges follow one another without gap or overlap.
  public var leaves: some Sequence<Node> {
    records.indices.lazy.filter { self.records[$0].kind.isLeaf }.map {
      Node(tree: self, index: $0)
    }
  }
}

/// A node as it is stored.
@usableFromInline
package struct NodeRecord: Sendable {
  package var kind: NodeKind
  /// How the printed number was written; meaningful where `number` is.
  package var labelStyle: LabelStyle
  /// The number of a heading or item; -1 where it has none.
  package var number: Int32
  /// 之一, 之二 after an article's number; 0 where there is none.
  package var branch: Int32
  /// Whether the number is written as drafting custom has it.
  package var isWellFormed: Bool
  package var start: UInt32
  package var end: UInt32
  /// The index of the node that holds this one; its own for the file.
  package var parent: UInt32
  /// The index after the last node below this one.
  package var subtreeEnd: UInt32
}
