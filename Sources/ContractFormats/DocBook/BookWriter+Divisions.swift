import ContractSyntax

extension BookWriter {
  /// 编: a part holds nothing but chapters.
  mutating func part(_ node: Node) {
    xml.startElement("part", id(node))
    bodyPrefix = identifiers[node].map { $0 + "-" } ?? identifiers.prefix
    let children = node.children
    let rest = children[heading(children)...].filter { $0.kind != .space }
    for child in rest { place(child) }
    if rest.isEmpty {
      openLoose(forSection: false)
      emptyParagraph()
    }
    closeLoose()
    bodyPrefix = identifiers.prefix
    xml.endBlock()
  }

  /// 条, 节, and what an annex has of 编 and 章.
  mutating func section(_ node: Node) {
    division(node, "section", role: "\(node.kind)")
  }

  /// A division: its title, its text, the divisions within it.
  mutating func division(_ node: Node, _ element: String, role: String?) {
    xml.startElement(element, id(node) + (role.map { [("role", $0)] } ?? []))
    let children = node.children
    let rest = children[heading(children)...].filter { $0.kind != .space }
    // DocBook wants something below the title.
    if rest.isEmpty { emptyParagraph() }
    let text = rest.prefix { !isDivision($0.kind) }
    content(text)
    sections(rest[text.endIndex...], below: node)
    xml.endBlock()
  }

  /// Sections, and what follows them: no text may stand after a section but in one of its own.
  private mutating func sections(_ nodes: ArraySlice<Node>, below node: Node) {
    var nodes = nodes
    while let first = nodes.first {
      if isDivision(first.kind) {
        section(first)
        nodes = nodes.dropFirst()
        continue
      }
      let text = nodes.prefix { !isDivision($0.kind) }
      let name = (identifiers[node].map { $0 + "-" } ?? identifiers.prefix) + "body"
      xml.startElement("section", [("xml:id", identifiers.unique(name)), ("role", "body")])
      emptyTitle()
      content(text)
      xml.endBlock()
      nodes = nodes[text.endIndex...]
    }
  }

  private func isDivision(_ kind: NodeKind) -> Bool {
    switch kind {
    case .part, .chapter, .section, .article: true
    default: false
    }
  }

  /// Writes the number and the title that a division begins with, and gives the index of what
  /// follows them.
  private mutating func heading(_ children: [Node]) -> Int {
    var end = 0
    // The stylesheets repeat titles in the contents, as links that can hold no others.
    inlines.leavesOutTerms = true
    defer { inlines.leavesOutTerms = false }
    xml.startElement("title")
    for (index, leaf) in children.enumerated() where leaf.kind != .space {
      // A page number stands on a line of its own.
      let isPageNumber = leaf.kind == .unparsed && end > 0 && leaf.startsLine
      guard leaf.kind.isLeaf, !isPageNumber else { break }
      let isFirstOfTitle = end > 0 && children[end - 1].kind != leaf.kind
      inlines.words(leaf.range, joint: isFirstOfTitle ? .space : .line)
      end = index + 1
    }
    inlines.endBlock()
    xml.endBlock()
    return end
  }
}
