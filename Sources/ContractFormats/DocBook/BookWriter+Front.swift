import ContractSyntax

extension BookWriter {
  /// Writes `info`: the title of the contract, and before it what is printed above the title. Gives
  /// the index of what follows.
  mutating func information(_ children: [Node]) -> Int {
    xml.startElement("info")
    let start = titleStart(children)
    var end = 0
    if let start {
      let above = children[..<start].filter { $0.kind != .space }
      if !above.isEmpty {
        xml.startElement("legalnotice", [("role", "front")])
        xml.newline()
        content(above[...])
        xml.endBlock()
      }
      end = start
    }
    xml.startElement("title")
    while start != nil, end < children.count,
      children[end].kind == .contractTitle || children[end].kind == .space
    {
      if children[end].kind == .contractTitle { inlines.words(children[end].range) }
      end += 1
    }
    inlines.endBlock()
    xml.endElement()
    xml.endBlock()
    return end
  }

  /// The index of the title, where nothing but text stands before it.
  private func titleStart(_ children: [Node]) -> Int? {
    for (index, child) in children.enumerated() {
      switch child.kind {
      case .contractTitle: return index
      case .space, .preamble, .paragraph, .recital, .note, .unparsed: continue
      default: return nil
      }
    }
    return nil
  }

  /// 目录
  mutating func contents(_ node: Node) {
    var links = contentsLinks ?? ContentsLinks(contract, identifiers)
    xml.startElement("toc")
    xml.newline()
    let children = node.children.filter { $0.kind != .space }
    let title = children.prefix { $0.kind == .title }
    if !title.isEmpty {
      xml.startElement("title")
      for leaf in title { inlines.words(leaf.range) }
      inlines.endBlock()
      xml.endBlock()
    }
    for entry in children[title.count...] {
      let id = entry.label.flatMap { links.next($0) }
      xml.startElement("tocentry", id.map { [("linkend", $0)] } ?? [])
      leaves(of: entry)
      inlines.endBlock()
      xml.endBlock()
    }
    contentsLinks = links
    xml.endBlock()
  }

  /// The words of an entry, of whatever it is made.
  private mutating func leaves(of node: Node) {
    if node.kind.isLeaf { return inlines.words(node.range, joint: .space) }
    for child in node.children where child.kind != .space { leaves(of: child) }
  }
}
