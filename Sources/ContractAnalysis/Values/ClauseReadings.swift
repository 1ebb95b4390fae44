import ContractSyntax

extension Contract {
  /// Calls `body` with the words of every clause, heading and line of the contract, in document
  /// order of the nodes that hold them; only of those that have characters of all of `kinds`.
  package func eachReading(
    with kinds: CharacterKinds = [], outsideAnnexes: Bool = false,
    _ body: (_ node: Node, _ reading: Reading) -> Void
  ) {
    let records = node.tree.records
    let all = node.tree.kinds
    var index = node.index
    let end = Int(node.record.subtreeEnd)
    while index < end {
      let record = records[index]
      if outsideAnnexes, record.kind == .annex {
        index = Int(record.subtreeEnd)
        continue
      }
      if !record.kind.isLeaf, all[index].contains(kinds) {
        let holder = Node(tree: node.tree, index: index)
        let reading = holder.reading
        if reading.start < reading.end { body(holder, reading) }
      }
      index += 1
    }
  }
}
