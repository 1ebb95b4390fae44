import ContractText

extension WordBodyReader {
  /// Reads a run: text of one look.
  mutating func readRun(
    _ reader: XMLReader, _ element: XMLElement, isPlaceholder: Bool
  ) throws(XMLReadingFailure) {
    guard !open.isEmpty else { return }
    var isUnderlined = isUnderlined(runStyle: nil)
    var state = ContentState(isPlaceholder: isPlaceholder)
    while let child = try reader.child(of: element) {
      if child.namespace == .word, child.name == "rPr" {
        isUnderlined = try readsUnderline(reader, child)
      } else if child.namespace == .word, let (text, kind) = try readText(reader, child) {
        guard fields.allSatisfy(\.isInResult) else { continue }
        open[open.count - 1].append(
          text, of: child.number, isPlaceholder ? .control : kind, isUnderlined: isUnderlined)
      } else {
        try readElement(reader, child, &state)
      }
    }
  }

  private func readsUnderline(
    _ reader: XMLReader, _ element: XMLElement
  ) throws(XMLReadingFailure) -> Bool {
    var own: Bool?
    var style: String?
    while let child = try reader.child(of: element) {
      switch child.name {
      case "u": own = reader.drawsLine
      case "rStyle": style = reader.value
      default: continue
      }
    }
    return own ?? isUnderlined(runStyle: style)
  }

  /// The text that a child of a run stands for; nil where it is no text.
  private mutating func readText(
    _ reader: XMLReader, _ element: XMLElement
  ) throws(XMLReadingFailure) -> ([Unicode.Scalar], WordPlace.Kind)? {
    switch element.name {
    case "t": return (try readWords(reader, element), .text)
    case "delText" where tracked == .original: return (try readWords(reader, element), .text)
    case "tab", "ptab": return (["\t"], .mark)
    case "br", "cr": return (["\n"], .mark)
    case "noBreakHyphen": return (["\u{2011}"], .mark)
    case "softHyphen": return (["\u{AD}"], .mark)
    case "sym": return (symbol(reader), .mark)
    case "footnoteReference", "endnoteReference":
      noteReference(reader, element)
    case "instrText", "delInstrText": try readInstruction(reader, element)
    case "fldChar": try readFieldCharacter(reader, element)
    default: return nil
    }
    return ([], .mark)
  }

  private func readWords(
    _ reader: XMLReader, _ element: XMLElement
  ) throws(XMLReadingFailure) -> [Unicode.Scalar] {
    // A line end in the file is white space and no break in the text.
    String(decoding: try reader.text(of: element), as: UTF8.self).unicodeScalars.map {
      $0 == "\n" || $0 == "\r" ? " " : $0
    }
  }

  private func symbol(_ reader: XMLReader) -> [Unicode.Scalar] {
    let code = reader.attribute("char").flatMap { UInt32($0, radix: 16) }
    guard let scalar = code.flatMap(Unicode.Scalar.init), scalar.value >= 0x20 else { return [] }
    return [symbolScalar(scalar)]
  }

  private mutating func noteReference(_ reader: XMLReader, _ element: XMLElement) {
    guard let identifier = reader.attribute("id"), part == .document else { return }
    let part: WordPlace.Part = element.name == "footnoteReference" ? .footnotes : .endnotes
    noteReferences[NoteName(part: part, identifier: identifier)] = element.number
  }
}

extension WordBodyReader {
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
      var field = WordField()
      field.defaultText = try readDefault(reader, element)
      fields.append(field)
    case "separate":
      guard let last = fields.indices.last, let paragraph = open.last else { return }
      fields[last].isInResult = true
      fields[last].resultStart = (open.count, paragraph.segments.count)
    case "end":
      if let field = fields.popLast() { finishField(field) }
    default: return
    }
  }

  /// What a form field shows before it is filled in (`w:ffData/w:textInput/w:default`).
  private func readDefault(
    _ reader: XMLReader, _ element: XMLElement
  ) throws(XMLReadingFailure) -> String? {
    var found: String?
    while let data = try reader.child(of: element) {
      while let input = try reader.child(of: data) {
        while let property = try reader.child(of: input) {
          if input.name == "textInput", property.name == "default" { found = reader.value }
        }
      }
    }
    return found
  }

  private mutating func finishField(_ field: WordField) {
    if field.isUncountedNumber, !open.isEmpty { open[open.count - 1].hasUncountedNumber = true }
    let start = field.resultStart
    guard field.isInResult, field.isTextForm, start.depth == open.count,
      let result = open.last?.segments[start.segment...].flatMap(\.text), field.isUnfilled(result)
    else { return }
    open[open.count - 1].drawControl(from: start.segment)
  }
}
