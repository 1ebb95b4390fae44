import ContractText
import Testing

@testable import ContractFormats

/// A Word document for a test, made from the XML of its parts.
struct WordFile {
  /// What stands in the document's body.
  var body = ""

  /// What stands in `numbering.xml`.
  var numbering = ""

  /// What stands in `styles.xml`.
  var styles = ""

  /// What stands in `footnotes.xml`.
  var footnotes = ""

  /// What stands in `comments.xml`; there is no such part where nothing does.
  var comments = ""

  /// Whether the namespaces are those of strict documents.
  var isStrict = false

  /// What stands before the document's root element.
  var prologue = ""

  private var main: String {
    isStrict
      ? "http://purl.oclc.org/ooxml/wordprocessingml/main"
      : "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  }

  private var types: String {
    isStrict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  }

  private var partNames: [String] {
    ["numbering", "styles", "footnotes"] + (comments.isEmpty ? [] : ["comments"])
  }

  private var contentTypes: String {
    let type = "application/vnd.openxmlformats-officedocument.wordprocessingml."
    let names =
      [("document", "document.main")] + partNames.map { ($0, $0) }
    let overrides = names.map {
      "<Override PartName=\"/word/\($0).xml\" ContentType=\"\(type)\($1)+xml\"/>"
    }
    let package = "application/vnd.openxmlformats-package.relationships+xml"
    return """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="rels" ContentType="\(package)"/>\
      <Default Extension="xml" ContentType="application/xml"/>\(overrides.joined())</Types>
      """
  }

  /// The parts of the archive.
  var parts: [(name: String, bytes: [UInt8])] {
    [
      ("[Content_Types].xml", contentTypes),
      ("_rels/.rels", relationships([("officeDocument", "word/document.xml")])),
      (
        "word/_rels/document.xml.rels",
        relationships(
          partNames.map { ($0, $0 + ".xml") })
      ),
      ("word/document.xml", prologue + root("document", "<w:body>\(body)</w:body>")),
      ("word/numbering.xml", root("numbering", numbering)),
      ("word/styles.xml", root("styles", styles)),
      ("word/footnotes.xml", root("footnotes", footnotes)),
    ].map { ($0.0, Array($0.1.utf8)) }
      + (comments.isEmpty
        ? [] : [("word/comments.xml", Array(root("comments", comments).utf8))])
  }

  /// The file.
  func bytes() throws -> [UInt8] { try #require(makeZip(parts)) }

  /// What is read from it.
  func source() throws -> SourceText { try document().source }

  /// What is read from it, with the places of its words.
  func document() throws -> WordDocument { try #require(try readWord(try bytes())) }

  /// The lines that are read from it.
  func lines() throws -> [String] {
    let source = try source()
    return source.lineStarts.indices.map { source.text(in: source.lineRange($0)) }
  }

  private func root(_ name: String, _ content: String) -> String {
    """
    <w:\(name) xmlns:w="\(main)" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"\
     xmlns:wps="urn:shape" xmlns:v="urn:picture">\(content)</w:\(name)>
    """
  }

  private func relationships(_ targets: [(String, String)]) -> String {
    let all = targets.map {
      "<Relationship Id=\"\($0.0)\" Type=\"\(types)/\($0.0)\" Target=\"\($0.1)\"/>"
    }
    return """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      \(all.joined())</Relationships>
      """
  }
}

/// A run of text, with the properties given.
func run(_ text: String, _ properties: String = "") -> String {
  "<w:r><w:rPr>\(properties)</w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
}

/// A paragraph of a list.
func item(_ text: String, list: Int, level: Int = 0) -> String {
  """
  <w:p><w:pPr><w:numPr><w:ilvl w:val="\(level)"/><w:numId w:val="\(list)"/></w:numPr></w:pPr>\
  \(run(text))</w:p>
  """
}

/// A paragraph of a style.
func styled(_ text: String, _ style: String, _ properties: String = "") -> String {
  "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/>\(properties)</w:pPr>\(run(text))</w:p>"
}

/// A plain paragraph.
func paragraph(_ content: String) -> String { "<w:p>\(content)</w:p>" }

/// A level of a list's definition.
func level(
  _ index: Int, _ format: String, _ text: String, start: Int = 1, _ more: String = ""
) -> String {
  """
  <w:lvl w:ilvl="\(index)"><w:start w:val="\(start)"/><w:numFmt w:val="\(format)"/>\(more)\
  <w:lvlText w:val="\(text)"/></w:lvl>
  """
}

/// The definition of a list.
func definition(_ identifier: Int, _ levels: [String]) -> String {
  "<w:abstractNum w:abstractNumId=\"\(identifier)\">\(levels.joined())</w:abstractNum>"
}

/// A list of a definition.
func list(_ identifier: Int, of definition: Int, _ overrides: String = "") -> String {
  """
  <w:num w:numId="\(identifier)"><w:abstractNumId w:val="\(definition)"/>\(overrides)</w:num>
  """
}

/// A list whose numbers at a level begin anew with `start`.
func list(_ identifier: Int, of definition: Int, level: Int = 0, startingAt start: Int) -> String {
  list(
    identifier, of: definition,
    "<w:lvlOverride w:ilvl=\"\(level)\"><w:startOverride w:val=\"\(start)\"/></w:lvlOverride>")
}
