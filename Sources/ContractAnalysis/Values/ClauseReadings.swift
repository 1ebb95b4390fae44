import ContractSyntax

extension Contract {
  /// Calls `body` with the words of every clause, heading and line of the contract, in document
  /// order of the nodes that hold them.
  package func eachReading(
    outsideAnnexes: Bool = false, _ body: (_ node: Node, _ reading: Reading) -> Void
  ) {
    var index = node.index
    let end = Int(node.record.subtreeEnd)
    while index < end {
      let record = node.tree.records[index]
      if outsideAnnexes, record.kind == .annex {
        index = Int(record.subtreeEnd)
        continue
      }
      if !record.kind.isLeaf {
        let holder = Node(tree: node.tree, index: index)
        let reading = holder.reading
        if reading.start < reading.end { body(holder, reading) }
      }
      index += 1
    }
  }
}
