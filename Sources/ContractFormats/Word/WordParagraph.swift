import ContractText

/// A paragraph of a Word document while it is being read: its words, and the element that each
/// stretch of them stands in.
struct WordParagraph {
  /// The text of one element.
  struct Segment {
    /// The text.
    var text: [Unicode.Scalar]

    /// The element, counted from 0 by the start tags of its part.
    let element: Int

    /// What the stretch is in the file.
    var kind: WordPlace.Kind

    /// Whether a line is drawn below the text.
    var isUnderlined: Bool
  }

  /// The paragraph's own element, counted from 0 by the start tags of its part.
  let element: Int

  /// The stretches in reading order.
  private(set) var segments: [Segment] = []

  /// The style that the paragraph names, or the document's default.
  var style: String?

  /// The list that the paragraph itself names.
  var numbering = NumberingReference()

  /// Whether there is no mark that ends the paragraph, so that the next one continues it.
  var lacksMark = false

  /// Whether a field in it counts a number that the file does not hold (`LISTNUM`).
  var hasUncountedNumber = false

  /// Paragraphs of text boxes that are anchored in this one.
  var anchored: [WordParagraph] = []

  private var comments: [(segment: Int, identifier: String)] = []

  /// A paragraph without words yet.
  init(element: Int, style: String?) {
    self.element = element
    self.style = style
  }

  /// Adds the text of an element.
  mutating func append(
    _ text: [Unicode.Scalar], of element: Int, _ kind: WordPlace.Kind, isUnderlined: Bool
  ) {
    if text.isEmpty { return }
    segments.append(Segment(text: text, element: element, kind: kind, isUnderlined: isUnderlined))
    if kind == .control { drawControl(from: segments.count - 1) }
  }

  /// Notes that the range of a comment begins here.
  mutating func startComment(_ identifier: String) {
    comments.append((segments.count, identifier))
  }

  /// The comments whose ranges begin right before a segment.
  func commentStarts(at segment: Int) -> [String] {
    comments.isEmpty ? [] : comments.filter { $0.segment == segment }.map(\.identifier)
  }

  /// Puts the words of `other`, which has no mark of its own, before those of this paragraph.
  mutating func prepend(_ other: WordParagraph) {
    comments = other.comments + comments.map { ($0.segment + other.segments.count, $0.identifier) }
    segments = other.segments + segments
    anchored = other.anchored + anchored
  }

  /// Draws what stands from a segment on as a place to be filled in: an underscore for each scalar.
  mutating func drawControl(from start: Int) {
    let stretch = segments.indices[min(start, segments.count)...]
    drawBlank(stretch)
    for index in stretch {
      segments[index].kind = .control
      segments[index].isUnderlined = false
    }
  }

  /// Turns blanks that are drawn as underlined white space into underscores, one for each scalar.
  ///
  /// Underlined words keep their spaces: only where nothing but white space is underlined, over
  /// all runs that it goes through, it is a blank.
  mutating func drawBlanks() {
    var start = 0
    while start < segments.count {
      guard segments[start].isUnderlined else {
        start += 1
        continue
      }
      var end = start
      while end < segments.count, segments[end].isUnderlined { end += 1 }
      if isBlank(segments[start..<end]) {
        drawBlank(segments.indices[start..<end])
      }
      start = end
    }
  }

  /// Draws a stretch as a blank; a single tab or wide space is as wide as two underscores, since one
  /// alone is none.
  private mutating func drawBlank(_ stretch: Range<Int>) {
    let count = segments[stretch].reduce(0) { $0 + $1.text.count { $0 != "\n" } }
    let line: Unicode.Scalar = count == 1 ? "＿" : "_"
    for index in stretch {
      segments[index].text = segments[index].text.map { $0 == "\n" ? $0 : line }
    }
  }

  /// Two spaces, or a tab, or a space as wide as a character: a single space is no place to write.
  private func isBlank(_ stretch: ArraySlice<Segment>) -> Bool {
    var width = 0
    for scalar in stretch.lazy.flatMap(\.text) {
      switch scalar {
      case " ", "\u{A0}", "\u{2002}"..."\u{200A}": width += 1
      case "\t", "\u{3000}": width += 2
      case "\n": continue
      default: return false
      }
    }
    return width >= 2
  }
}
