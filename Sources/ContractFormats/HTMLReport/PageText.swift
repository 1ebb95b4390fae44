import ContractAnalysis
import ContractRules
import ContractText

/// Writes running text with the blanks, references and drafting notes in it, and marks what the
/// findings are about.
///
/// The text must come in document order. Elements nest; a mark is innermost and is cut where an
/// element or another finding begins or ends, so that findings may overlap in any way.
struct PageText {
  /// Whether the text is that of a link, which can hold no other.
  var isInLink = false

  /// The findings whose numbers were written since they were last taken.
  private(set) var numbered: [PageFinding] = []

  private let html: HTMLWriter
  private let source: SourceText
  private let elements: PageElements
  private let language: Language
  private var spans: ArraySlice<InlineSpan>
  private var marks: FindingMarks
  private var open: [(element: String, end: Int)] = []
  private var last: TextRange?

  /// A writer of the text of a contract.
  init(
    _ html: HTMLWriter, _ analysis: Analysis, _ elements: PageElements, _ findings: [PageFinding],
    _ language: Language
  ) {
    self.html = html
    self.elements = elements
    self.language = language
    source = analysis.source
    spans = elements.spans[...]
    marks = FindingMarks(findings)
  }

  /// Writes the words of `range`, joined to those before them in the same block.
  ///
  /// - Parameter element: What the words are put into, where nothing else stands in or around them.
  mutating func words(_ range: TextRange, joint: LineJoint = .line, in element: String? = nil) {
    if let last, last.end < range.start {
      html.text(joint.text(over: TextRange(last.end, range.start), in: source))
    }
    last = range
    let isPlain = open.isEmpty && (spans.first.map { $0.range.start >= range.end } ?? true)
    let element = isPlain ? element : nil
    if let element { html.open(element) }
    write(range)
    if let element { html.close(element) }
  }

  private mutating func write(_ range: TextRange) {
    var offset = range.start
    while true {
      closeElements(upTo: offset)
      openElements(at: offset, textEnd: range.end)
      for point in marks.advance(to: offset, textEnd: range.end) { mark([point]) }
      writeNumbers(all: false)
      guard offset < range.end else { return }
      let stop = boundary(after: offset, before: range.end)
      mark(marks.current(), source.bytes[offset..<stop])
      offset = stop
    }
  }

  /// Closes the elements that are open: what holds the text ends here.
  mutating func endElements() {
    for element in open.reversed() { html.close(element.element) }
    open.removeAll()
  }

  /// Ends a block of text.
  mutating func endBlock() {
    endElements()
    isInLink = false
    writeNumbers(all: true)
    last = nil
  }

  /// Hands over the findings whose cards come next.
  mutating func takeNumbered() -> [PageFinding] {
    defer { numbered.removeAll() }
    return numbered
  }

  /// Hands over the findings that stand nowhere in the text that was written.
  mutating func takeRest() -> [PageFinding] { marks.takeRest() }

  // MARK: Findings

  private func mark(_ findings: [PageFinding], _ words: ArraySlice<UInt8> = []) {
    guard let worst = findings.map(\.finding.severity).max() else { return html.text(words) }
    let numbers = findings.map { String($0.number) }.joined(separator: " ")
    let kind = words.isEmpty ? "point " : ""
    html.element("mark", [("class", kind + worst.rawValue), ("data-findings", numbers)]) {
      html.text(words)
    }
  }

  /// The number of a finding beside its words: a link to its card.
  private mutating func writeNumbers(all: Bool) {
    // A link stands in no other, and of a blank only its name is read out.
    guard open.isEmpty || open.allSatisfy({ $0.element == "small" }), !isInLink else { return }
    for numbered in marks.takeUnnumbered(all: all) {
      let severity = numbered.finding.severity
      let word = severity.word.text(in: language)
      html.element(
        "a",
        [
          ("class", "number \(severity.rawValue)"), ("id", numbered.markID),
          ("href", "#" + numbered.cardID), ("aria-label", "\(word) \(numbered.number)"),
        ], String(numbered.number))
      self.numbered.append(numbered)
    }
  }

  // MARK: Elements

  private mutating func closeElements(upTo offset: Int) {
    while let innermost = open.last, innermost.end <= offset {
      html.close(innermost.element)
      open.removeLast()
    }
  }

  private mutating func openElements(at offset: Int, textEnd: Int) {
    while let span = spans.first, span.range.start <= offset {
      // A span that begins where this text ends belongs to what follows.
      guard span.range.isEmpty || span.range.start < textEnd else { return }
      spans = spans.dropFirst()
      guard span.range.isEmpty || span.range.end > offset else { continue }
      guard let element = elements.element(span, isInLink: isInLink) else { continue }
      html.open(element.name, element.attributes)
      if span.range.isEmpty {
        html.close(element.name)
      } else {
        open.append((element.name, span.range.end))
      }
    }
  }

  private func boundary(after offset: Int, before end: Int) -> Int {
    var stop = marks.boundary(after: offset, before: end)
    if let innermost = open.last { stop = min(stop, innermost.end) }
    if let span = spans.first { stop = min(stop, max(offset, span.range.start)) }
    return stop
  }
}
