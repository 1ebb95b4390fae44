import ContractSyntax

/// A heading of the outline with the headings below it.
struct OutlineEntry {
  /// What the heading is of, by its name in the machine interface.
  let kind: String

  /// The part, chapter, section, article or annex.
  let node: Node

  /// The headings below, in document order.
  let children: [OutlineEntry]

  /// The outermost headings below `node`.
  static func entries(below node: Node) -> [OutlineEntry] {
    node.children.compactMap { child in
      kind(of: child).map {
        OutlineEntry(kind: $0, node: child, children: entries(below: child))
      }
    }
  }

  private static func kind(of node: Node) -> String? {
    switch node.kind {
    case .part: "part"
    case .chapter: "chapter"
    case .section: "section"
    case .article: "article"
    case .annex: "annex"
    default: nil
    }
  }
}
