import ContractAnalysis
import ContractSyntax
import ContractText

/// Every blank, note, reference and use of a term of a contract as elements that nest, in the order
/// in which they begin.
func inlineSpans(of analysis: Analysis, _ identifiers: inout Identifiers) -> [InlineSpan] {
  var spans = analysis.contract.notes.map { InlineSpan(range: $0.range, kind: .note) }
  spans += analysis.references.compactMap { span(of: $0, identifiers) }
  spans += blanks(of: analysis, &identifiers)
  for term in analysis.terms {
    guard let definition = term.definition, let id = identifiers[definition] else { continue }
    spans += term.uses.map { InlineSpan(range: $0, kind: .term(id: id)) }
  }
  return nested(spans)
}

/// External and unfilled references are plain text.
private func span(of reference: Reference, _ identifiers: Identifiers) -> InlineSpan? {
  switch reference.status {
  case .resolved, .suspect:
    reference.targets.lazy.compactMap { identifiers.target($0) }.first.map {
      InlineSpan(
        range: reference.range, kind: .link(id: $0, isSuspect: reference.status == .suspect))
    }
  case .dangling: InlineSpan(range: reference.range, kind: .dangling)
  case .external, .unfilled: nil
  }
}

/// A blank that a page broke over lines is one element, to the end of its last part.
private func blanks(of analysis: Analysis, _ identifiers: inout Identifiers) -> [InlineSpan] {
  let written = analysis.contract.blanks
  var next = 0
  return analysis.blanks.map { blank in
    while next < written.count, written[next].range.start < blank.range.start { next += 1 }
    var range = blank.range
    if !range.isEmpty, next < written.count, written[next].range == range {
      range = TextRange(range.start, max(range.end, written[next].lastEnd))
    }
    let id = identifiers.unique(identifiers.prefix + xmlName(blank.id))
    return InlineSpan(range: range, kind: .blank(id: id, expects: blank.expects))
  }
}
