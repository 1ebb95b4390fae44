import ContractSyntax

extension ContractPage {
  /// 编, 章, 节, 条 or 附件: its heading and what stands below.
  mutating func division(_ node: Node, level: Int) {
    endBlock()
    html.open("section", [("class", "\(node.kind)")] + id(node))
    let children = node.children
    let end = headingEnd(children)
    let rest = children[end...].drop { $0.kind == .space }
    let isRunIn =
      node.kind == .article && node.title == nil && (rest.first?.kind == .paragraph)
    begin(isRunIn ? "div" : heading(level), [("class", "block heading")])
    if isRunIn {
      runIn(children[..<end], rest, level: level)
    } else {
      headingWords(children[..<end])
      endBlock()
      content(rest, level: level + 1)
    }
    html.close("section")
    html.newline()
  }

  /// An article without a title: its number stands before the words of its first paragraph.
  private mutating func runIn(_ number: ArraySlice<Node>, _ rest: ArraySlice<Node>, level: Int) {
    html.open(heading(level))
    headingWords(number)
    text.endElements()
    html.close(heading(level))
    guard let first = rest.first else { return }
    html.text(" ")
    html.open("p", [("class", "paragraph")] + id(first))
    block = ["div", "p"]
    content(first.children[...], level: level + 1)
    content(rest.dropFirst(), level: level + 1)
  }

  private mutating func headingWords(_ leaves: ArraySlice<Node>) {
    var before: Node?
    for leaf in leaves where leaf.kind != .space {
      let isFirstOfTitle = before.map { $0.kind != leaf.kind } ?? false
      text.words(leaf.range, joint: isFirstOfTitle ? .space : .line)
      before = leaf
    }
  }

  /// The index of what follows the number and the title that a division begins with.
  private func headingEnd(_ children: [Node]) -> Int {
    var end = 0
    for (index, leaf) in children.enumerated() where leaf.kind != .space {
      // A page number stands on a line of its own.
      let isPageNumber = leaf.kind == .unparsed && end > 0 && leaf.startsLine
      guard leaf.kind.isLeaf, !isPageNumber else { break }
      end = index + 1
    }
    return end
  }
}
