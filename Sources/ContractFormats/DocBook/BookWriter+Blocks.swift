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
      case .unparsed where node.startsLine:
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
