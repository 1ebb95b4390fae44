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

  /// Whether lines are broken at one width although an empty line stands between any two, as when a PDF
  /// is pasted into Word.
  package private(set) var isWrappedApart = false

  package init(_ draft: Draft, _ span: ContractSpan) {
    var gaps = 0
    var adjacent = 0
    var widths: [Int] = []
    var apart = WidthsApart()
    for index in span.firstHeading..<min(span.end, span.signature ?? span.end) {
      let entry = draft.entries[index]
      guard !entry.isContents else { continue }
      let kind = Self.kind(entry.lead)
      total[kind] += 1
      let isOpen = draft.ending(entry) == .open
      if isOpen { open[kind] += 1 }
      if kind != Self.headings { apart.add(draft.range(entry).length, isOpen: isOpen) }
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
    if adjacent * 10 < gaps, let width = apart.width {
      isWrappedApart = true
      fullWidth = width
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

  /// Headings other than those of articles.
  private static let headings = 2

  /// Lines of one kind share a habit: headings of articles, each style of items, plain lines.
  private static func kind(_ lead: Lead) -> Int {
    switch lead.kind {
    case .heading: lead.unit == .article ? 1 : headings
    case .item: 4 + Int(lead.style.rawValue)
    case .plain: 0
    default: 3
    }
  }
}

/// How long the lines of a text are, and those that end without a mark: nearly all of one length where a
/// page broke them.
private struct WidthsApart {
  /// So many broken lines show a habit.
  private static let enough = 4

  private var all: [Int] = []
  private var open: [Int] = []

  mutating func add(_ width: Int, isOpen: Bool) {
    all.append(width)
    if isOpen { open.append(width) }
  }

  /// The width at which the lines are broken, in bytes; nil where they are not.
  var width: Int? {
    guard open.count >= Self.enough else { return nil }
    let sorted = all.sorted()
    let width = sorted[sorted.count * 9 / 10]
    // 20 to 60 Chinese characters, and none much longer.
    guard (60...200).contains(width), sorted[sorted.count - 1] * 20 <= width * 23 else {
      return nil
    }
    let full = open.filter { $0 * 20 >= width * 17 }.count
    return full * 10 >= open.count * 7 ? width : nil
  }
}
