import ContractText

/// Leaves out spans until those that remain follow or hold each other, in the order in which their
/// elements begin.
///
/// Where two cross, or one may not stand within the other, the later is left out; but the use of a
/// term always gives way, for a blank or a reference says more.
func nested(_ spans: [InlineSpan]) -> [InlineSpan] {
  let sorted = spans.enumerated().sorted { left, right in
    order(left.element, right.element) ?? (left.offset < right.offset)
  }.map(\.element)
  var kept: [InlineSpan] = []
  kept.reserveCapacity(sorted.count)
  // Indices of `kept`, from the outermost.
  var open: [Int] = []
  for span in sorted {
    while let top = open.last, kept[top].range.end <= span.range.start { open.removeLast() }
    if let top = open.last, !fits(span, in: kept[top]) {
      guard kept[top].isTerm, !span.isTerm else { continue }
      // Nothing stands within a use of a term, so it was kept last.
      open.removeLast()
      kept.removeLast()
      if let outer = open.last, !fits(span, in: kept[outer]) { continue }
    }
    if !span.range.isEmpty { open.append(kept.count) }
    kept.append(span)
  }
  return kept
}

private func fits(_ span: InlineSpan, in outer: InlineSpan) -> Bool {
  outer.range.contains(span.range) && outer.mayHold(span)
}

/// By start; what is empty first, then the longer one. Nil where these are the same.
private func order(_ left: InlineSpan, _ right: InlineSpan) -> Bool? {
  if left.range.start != right.range.start { return left.range.start < right.range.start }
  if left.range.isEmpty != right.range.isEmpty { return left.range.isEmpty }
  if left.range.end != right.range.end { return left.range.end > right.range.end }
  return nil
}
