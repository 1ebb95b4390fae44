import ContractSyntax

extension BookWriter {
  /// 款, 鉴于, a line of the preamble or of a signature block.
  mutating func paragraph(_ node: Node, role: String?) {
    xml.startElement("para", (role.map { [("role", $0)] } ?? []) + id(node))
    content(node.children[...], isParagraphOpen: true)
  }

  /// What a paragraph is to the contract: a 款, a line of a signature; nil for any other.
  func role(of node: Node) -> String? {
    switch node.parent?.kind {
    case .article: "paragraph"
    case .signature where node.enclosing(.annex) != nil: "signature"
    case .preamble where namesParty(node): "parties"
    default: nil
    }
  }

  /// 甲方：…
  private func namesParty(_ node: Node) -> Bool {
    let bytes = node.tree.source.bytes[node.range.start..<node.range.end]
    return ["甲方", "乙方", "丙方", "丁方"].contains { bytes.starts(with: $0.utf8) }
  }

  /// A drafting note that stands alone: all of its words are, also those that follow its bracket.
  mutating func note(_ node: Node) {
    xml.startElement("para", [("role", "note")])
    let isMarked = inlines.isNextNote(node.range)
    if !isMarked { xml.startElement("remark") }
    inlines.leavesOutTerms = true
    for leaf in node.children where leaf.kind != .space { inlines.words(leaf.range) }
    inlines.leavesOutTerms = false
    inlines.endBlock()
    if !isMarked { xml.endElement() }
    xml.endBlock()
  }

  /// Text that has no place in the contract's structure, such as a page number.
  mutating func unparsed(_ node: Node) {
    xml.startElement("para", [("role", "unparsed")])
    inlines.words(node.range)
    inlines.endBlock()
    xml.endBlock()
  }

  /// What DocBook demands in a division that holds nothing.
  mutating func emptyParagraph() {
    xml.startElement("para")
    xml.endBlock()
  }
}
