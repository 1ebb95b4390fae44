import ContractSyntax
import ContractText

extension ContractPage {
  /// Writes nodes one after the other: leaves as words of a block, items as a list, and the rest as
  /// what they are.
  mutating func content(_ nodes: ArraySlice<Node>, level: Int) {
    var isInList = false
    for node in nodes where node.kind != .space && node.kind != .surrounding {
      let isItem = node.kind == .item || node.kind == .subitem
      if isItem != isInList {
        endBlock()
        if isItem { html.open("ol", [("role", "list")]) } else { html.close("ol") }
        isInList = isItem
      }
      self.node(node, level: level)
    }
    endBlock()
    if isInList { html.close("ol") }
  }

  private mutating func node(_ node: Node, level: Int) {
    switch node.kind {
    case .item, .subitem: item(node, level: level)
    case .contractTitle: words(node, "p", "title", joint: .space)
    case .contents: contents(node, level: level)
    case .part, .chapter, .section, .article, .annex: division(node, level: level)
    case .preamble, .signature: group(node, level: level)
    case .paragraph, .recital, .note, .definition:
      begin("p", [("class", "block \(node.kind)")] + id(node))
      content(node.children[...], level: level)
    case _ where node.kind.isLeaf: words(node, "p", "\(node.kind)")
    default: content(node.children[...], level: level)
    }
  }

  /// Writes a leaf, in a block of its own where none is open.
  private mutating func words(
    _ leaf: Node, _ element: String, _ role: String, joint: LineJoint = .line
  ) {
    if block.isEmpty || (leaf.kind == .unparsed && leaf.startsLine) {
      begin(element, [("class", "block \(role)")])
    }
    text.words(leaf.range, joint: joint, in: leaf.kind == .term ? "dfn" : nil)
  }

  /// 项 or 目, its printed number first.
  private mutating func item(_ node: Node, level: Int) {
    html.open("li", id(node))
    begin("p", [("class", "block \(node.kind)")])
    content(node.children[...], level: level)
    html.close("li")
  }

  private mutating func group(_ node: Node, level: Int) {
    endBlock()
    html.open("div", [("class", "\(node.kind)")])
    content(node.children[...], level: level)
    html.close("div")
  }

  /// 目录, its entries links to the headings.
  private mutating func contents(_ node: Node, level: Int) {
    endBlock()
    html.open("div", [("class", "contents")])
    for entry in node.children where entry.kind != .space {
      begin("p", [("class", entry.kind == .title ? "block title" : "block entry")])
      let target = entry.kind == .title ? nil : entry.label.flatMap { contentsLinks.next($0) }
      if let target { html.open("a", [("href", "#" + target)]) }
      text.isInLink = target != nil
      leaves(of: entry)
      text.endElements()
      if target != nil { html.close("a") }
      endBlock()
    }
    html.close("div")
  }

  private mutating func leaves(of node: Node) {
    if node.kind.isLeaf { return text.words(node.range, joint: .space) }
    for child in node.children where child.kind != .space { leaves(of: child) }
  }
}
