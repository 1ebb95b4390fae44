import ContractSyntax
import ContractText

/// A heading of the outline with the headings below it.
struct OutlineEntry {
  /// What the heading is of: a part, chapter, section, article or annex.
  let node: Node

  /// The headings below, in document order.
  let children: [OutlineEntry]

  /// The outermost headings below `node`.
  static func entries(below node: Node) -> [OutlineEntry] {
    node.children.flatMap { child -> [OutlineEntry] in
      switch child.kind {
      case .part, .chapter, .section, .article, .annex:
        [OutlineEntry(node: child, children: entries(below: child))]
      default:
        []
      }
    }
  }

  /// The name of the heading's kind; nil for a part.
  var kind: String? {
    switch node.kind {
    case .chapter: "chapter"
    case .section: "section"
    case .article: "article"
    case .annex: "annex"
    default: nil
    }
  }
}
