import ContractSyntax
import ContractText
import Testing

/// A text and the tree that it must be read as.
struct OutlineCase: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String
  /// What ``outline(of:)`` must print.
  let outline: String

  init(_ name: String, _ text: String, _ outline: String) {
    self.name = name
    self.text = text
    self.outline = outline
  }

  var testDescription: String { name }

  /// Parses the text and holds the tree against the outline; the tree must be lossless too.
  func check(sourceLocation: SourceLocation = #_sourceLocation) {
    let tree = parse(SourceText(text))
    expectLossless(tree, sourceLocation: sourceLocation)
    let found = ContractSyntaxTests.outline(of: tree)
    #expect(found == outline, "\(name)\n\(found)", sourceLocation: sourceLocation)
  }
}

/// Every byte must belong to exactly one leaf, in order.
func expectLossless(_ tree: SyntaxTree, sourceLocation: SourceLocation = #_sourceLocation) {
  var end = 0
  for leaf in tree.leaves {
    #expect(leaf.range.start == end, "a leaf begins where the last one ends")
    #expect(leaf.range.length > 0, "a leaf holds bytes")
    end = leaf.range.end
  }
  #expect(end == tree.source.bytes.count, sourceLocation: sourceLocation)
}

/// The tree as indented text: a node a line, as its kind, its printed number and its words; titles
/// and defined terms stand in ⟨ ⟩, line ends within a leaf are ⏎.
func outline(of tree: SyntaxTree) -> String {
  var lines: [String] = []
  for child in tree.file.children { write(child, 0, &lines) }
  return lines.joined(separator: "\n")
}

private func write(_ node: Node, _ depth: Int, _ lines: inout [String]) {
  if node.kind == .space { return }
  var parts = ["\(node.kind)"]
  if node.kind.isLeaf {
    parts[0] = node.kind == .contractTitle ? "title" : parts[0]
    parts.append(node.text.split(whereSeparator: \.isNewline).joined(separator: "⏎"))
  } else {
    if let label = node.label { parts.append(label) }
    let words = ownWords(node)
    if !words.isEmpty { parts.append(words) }
  }
  lines.append(String(repeating: "  ", count: depth) + parts.joined(separator: " "))
  for child in node.children where !isOwnWords(child) {
    write(child, depth + 1, &lines)
  }
}

private func isOwnWords(_ child: Node) -> Bool {
  child.kind == .label || child.kind == .title || child.kind == .term || child.kind == .text
}

/// The words directly in a node, a leaf after the other as a reader reads them.
private func ownWords(_ node: Node) -> String {
  var words = ""
  var last: NodeKind?
  for child in node.children where isOwnWords(child) && child.kind != .label {
    let isMarked = child.kind != .text
    if isMarked, last == child.kind {
      words.removeLast()
    } else if isMarked {
      words += "⟨"
    }
    words += child.text
    if isMarked { words += "⟩" }
    last = child.kind
  }
  return words
}
