extension WordStyles {
  /// The styles of a part `styles.xml`.
  init(_ reader: XMLReader) throws(XMLReadingFailure) {
    let root = try reader.root()
    while let element = try reader.child(of: root) {
      guard element.namespace == .word, element.name == "style" else { continue }
      guard let identifier = reader.attribute("styleId") else { continue }
      let isDefault = ["1", "true", "on"].contains(reader.attribute("default"))
      if isDefault, reader.attribute("type") == "paragraph" { defaultParagraphStyle = identifier }
      styles[identifier] = try readStyle(reader, element)
    }
  }
}

private func readStyle(
  _ reader: XMLReader, _ element: XMLElement
) throws(XMLReadingFailure) -> WordStyle {
  var style = WordStyle()
  while let child = try reader.child(of: element) {
    switch child.name {
    case "basedOn": style.base = reader.value
    case "pPr":
      while let property = try reader.child(of: child) {
        guard property.name == "numPr" else { continue }
        style.numbering = try reader.numberingReference(property)
      }
    case "rPr":
      while let property = try reader.child(of: child) {
        if property.name == "u" { style.isUnderlined = reader.drawsLine }
      }
    default: continue
    }
  }
  return style
}
