import ContractSyntax
import ContractText

extension BookWriter {
  /// 项 or 目, its printed number first.
  mutating func item(_ node: Node) {
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
      let isMark = leaf.kind == .unparsed && !(hasNumber && leaf.startsLine)
      guard isMark || leaf.kind == .label else { break }
      hasNumber = hasNumber || leaf.kind == .label
      inlines.words(leaf.range)
      end = index + 1
    }
    return end
  }

  // MARK: Definitions

  /// An entry of the glossary: the term, with the quotation marks around it, and what it means.
  mutating func definition(_ node: Node) {
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
}
