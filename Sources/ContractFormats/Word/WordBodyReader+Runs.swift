import ContractText

extension WordBodyReader {
  /// Reads a run: text of one look.
  mutating func readRun(
    _ reader: XMLReader, _ element: XMLElement, isPlaceholder: Bool
  ) throws(XMLReadingFailure) {
    guard !open.isEmpty else { return }
    var look = RunLook(isUnderlined: isUnderlined(runStyle: nil))
    var state = ContentState(isPlaceholder: isPlaceholder)
    while let child = try reader.child(of: element) {
      if child.namespace == .word, child.name == "rPr" {
        look = try readLook(reader, child)
      } else if child.namespace == .word, let (text, kind) = try readText(reader, child, look) {
        guard fields.allSatisfy(\.isInResult) else { continue }
        let isKept = kind == .text && fields.contains(where: \.isKeptUpToDate)
        open[open.count - 1].append(
          text, of: child.number, isPlaceholder ? .control : isKept ? .field : kind,
          isUnderlined: look.isUnderlined)
      } else {
        try readElement(reader, child, &state)
      }
    }
  }

  /// What the properties of a run say of its text.
  private struct RunLook {
    /// Whether a line is drawn below it.
    var isUnderlined: Bool

    /// The symbol font that it is in; nil for any other.
    var font: SymbolFont?
  }

  private func readLook(
    _ reader: XMLReader, _ element: XMLElement
  ) throws(XMLReadingFailure) -> RunLook {
    var own: Bool?
    var font: SymbolFont?
    var style: String?
    while let child = try reader.child(of: element) {
      switch child.name {
      case "u": own = reader.drawsLine
      case "rStyle": style = reader.value
      case "rFonts": font = reader.symbolFont
      default: continue
      }
    }
    return RunLook(isUnderlined: own ?? isUnderlined(runStyle: style), font: font)
  }

  /// The text that a child of a run stands for; nil where it is no text.
  private mutating func readText(
    _ reader: XMLReader, _ element: XMLElement, _ look: RunLook
  ) throws(XMLReadingFailure) -> ([Unicode.Scalar], WordPlace.Kind)? {
    switch element.name {
    case "t": return (try readWords(reader, element, look.font), .text)
    case "delText" where tracked == .original:
      return (try readWords(reader, element, look.font), .text)
    case "tab", "ptab": return (["\t"], .mark)
    case "br", "cr": return (["\n"], .mark)
    case "noBreakHyphen": return (["\u{2011}"], .mark)
    case "softHyphen": return (["\u{AD}"], .mark)
    case "sym": return (symbol(reader, look.font), .mark)
    case "footnoteReference", "endnoteReference":
      noteReference(reader, element)
    case "instrText", "delInstrText": try readInstruction(reader, element)
    case "fldChar": try readFieldCharacter(reader, element)
    default: return nil
    }
    return ([], .mark)
  }

  private func readWords(
    _ reader: XMLReader, _ element: XMLElement, _ font: SymbolFont?
  ) throws(XMLReadingFailure) -> [Unicode.Scalar] {
    // A line end in the file is white space and no break in the text.
    String(decoding: try reader.text(of: element), as: UTF8.self).unicodeScalars.map {
      $0 == "\n" || $0 == "\r" ? " " : SymbolFont.shown($0, in: font)
    }
  }

  private func symbol(_ reader: XMLReader, _ font: SymbolFont?) -> [Unicode.Scalar] {
    let code = reader.attribute("char").flatMap { UInt32($0, radix: 16) }
    guard let scalar = code.flatMap(Unicode.Scalar.init), scalar.value >= 0x20 else { return [] }
    return [SymbolFont.shown(scalar, in: SymbolFont(named: reader.attribute("font")) ?? font)]
  }

  private mutating func noteReference(_ reader: XMLReader, _ element: XMLElement) {
    guard let identifier = reader.attribute("id"), part == .document else { return }
    let part: WordPlace.Part = element.name == "footnoteReference" ? .footnotes : .endnotes
    noteReferences[NoteName(part: part, identifier: identifier)] = element.number
  }
}

extension WordBodyReader {
  /// Reads a field that is one element, with its result in it.
  mutating func readSimpleField(
    _ reader: XMLReader, _ element: XMLElement, isPlaceholder: Bool
  ) throws(XMLReadingFailure) {
    var field = WordField(start: (element.number, open.last?.element), form: nil)
    field.instruction = reader.attribute("instr") ?? ""
    field.isInResult = true
    field.resultStart = (open.count, open.last?.segments.count ?? 0)
    let depth = fields.count
    fields.append(field)
    try readContent(reader, element, isPlaceholder: isPlaceholder)
    guard fields.count > depth else { return }
    fields.removeSubrange((depth + 1)...)
    finishField(fields.removeLast(), end: element.number)
  }

  private mutating func readInstruction(
    _ reader: XMLReader, _ element: XMLElement
  ) throws(XMLReadingFailure) {
    guard let last = fields.indices.last, !fields[last].isInResult else { return }
    fields[last].instruction += String(decoding: try reader.text(of: element), as: UTF8.self)
  }

  private mutating func readFieldCharacter(
    _ reader: XMLReader, _ element: XMLElement
  ) throws(XMLReadingFailure) {
    switch reader.attribute("fldCharType") {
    case "begin":
      let start = (element: element.number, paragraph: open.last?.element)
      fields.append(WordField(start: start, form: try WordFormField(reader, element)))
    case "separate":
      guard let last = fields.indices.last, let paragraph = open.last else { return }
      fields[last].isInResult = true
      fields[last].resultStart = (open.count, paragraph.segments.count)
    case "end":
      if let field = fields.popLast() { finishField(field, end: element.number) }
    default: return
    }
  }

  private mutating func finishField(_ field: WordField, end: Int) {
    if field.isUncountedNumber, !open.isEmpty { open[open.count - 1].hasUncountedNumber = true }
    if let choice = field.choice { return show(choice, of: field, end: end) }
    let start = field.resultStart
    guard field.isInResult, field.isTextForm, start.depth == open.count,
      let result = open.last?.segments[start.segment...].flatMap(\.text), field.isUnfilled(result)
    else { return }
    open[open.count - 1].drawControl(from: start.segment)
  }

  /// Writes what Word shows for a list or a box, unless the file has it as the field's result.
  private mutating func show(
    _ choice: (text: [Unicode.Scalar], isBlank: Bool), of field: WordField, end: Int
  ) {
    guard let paragraph = open.last, paragraph.element == field.start.paragraph,
      fields.allSatisfy(\.isInResult)
    else { return }
    let result = field.isInResult ? paragraph.segments[field.resultStart.segment...] : []
    guard result.isEmpty else { return }
    // A single line is no place to write.
    let blank = [Unicode.Scalar](repeating: "_", count: max(2, choice.text.count))
    let shown = choice.isBlank ? blank : choice.text
    open[open.count - 1].append(shown, of: field.start.element, .form, isUnderlined: false)
    formEnds[field.start.element] = end
  }
}
