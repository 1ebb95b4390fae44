extension WordNumbering {
  /// The lists of a part `numbering.xml`.
  init(_ reader: XMLReader) throws(XMLReadingFailure) {
    self.init()
    let root = try reader.root()
    while let element = try reader.child(of: root) {
      guard element.namespace == .word else { continue }
      switch element.name {
      case "abstractNum":
        guard let identifier = reader.attribute("abstractNumId") else { continue }
        definitions[identifier] = try readDefinition(reader, element)
      case "num":
        guard let identifier = reader.attribute("numId") else { continue }
        lists[identifier] = try readList(reader, element)
      default: continue
      }
    }
  }
}

private func readDefinition(
  _ reader: XMLReader, _ element: XMLElement
) throws(XMLReadingFailure) -> NumberingDefinition {
  var definition = NumberingDefinition()
  while let child = try reader.child(of: element) {
    switch child.name {
    case "numStyleLink": definition.styleLink = reader.value
    case "lvl":
      guard let index = levelIndex(reader) else { continue }
      definition.levels[index] = try readLevel(reader, child)
    default: continue
    }
  }
  return definition
}

private func readList(
  _ reader: XMLReader, _ element: XMLElement
) throws(XMLReadingFailure) -> NumberingList {
  var list = NumberingList()
  while let child = try reader.child(of: element) {
    switch child.name {
    case "abstractNumId": list.definition = reader.value ?? ""
    case "lvlOverride":
      guard let index = levelIndex(reader) else { continue }
      while let override = try reader.child(of: child) {
        switch override.name {
        case "startOverride": list.startOverrides[index] = reader.value.flatMap { Int($0) }
        case "lvl": list.levels[index] = try readLevel(reader, override)
        default: continue
        }
      }
    default: continue
    }
  }
  return list
}

private func levelIndex(_ reader: XMLReader) -> Int? {
  reader.attribute("ilvl").flatMap { Int($0) }.flatMap {
    (0..<WordNumbering.levelCount).contains($0) ? $0 : nil
  }
}

private func readLevel(
  _ reader: XMLReader, _ element: XMLElement
) throws(XMLReadingFailure) -> NumberingLevel {
  var level = NumberingLevel()
  // A level without a start counts from 0 (ECMA-376, 17.9.25).
  level.start = 0
  while let child = try reader.child(of: element) {
    switch child.name {
    case "start": level.start = reader.value.flatMap { Int($0) } ?? 0
    case "numFmt": level.format = numberFormat(reader)
    case "lvlText": level.text = reader.value ?? ""
    case "lvlRestart": level.restart = reader.value.flatMap { Int($0) }
    case "isLgl": level.isLegal = reader.isOn
    case "pStyle": level.style = reader.value
    case "rPr":
      while let property = try reader.child(of: child) {
        if property.name == "rFonts" { level.font = reader.symbolFont }
      }
    case "suff": level.suffix = reader.value == "nothing" ? "" : " "
    case "AlternateContent": level.format = try readAlternative(reader, child) ?? level.format
    default: continue
    }
  }
  return level
}

private func numberFormat(_ reader: XMLReader) -> NumberFormat {
  let name = reader.value ?? "decimal"
  guard name == "custom", let pattern = reader.attribute("format") else { return .named(name) }
  let first = pattern.prefix { $0 != "," }
  return first.allSatisfy { $0 == "0" || $0 == "1" } && !first.isEmpty
    ? .zeroFilled(width: first.count) : .named("custom")
}

/// Word writes a custom format as an alternative to a plain one.
private func readAlternative(
  _ reader: XMLReader, _ element: XMLElement
) throws(XMLReadingFailure) -> NumberFormat? {
  var found: NumberFormat?
  while let choice = try reader.child(of: element) {
    while let child = try reader.child(of: choice) {
      if child.name == "numFmt", found == nil { found = numberFormat(reader) }
    }
  }
  return found
}
