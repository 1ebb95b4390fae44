import ContractText

/// Reads the words of a document, in reading order: its paragraphs, also those in tables, content
/// controls and text boxes, on one side of the tracked changes.
///
/// A text box is read after the paragraph that it is anchored in. Left out are headers and footers,
/// which are parts of their own, comments, pictures and formulas.
struct WordBodyReader {
  private let styles: WordStyles
  private var numbering: WordNumbering
  private var text = WordTextBuilder()

  /// Which side of the tracked changes is read.
  let tracked: TrackedChanges

  /// The part that is being read.
  private(set) var part = WordPlace.Part.document

  /// The elements of the main part that refer to notes.
  var noteReferences: [NoteName: Int] = [:]

  /// The element that ends each form field whose choice was read, by the one that begins it.
  var formEnds: [Int: Int] = [:]

  private var noteStarts: [(offset: Int, name: NoteName)] = []
  private let leftOut: Set<String>

  /// The fields that are open: nothing of an instruction is text, the result is.
  var fields: [WordField] = []

  /// The paragraphs that are open, a text box's above the one that it is anchored in.
  var open: [WordParagraph] = []

  /// A paragraph without a mark, which goes on in the next.
  private var continued: WordParagraph?

  /// A reader at the start of a document.
  init(styles: WordStyles, numbering: WordNumbering, tracked: TrackedChanges) {
    self.styles = styles
    self.numbering = numbering
    self.tracked = tracked
    leftOut = Self.neverText.union(tracked.leftOut)
  }

  /// What was read.
  var document: WordDocument {
    WordDocument(
      source: text.source, noteStarts: noteStarts, noteReferences: noteReferences,
      formEnds: formEnds, commentStarts: text.commentStarts)
  }

  /// Reads the main document.
  mutating func readDocument(_ reader: XMLReader) throws(XMLReadingFailure) {
    let root = try reader.root()
    while let child = try reader.child(of: root) {
      if child.namespace == .word, child.name == "body" {
        try readContent(reader, child, isPlaceholder: false)
      }
    }
    finishPart()
  }

  /// Reads footnotes or endnotes, without the lines that separate them from the text.
  mutating func readNotes(
    _ reader: XMLReader, _ part: WordPlace.Part
  ) throws(XMLReadingFailure) {
    self.part = part
    let root = try reader.root()
    while let note = try reader.child(of: root) {
      switch reader.attribute("type") {
      case nil, "normal":
        let identifier = reader.attribute("id") ?? ""
        noteStarts.append((text.nextStart, NoteName(part: part, identifier: identifier)))
        try readContent(reader, note, isPlaceholder: false)
      default: continue
      }
    }
    finishPart()
  }

  /// What the children of an element have said about those that follow.
  struct ContentState {
    /// Whether the text is what a content control shows until it is filled in.
    var isPlaceholder: Bool

    /// Whether one of several alternatives was read; the same words stand in each.
    var hasChosen = false

    /// Whether it is a row of a table that is no part of the side that is read.
    var isLeftOut = false
  }

  /// Reads what lies in an element, whatever it groups: a table, a row, a link, an insertion.
  mutating func readContent(
    _ reader: XMLReader, _ element: XMLElement, isPlaceholder: Bool
  ) throws(XMLReadingFailure) {
    var state = ContentState(isPlaceholder: isPlaceholder)
    while let child = try reader.child(of: element) {
      try readElement(reader, child, &state)
    }
  }

  /// Reads an element, after what its siblings have said.
  mutating func readElement(
    _ reader: XMLReader, _ element: XMLElement, _ state: inout ContentState
  ) throws(XMLReadingFailure) {
    if state.isLeftOut { return }
    let isPlaceholder = state.isPlaceholder
    switch (element.namespace, element.name) {
    case (.word, "p"): try readParagraph(reader, element, isPlaceholder: isPlaceholder)
    case (.word, "r"): try readRun(reader, element, isPlaceholder: isPlaceholder)
    case (.word, "sdtPr"):
      if try contains(reader, element, ["showingPlcHdr"]) { state.isPlaceholder = true }
    case (.word, "trPr"): state.isLeftOut = try contains(reader, element, tracked.marksLeftOut)
    case (.word, "fldSimple"):
      try readSimpleField(reader, element, isPlaceholder: isPlaceholder)
    case (.word, "commentRangeStart"): startComment(reader)
    case (.word, let name) where leftOut.contains(name): return
    case (.math, _): return
    case (.compatibility, "Choice"), (.compatibility, "Fallback"):
      if state.hasChosen { return }
      state.hasChosen = true
      try readContent(reader, element, isPlaceholder: isPlaceholder)
    default: try readContent(reader, element, isPlaceholder: isPlaceholder)
    }
  }

