import ContractText

/// How the lines of one contract usually end: what shows that a line is unfinished.
package struct LineHabits {
  /// A habit wants this many lines to be one.
  private static let enough = 3

  private var open: [Int] = Array(repeating: 0, count: 24)
  private var total: [Int] = Array(repeating: 0, count: 24)
  private var fullWidth = Int.max

  /// Whether single line ends are a matter of layout, and empty lines stand between paragraphs.
  package private(set) var isWrapped = false

  package init(_ draft: Draft, _ span: ContractSpan) {
    var gaps = 0
    var adjacent = 0
    var widths: [Int] = []
    for index in span.firstHeading..<min(span.end, span.signature ?? span.end) {
      let entry = draft.entries[index]
      guard !entry.isContents else { continue }
      let kind = Self.kind(entry.lead)
      total[kind] += 1
      if draft.ending(entry) == .open { open[kind] += 1 }
      guard index + 1 < span.end else { continue }
      if draft.isAdjacent(entry, to: draft.entries[index + 1]) {
        adjacent += 1
        widths.append(draft.range(entry).length)
      } else {
        gaps += 1
      }
    }
    if gaps >= 3, adjacent >= 3, adjacent < gaps * 3 {
      widths.sort()
      let width = widths[widths.count * 9 / 10]
      // A wrapped line is 20 to 60 Chinese characters long, and most are nearly as long as the longest.
      if width >= 60, width <= 200, widths[widths.count / 2] * 2 >= width {
        isWrapped = true
        fullWidth = width
      }
    }
  }

  /// Whether lines of this kind end with a finished sentence, so that one that does not is broken.
  package func endsClosed(_ lead: Lead) -> Bool {
    let kind = Self.kind(lead)
    if total[kind] < Self.enough { return false }
    return open[kind] * 4 <= total[kind]
  }

  /// Whether a line is so long that the layout broke it.
  package func isFull(_ line: Line) -> Bool {
    fullWidth != Int.max && (line.end - line.start) * 10 >= fullWidth * 8
  }

  /// Lines of one kind share a habit: headings of articles, each style of items, plain lines.
  private static func kind(_ lead: Lead) -> Int {
    switch lead.kind {
    case .heading: lead.unit == .article ? 1 : 2
    case .item: 4 + Int(lead.style.rawValue)
    case .plain: 0
    default: 3
    }
  }
}
