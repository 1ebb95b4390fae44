import ContractSyntax
import ContractText

/// Finds the defined terms of a contract and where they are used.
struct TermFinder {
  let contract: Contract
  let index: ContractIndex

  /// A definition on its way: a term, where it stands, and its glossary entry if it has one.
  struct Definition {
    let term: String
    let range: TextRange
    let node: Node
    let entry: Node?
  }

  /// The terms in document order, with their uses.
  func find() -> [Term] {
    var definitions: [Definition] = []
    let nodes = nodesWithWords()
    let listed = listedTerms(nodes)
    for node in nodes {
      if node.kind == .definition {
        definitions += entries(node)
      } else {
        definitions += termsWithin(node) + (listed[node.index].map { [$0] } ?? [])
      }
    }
    let matcher = TermMatcher(definitions.map(\.term))
    let defining = Set(definitions.map(\.range))
    // A term that is defined again and again has the same uses each time.
    let uses = uses(of: matcher, in: nodes).map { $0.filter { !defining.contains($0) } }
    return definitions.map { definition in
      let bytes = Array(definition.term.utf8)
      let number = bytes.isEmpty ? nil : matcher.match(bytes, 0, bytes.count)?.number
      return Term(
        term: definition.term, range: definition.range,
        place: index.place(of: definition.node), definition: definition.entry,
        uses: number.map { uses[$0] } ?? [])
    }
  }

  private func nodesWithWords() -> [Node] {
    let tree = contract.node.tree
    return (contract.node.index..<Int(contract.node.record.subtreeEnd)).compactMap { position in
      switch tree.records[position].kind {
      case .paragraph, .item, .subitem, .definition, .recital, .note, .annex, .article:
        Node(tree: tree, index: position)
      default: nil
      }
    }
  }

  /// The terms of a glossary entry: 日、月、季度、年 are four.
  private func entries(_ node: Node) -> [Definition] {
    node.children(.term).flatMap { leaf -> [Definition] in
      var found: [Definition] = []
      var start = leaf.range.start
      let bytes = contract.source.bytes
      var offset = start
      while offset <= leaf.range.end {
        let isMark = startsWith(bytes, offset, leaf.range.end, "、")
        if isMark || offset == leaf.range.end {
          if offset > start {
            let range = TextRange(start, offset)
            found.append(
              Definition(
                term: contract.source.text(in: range), range: range, node: node, entry: node))
          }
          start = offset + 3
        }
        offset += isMark ? 3 : 1
      }
      return found
    }
  }

  /// The terms of numbered entries, by place in the tree: 1、飞灰：指…; two in one article make a glossary.
  private func listedTerms(_ nodes: [Node]) -> [Int: Definition] {
    let found = nodes.compactMap { node -> Definition? in
      guard node.kind == .item || node.kind == .subitem else { return nil }
      let reading = node.reading
      guard firstIndex(of: "指", reading.bytes, reading.start, reading.end) != nil,
        let (term, isCertain) = definedTerm(reading), isCertain
      else { return nil }
      let (start, end) = (reading.start + term.start, reading.start + term.end)
      var cursor = ScalarCursor(reading.bytes, from: end, to: reading.end)
      cursor.skipSpaces()
      guard cursor.scalar == "：" || cursor.scalar == ":" else { return nil }
      return Definition(
        term: reading.text(start, end), range: reading.sourceRange(start, end), node: node,
        entry: nil)
    }
    let glossaries = Dictionary(grouping: found) { $0.node.enclosing(.article)?.index }
    return Dictionary(
      glossaries.values.filter { $0.count >= 2 }.joined().map { ($0.node.index, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// （以下简称“X”）, (下称甲方), “X”系指…, 本条例所称X，是指…
  private func termsWithin(_ node: Node) -> [Definition] {
    guard !node.kinds.isDisjoint(with: [.naming, .quotation]) else { return [] }
    let reading = node.reading
    guard reading.end > reading.start else { return [] }
    return inlineTerms(in: reading).map { range in
      Definition(
        term: reading.text(range.lowerBound, range.upperBound),
        range: reading.sourceRange(range.lowerBound, range.upperBound), node: node, entry: nil)
    }
  }
}
