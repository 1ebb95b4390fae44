import ContractText

/// Reads the words of a document, in reading order: its paragraphs, also those in tables, content
/// controls and text boxes, with tracked changes as accepted.
///
/// A text box is read after the paragraph that it is anchored in. Left out are headers and footers,
/// which are parts of their own, comments, pictures and formulas.
struct WordBodyReader {
  private let styles: WordStyles
  private var numbering: WordNumbering
  private var text = WordTextBuilder()

  /// Where in a field the reader is: nothing of the instruction is text, the result is.
  var fields: [FieldPart] = []

  /// The paragraphs that are open, a text box's above the one that it is anchored in.
  var open: [WordParagraph] = []

  /// A paragraph that has lost its mark and goes on in the next.
  private var continued: WordParagraph?

  /// The part of a field.
  enum FieldPart { case instruction, result }

  /// A reader at the start of a document.
  init(styles: WordStyles, numbering: WordNumbering) {
    self.styles = styles
    self.numbering = numbering
  }

  /// What was read.
  var source: SourceText { text.source }

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
  mutating func readNotes(_ reader: XMLReader) throws(XMLReadingFailure) {
    let root = try reader.root()
    while let note = try reader.child(of: root) {
      switch reader.attribute("type") {
      case nil, "normal": try readContent(reader, note, isPlaceholder: false)
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

    /// Whether the row of a table was deleted.
    var isDeleted = false
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
    if state.isDeleted { return }
    let isPlaceholder = state.isPlaceholder
    switch (element.namespace, element.name) {
    case (.word, "p"): try readParagraph(reader, element, isPlaceholder: isPlaceholder)
    case (.word, "r"): try readRun(reader, element, isPlaceholder: isPlaceholder)
    case (.word, "sdtPr"):
      if try contains(reader, element, "showingPlcHdr") { state.isPlaceholder = true }
    case (.word, "trPr"): state.isDeleted = try contains(reader, element, "del")
    case (.word, let name) where Self.leftOut.contains(name): return
    case (.math, _): return
    case (.compatibility, "Choice"), (.compatibility, "Fallback"):
      if state.hasChosen { return }
      state.hasChosen = true
      try readContent(reader, element, isPlaceholder: isPlaceholder)
    default: try readContent(reader, element, isPlaceholder: isPlaceholder)
    }
  }

  /// What is no text of the document as it will be when all changes are accepted.
  private static let leftOut: Set<String> = [
    "del", "moveFrom", "pPr", "rPr", "tblPr", "tblGrid", "tcPr", "sectPr", "tblPrEx", "sdtEndPr",
    "rt", "instrText", "delText", "delInstrText", "customXmlPr", "smartTagPr", "ffData", "binData",
  ]

  private func contains(
    _ reader: XMLReader, _ element: XMLElement, _ name: String
  ) throws(XMLReadingFailure) -> Bool {
    var isFound = false
    while let child = try reader.child(of: element) {
      if child.namespace == .word, child.name == name, reader.isOn { isFound = true }
    }
    return isFound
  }
}

extension WordBodyReader {
  private mutating func readParagraph(
    _ reader: XMLReader, _ element: XMLElement, isPlaceholder: Bool
  ) throws(XMLReadingFailure) {
    var paragraph = WordParagraph()
    paragraph.style = styles.defaultParagraphStyle
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
          if mark.name == "del" || mark.name == "moveFrom" { open[top].isMarkDeleted = true }
        }
      default: continue
      }
    }
  }

  private mutating func finish(_ paragraph: WordParagraph) {
    var paragraph = paragraph
    if let before = continued { paragraph.prepend(before) }
    continued = nil
    if paragraph.isMarkDeleted {
      continued = paragraph
    } else {
      write(paragraph)
    }
  }

  private mutating func write(_ paragraph: WordParagraph) {
    var paragraph = paragraph
    paragraph.drawBlanks()
    let label = numbering.countLabel(paragraph.numbering, style: paragraph.style, styles)
    text.append(paragraph, label: label)
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
