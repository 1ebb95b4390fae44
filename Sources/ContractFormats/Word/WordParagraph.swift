/// A paragraph of a Word document while it is being read: its words, and the run that each
/// stretch of them stands in.
struct WordParagraph {
  /// A stretch of text of one run and one look.
  struct Segment {
    /// The text.
    var text: [Unicode.Scalar]

    /// The run, from 1.
    let run: Int

    /// Where in the run the stretch begins, in scalars from 0.
    let scalar: Int

    /// Whether a line is drawn below the text.
    let isUnderlined: Bool
  }

  /// The stretches in reading order.
  private(set) var segments: [Segment] = []

  /// The style that the paragraph names, or the document's default.
  var style: String?

  /// The list that the paragraph itself names.
  var numbering = NumberingReference()

  /// Whether the mark that ends the paragraph was deleted, so that the next one continues it.
  var isMarkDeleted = false

  /// How many runs the paragraph has so far.
  private(set) var runCount = 0

  private var scalarCount = 0

  /// Paragraphs of text boxes that are anchored in this one.
  var anchored: [WordParagraph] = []

  /// Begins the next run.
  mutating func startRun() {
    runCount += 1
    scalarCount = 0
  }

  /// Adds text to the run; as a blank, an underscore for each of its scalars.
  mutating func append(_ text: [Unicode.Scalar], isUnderlined: Bool, asBlank: Bool) {
    if text.isEmpty { return }
    let shown = asBlank ? text.map { $0 == "\n" ? $0 : "_" } : text
    let segment = Segment(
      text: shown, run: runCount, scalar: scalarCount, isUnderlined: isUnderlined && !asBlank)
    segments.append(segment)
    scalarCount += text.count
  }

  /// Puts the words of `other`, whose mark was deleted, before those of this paragraph.
  mutating func prepend(_ other: WordParagraph) {
    segments = other.segments + segments
    anchored = other.anchored + anchored
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
        for index in start..<end {
          segments[index].text = segments[index].text.map { $0 == "\n" ? $0 : "_" }
        }
      }
      start = end
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
