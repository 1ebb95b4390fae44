extension WordBodyReader {
  /// Reads a run: text of one look.
  mutating func readRun(
    _ reader: XMLReader, _ element: XMLElement, isPlaceholder: Bool
  ) throws(XMLReadingFailure) {
    guard !open.isEmpty else { return }
    open[open.count - 1].startRun()
    var isUnderlined = isUnderlined(runStyle: nil)
    var state = ContentState(isPlaceholder: isPlaceholder)
    while let child = try reader.child(of: element) {
      if child.namespace == .word, child.name == "rPr" {
        isUnderlined = try readsUnderline(reader, child)
      } else if child.namespace == .word, let text = try readText(reader, child) {
        append(text, isUnderlined: isUnderlined, isPlaceholder: isPlaceholder)
      } else {
        try readElement(reader, child, &state)
      }
    }
  }

  private mutating func append(
    _ text: [Unicode.Scalar], isUnderlined: Bool, isPlaceholder: Bool
  ) {
    guard !fields.contains(.instruction) else { return }
    open[open.count - 1].append(text, isUnderlined: isUnderlined, asBlank: isPlaceholder)
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
  ) throws(XMLReadingFailure) -> [Unicode.Scalar]? {
    switch element.name {
    case "t":
      // A line end in the file is white space and no break in the text.
      return String(decoding: try reader.text(of: element), as: UTF8.self).unicodeScalars.map {
        $0 == "\n" || $0 == "\r" ? " " : $0
      }
    case "tab", "ptab": return ["\t"]
    case "br", "cr": return ["\n"]
    case "noBreakHyphen": return ["\u{2011}"]
    case "softHyphen": return ["\u{AD}"]
    case "sym": return symbol(reader)
    case "fldChar":
      moveInField(reader.attribute("fldCharType"))
      return []
    default: return nil
    }
  }

  private func symbol(_ reader: XMLReader) -> [Unicode.Scalar] {
    let code = reader.attribute("char").flatMap { UInt32($0, radix: 16) }
    guard let scalar = code.flatMap(Unicode.Scalar.init), scalar.value >= 0x20 else { return [] }
    return [symbolScalar(scalar)]
  }

  private mutating func moveInField(_ type: String?) {
    switch type {
    case "begin": fields.append(.instruction)
    case "separate": if !fields.isEmpty { fields[fields.count - 1] = .result }
    case "end": _ = fields.popLast()
    default: return
    }
  }
}
