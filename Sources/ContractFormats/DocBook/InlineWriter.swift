import ContractText

/// Writes running text with the elements that stand in it.
///
/// The text must come in document order; the spans are walked once.
struct InlineWriter {
  /// Whether uses of terms are written as plain text: in titles, and in the
  /// term that a definition defines.
  var leavesOutTerms = false

  private let xml: XMLWriter
  private let source: SourceText
  private let spans: [InlineSpan]
  private var next = 0
  private var openEnds: [Int] = []
  private var last: TextRange?

  /// A writer of the text of `source`, in which `spans` stand, nested and in order.
  init(_ xml: XMLWriter, _ source: SourceText, _ spans: [InlineSpan]) {
    self.xml = xml
    self.source = source
    self.spans = spans
  }

  /// Writes the words of `range`, joined to those before them in the same block.
  mutating func words(_ range: TextRange, joint: LineJoint = .line) {
    if let last, last.end < range.start {
      xml.text(joint.text(over: TextRange(last.end, range.start), in: source))
    }
    last = range
    var offset = range.start
    while true {
      closeSpans(upTo: offset)
      openSpans(at: offset)
      guard offset < range.end else { break }
      let stop = boundary(after: offset, before: range.end)
      xml.text(source.bytes[offset..<stop])
      offset = stop
    }
  }

  /// Closes what is open: a block ends here.
  mutating func endBlock() {
    for _ in openEnds { xml.endElement() }
    openEnds.removeAll()
    last = nil
  }

  /// Whether the next span is a drafting note that covers all of `range`.
  func isNextNote(_ range: TextRange) -> Bool {
    next < spans.count && spans[next].kind == .note && spans[next].range.contains(range)
  }

  private mutating func closeSpans(upTo offset: Int) {
    while let end = openEnds.last, end <= offset {
      xml.endElement()
      openEnds.removeLast()
    }
  }

  /// Opens the spans that begin at `offset`, or before it in text that was written otherwise.
  private mutating func openSpans(at offset: Int) {
    while next < spans.count, spans[next].range.start <= offset {
      let span = spans[next]
      // A span that begins where this text ends belongs to what follows.
      guard span.range.isEmpty || span.range.start < (last?.end ?? 0) else { return }
      next += 1
      guard span.range.isEmpty || span.range.end > offset, !(leavesOutTerms && span.isTerm) else {
        continue
      }
      xml.startElement(span.element, span.attributes)
      if span.range.isEmpty { xml.endElement() } else { openEnds.append(span.range.end) }
    }
  }

  private func boundary(after offset: Int, before end: Int) -> Int {
    var stop = end
    if let open = openEnds.last { stop = min(stop, open) }
    if next < spans.count { stop = min(stop, spans[next].range.start) }
    return stop
  }
}
