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
  mutating func words(_ range: TextRange, joint: Joint = .line) {
    if let last, last.end < range.start { gap(TextRange(last.end, range.start), joint) }
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

  /// How words are joined to those before them where a line ended between the two.
  enum Joint {
    /// A page broke the line: nothing stands between, but a space between Latin words.
    case line
    /// A title after its number: a space.
    case space
  }

  private func gap(_ range: TextRange, _ joint: Joint) {
    let bytes = source.bytes[range.start..<range.end]
    if bytes.contains(where: { $0 == 0x0A || $0 == 0x0D }) {
      let isSpaced = joint == .space || (isLatin(range.start - 1) && isLatin(range.end))
      if isSpaced { xml.text(" ") }
    } else if bytes.allSatisfy({ $0 >= 0x20 || $0 == 0x09 }) {
      xml.text(bytes)
    } else {
      xml.text(" ")
    }
  }

  private func isLatin(_ index: Int) -> Bool {
    guard source.bytes.indices.contains(index) else { return false }
    switch source.bytes[index] | 0x20 {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): return true
    default: return false
    }
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
