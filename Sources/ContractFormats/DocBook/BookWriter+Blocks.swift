import ContractSyntax
import ContractText

extension BookWriter {
  /// What is open while the content of a node is written.
  private struct OpenBlocks {
    var paragraph = false
    var list = false
    var glossary = false
  }

  /// Writes text as blocks: paragraphs, lists, definitions, notes.
  ///
  /// - Parameters:
  ///   - isParagraphOpen: Whether the first words go into a `para` that is open; it is closed here.
  ///   - start: The byte before which words were written already.
  mutating func content(
    _ nodes: ArraySlice<Node>, isParagraphOpen: Bool = false, from start: Int = 0
  ) {
    var open = OpenBlocks(paragraph: isParagraphOpen)
    for node in nodes {
      switch node.kind {
      case .space: continue
      case .item, .subitem:
        closeGlossary(&open)
        openList(&open)
        item(node)
      case .definition:
        closeParagraph(&open)
        if !open.glossary {
          xml.startElement("glosslist")
          xml.newline()
          open.glossary = true
        }
        definition(node)
      case .unparsed where startsLine(node):
        close(&open)
        unparsed(node)
      case _ where node.kind.isLeaf:
        closeList(&open)
        closeGlossary(&open)
        if !open.paragraph { xml.startElement("para") }
        open.paragraph = true
        inlines.words(TextRange(max(start, node.range.start), node.range.end))
      default:
        close(&open)
        block(node)
      }
    }
    close(&open)
  }

  private mutating func block(_ node: Node) {
    switch node.kind {
    case .paragraph: paragraph(node, role: role(of: node))
    case .recital: paragraph(node, role: "recital")
    case .note: note(node)
    default: content(node.children[...])
    }
  }

  // MARK: Paragraphs

  /// 款, 鉴于, a line of the preamble or of a signature block.
  private mutating func paragraph(_ node: Node, role: String?) {
    xml.startElement("para", (role.map { [("role", $0)] } ?? []) + id(node))
    content(node.children[...], isParagraphOpen: true)
  }

  private func role(of node: Node) -> String? {
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
  private mutating func note(_ node: Node) {
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

  /// Whether a leaf is the first of its line, as a page number is.
  func startsLine(_ leaf: Node) -> Bool {
    let bytes = leaf.tree.source.bytes
    var index = leaf.range.start
    while index > 0 {
      let byte = bytes[index - 1]
      if byte == 0x0A || byte == 0x0D { return true }
      let isWideSpace = index >= 3 && spaceLength(bytes, index - 3, index) == 3
      guard byte == 0x20 || byte == 0x09 || isWideSpace else { return false }
      index -= isWideSpace ? 3 : 1
    }
    return true
  }

  private mutating func unparsed(_ node: Node) {
    xml.startElement("para", [("role", "unparsed")])
    inlines.words(node.range)
    inlines.endBlock()
    xml.endBlock()
  }

  mutating func emptyParagraph() {
    xml.startElement("para")
    xml.endBlock()
  }

  // MARK: Lists

  /// 项 or 目, its printed number first.
  private mutating func item(_ node: Node) {
    xml.startElement("listitem", id(node))
    xml.startElement("para")
    xml.startElement("phrase", [("role", "label")])
    let children = node.children
    let rest = label(children)
    xml.endElement()
    content(children[rest...], isParagraphOpen: true)
    xml.endBlock()
  }

  /// Writes the printed number with the marks around it, and gives the index of what follows.
  private mutating func label(_ children: [Node]) -> Int {
    var end = 0
    var hasNumber = false
    for (index, leaf) in children.enumerated() where leaf.kind != .space {
      let isMark = leaf.kind == .unparsed && !(hasNumber && startsLine(leaf))
      guard isMark || leaf.kind == .label else { break }
      hasNumber = hasNumber || leaf.kind == .label
      inlines.words(leaf.range)
      end = index + 1
    }
    return end
  }

  // MARK: Definitions

  /// An entry of the glossary: the term, with the quotation marks around it, and what it means.
  private mutating func definition(_ node: Node) {
    let children = node.children
    let terms = children.prefix { $0.kind.isLeaf }.lastIndex { $0.kind == .term }
    let start = terms.map { $0 + 1 } ?? 0
    xml.startElement("glossentry", id(node))
    xml.startElement("glossterm")
    inlines.leavesOutTerms = true
    for leaf in children[..<start] where leaf.kind != .space { inlines.words(leaf.range) }
    let quote = closingQuote(children, start)
    if !quote.isEmpty { inlines.words(quote) }
    inlines.leavesOutTerms = false
    inlines.endBlock()
    xml.endElement()
    xml.startElement("glossdef")
    xml.startElement("para")
    content(children[start...], isParagraphOpen: true, from: quote.end)
    xml.endElement()
    xml.endBlock()
  }

  /// The quotation mark that the words after a term begin with; empty where none does.
  private func closingQuote(_ children: [Node], _ index: Int) -> TextRange {
    guard index > 0, index < children.count, children[index].kind == .text else {
      return TextRange(0, 0)
    }
    let range = children[index].range
    let bytes = children[index].tree.source.bytes[range.start..<range.end]
    let quote = ["”", "\"", "」"].first { bytes.starts(with: $0.utf8) }
    return TextRange(range.start, range.start + (quote?.utf8.count ?? 0))
  }

  // MARK: Opening and closing

  private mutating func openList(_ open: inout OpenBlocks) {
    guard !open.list else { return }
    inlines.endBlock()
    xml.startElement("orderedlist", listDepth > 0 ? [("role", "subitems")] : [])
    xml.newline()
    listDepth += 1
    open.list = true
  }

  private mutating func closeList(_ open: inout OpenBlocks) {
    guard open.list else { return }
    xml.endElement()
    listDepth -= 1
    open.list = false
    if !open.paragraph { xml.newline() }
  }

  private mutating func closeGlossary(_ open: inout OpenBlocks) {
    guard open.glossary else { return }
    xml.endBlock()
    open.glossary = false
  }

  private mutating func closeParagraph(_ open: inout OpenBlocks) {
    closeList(&open)
    guard open.paragraph else { return }
    inlines.endBlock()
    xml.endBlock()
    open.paragraph = false
  }

  private mutating func close(_ open: inout OpenBlocks) {
    closeParagraph(&open)
    closeGlossary(&open)
  }
}
