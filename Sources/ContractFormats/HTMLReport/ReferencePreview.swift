import ContractAnalysis
import ContractSyntax
import ContractText

/// How many scalars of a target are shown beside a reference to it.
private let previewLength = 150

/// The beginning of what a reference points to, with its name where its own words do not begin with
/// it: 第四十四条第二款 over the words of the paragraph.
func preview(of node: Node, in analysis: Analysis) -> String {
  let words = opening(of: node)
  switch node.kind {
  case .part, .chapter, .section, .article, .annex: return words
  default:
    let label = analysis.place(of: node).label
    return label.isEmpty ? words : label + "\n" + words
  }
}

/// The first words of a node: white space as one space, and none where a page broke a line.
private func opening(of node: Node) -> String {
  let bytes = node.tree.source.bytes
  var words = String.UnicodeScalarView()
  var count = 0
  var gap = ""
  // Four bytes hold any scalar; white space may be long and is counted by what becomes of it.
  let end = min(node.range.end, node.range.start + 8 * previewLength)
  let text = String(decoding: bytes[node.range.start..<end], as: UTF8.self)
  for scalar in text.unicodeScalars {
    if scalar.properties.isWhitespace {
      gap = " "
      continue
    }
    guard count < previewLength else { return String(words) + "…" }
    words.append(contentsOf: gap.unicodeScalars)
    words.append(scalar)
    count += 1
    gap = ""
  }
  return String(words) + (end < node.range.end ? "…" : "")
}
