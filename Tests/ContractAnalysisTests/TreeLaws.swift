import ContractAnalysis
import ContractSyntax
import ContractText

/// What must hold of every text, however broken: gives what does not, in words.
func brokenLaws(of text: String) -> [String] {
  let source = SourceText(text)
  let tree = parse(source)
  var laws = TreeLaws(tree: tree)
  laws.checkLeaves()
  laws.checkNodes()
  let analyses = tree.contracts.map(analyze)
  for analysis in analyses { laws.check(analysis) }
  let again = parse(source)
  if description(of: tree) != description(of: again) { laws.broken.append("another tree") }
  if analyses.map(description) != again.contracts.map({ description(of: analyze($0)) }) {
    laws.broken.append("another analysis")
  }
  return laws.broken
}

/// Holds one tree and its analyses against the laws.
private struct TreeLaws {
  let tree: SyntaxTree
  var broken: [String] = []

  private var bytes: [UInt8] { tree.source.bytes }

  init(tree: SyntaxTree) { self.tree = tree }

  /// Every byte belongs to exactly one leaf, in order.
  mutating func checkLeaves() {
    var end = 0
    for leaf in tree.leaves {
      if leaf.range.start != end { broken.append("a gap before byte \(leaf.range.start)") }
      if leaf.range.isEmpty { broken.append("an empty leaf at \(end)") }
      end = leaf.range.end
      check(leaf.range, within: tree.source.range, "leaf")
    }
    if end != bytes.count { broken.append("leaves end at \(end) of \(bytes.count)") }
  }

  /// Every node lies within the one that holds it, after the one before it.
  mutating func checkNodes() { check(tree.file) }

  private mutating func check(_ node: Node) {
    var end = node.range.start
    for child in node.children {
      // White space after the last words is not a node's own.
      if child.kind != .space { check(child.range, within: node.range, "\(child.kind)") }
      if child.range.start < end { broken.append("\(child.kind) overlaps at \(end)") }
      if child.parent != node { broken.append("\(child.kind) has another parent") }
      end = child.range.end
      if !child.kind.isLeaf { check(child) }
    }
    if node.kind.isLeaf == false, let number = node.number, number < 0 {
      broken.append("\(node.kind) number \(number)")
    }
  }

  /// Blanks, notes, references and terms lie within their contract, in order.
  mutating func check(_ analysis: Analysis) {
    let range = analysis.contract.range
    inOrder(analysis.contract.notes.map(\.range), within: range, "note")
    inOrder(analysis.blanks.map(\.range), within: range, "blank")
    inOrder(analysis.contract.references.map(\.range), within: range, "written reference")
    if Set(analysis.blanks.map(\.id)).count != analysis.blanks.count {
      broken.append("two blanks of one id")
    }
    for blank in analysis.blanks {
      if (blank.form == .lost) != blank.range.isEmpty { broken.append("blank of \(blank.form)") }
      if blank.place.label.isEmpty { broken.append("a blank without a place") }
    }
    for reference in analysis.references { check(reference, range) }
    for term in analysis.terms {
      check(term.range, within: range, "term")
      for use in term.uses { check(use, within: range, "use") }
    }
  }

  private mutating func check(_ reference: Reference, _ range: TextRange) {
    check(reference.range, within: range, "reference")
    check(reference.written.sentence, within: range, "sentence")
    if reference.text.isEmpty || reference.range.isEmpty { broken.append("an empty reference") }
    if reference.text.utf8.count > reference.range.length { broken.append("a cut reference") }
    switch reference.status {
    case .resolved: break
    case .suspect: if reference.expected == nil { broken.append("a suspect without a reason") }
    case .dangling: if !reference.targets.isEmpty { broken.append("dangling with a target") }
    case .external, .unfilled: if !reference.targets.isEmpty { broken.append("a target") }
    }
    if (reference.missing != nil) != (reference.status == .dangling) {
      broken.append("\(reference.status) with missing \(String(describing: reference.missing))")
    }
    for target in reference.targets where !range.contains(target.range) {
      broken.append("a target outside the contract")
    }
  }

  private mutating func inOrder(_ ranges: [TextRange], within outer: TextRange, _ what: String) {
    for range in ranges { check(range, within: outer, what) }
    for (range, next) in zip(ranges, ranges.dropFirst()) where next.start < range.end {
      broken.append("\(what) at \(next.start) before the end of the last")
    }
  }

  private mutating func check(_ range: TextRange, within outer: TextRange, _ what: String) {
    if !outer.contains(range) { broken.append("\(what) \(range) outside \(outer)") }
    for offset in [range.start, range.end] {
      if offset < 0 || offset > bytes.count
        || (offset < bytes.count && bytes[offset] & 0xC0 == 0x80)
      {
        broken.append("\(what) cuts a character at \(offset)")
      }
    }
  }
}

private func description(of tree: SyntaxTree) -> String {
  func describe(_ node: Node) -> String {
    "(\(node.kind) \(node.range.start) \(node.range.end) \(node.number ?? -1)"
      + (node.kind.isLeaf ? "" : node.children.map(describe).joined()) + ")"
  }
  return describe(tree.file)
}

private func description(of analysis: Analysis) -> String {
  var lines = analysis.references.map { reference in
    "\(reference.range) \(reference.text) \(reference.kind) \(reference.status) "
      + "\(reference.targets.map(\.range)) \(String(describing: reference.expected?.range)) "
      + "\(reference.evidence?.words ?? []) \(reference.place.label)"
  }
  lines += analysis.blanks.map { blank in
    "\(blank.range) \(blank.id) \(blank.form) \(blank.expects) \(blank.subject ?? "") "
      + "\(blank.unit ?? "") \(blank.context) \(blank.place.label)"
  }
  lines += analysis.terms.map { "\($0.range) \($0.term) \($0.place.label) \($0.uses)" }
  return lines.joined(separator: "\n")
}