  /// What is no text on either side of the tracked changes.
  private static let neverText: Set<String> = [
    "pPr", "rPr", "tblPr", "tblGrid", "tcPr", "sectPr", "tblPrEx", "sdtEndPr", "rt", "customXmlPr",
    "smartTagPr", "ffData", "binData",
  ]

  private mutating func startComment(_ reader: XMLReader) {
    guard let identifier = reader.attribute("id"), part == .document else { return }
    if open.isEmpty {
      text.noteComments([identifier], at: text.nextStart)
    } else {
      open[open.count - 1].startComment(identifier)
    }
  }

  private func contains(
    _ reader: XMLReader, _ element: XMLElement, _ names: Set<String>
  ) throws(XMLReadingFailure) -> Bool {
    var isFound = false
    while let child = try reader.child(of: element) {
      if child.namespace == .word, names.contains(child.name), reader.isOn { isFound = true }
    }
    return isFound
  }
}

extension WordBodyReader {
  private mutating func readParagraph(
    _ reader: XMLReader, _ element: XMLElement, isPlaceholder: Bool
  ) throws(XMLReadingFailure) {
    let paragraph = WordParagraph(element: element.number, style: styles.defaultParagraphStyle)
    // A text box lies in a run of its own fields.
    let outerFields = fields
    if !open.isEmpty { fields = [] }
    open.append(paragraph)
    var state = ContentState(isPlaceholder: isPlaceholder)
    while let child = try reader.child(of: element) {
      if child.namespace == .word, child.name == "pPr" {
        try readParagraphProperties(reader, child)
      } else {
        try readElement(reader, child, &state)
      }
    }
    guard let finished = open.popLast() else { return }
    if open.isEmpty {
      finish(finished)
    } else {
      fields = outerFields
      open[open.count - 1].anchored.append(finished)
    }
  }

  private mutating func readParagraphProperties(
    _ reader: XMLReader, _ element: XMLElement
  ) throws(XMLReadingFailure) {
    let top = open.count - 1
    while let child = try reader.child(of: element) {
      switch child.name {
      case "pStyle": open[top].style = reader.value ?? open[top].style
      case "numPr": open[top].numbering = try reader.numberingReference(child)
      case "rPr":
        while let mark = try reader.child(of: child) {
          if tracked.marksLeftOut.contains(mark.name) { open[top].lacksMark = true }
        }
      case "pPrChange" where tracked == .original:
        open[top].style = styles.defaultParagraphStyle
        open[top].numbering = NumberingReference()
        while let before = try reader.child(of: child) {
          try readParagraphProperties(reader, before)
        }
      default: continue
      }
    }
  }

  private mutating func finish(_ paragraph: WordParagraph) {
    var paragraph = paragraph
    if let before = continued { paragraph.prepend(before) }
    continued = nil
    if paragraph.lacksMark {
      continued = paragraph
    } else {
      write(paragraph)
    }
  }

  private mutating func write(_ paragraph: WordParagraph) {
    var paragraph = paragraph
    paragraph.drawBlanks()
    let label = numbering.countLabel(paragraph.numbering, style: paragraph.style, styles)
    text.append(paragraph, of: part, label: label)
    for anchored in paragraph.anchored { write(anchored) }
  }

  private mutating func finishPart() {
    if let rest = continued { write(rest) }
    continued = nil
    fields = []
  }

  /// Whether what stands here is underlined by the styles of the run and its paragraph.
  func isUnderlined(runStyle: String?) -> Bool {
    styles.isUnderlined(runStyle) ?? styles.isUnderlined(open.last?.style) ?? false
  }
}
