/// A namespace that the parts of a Word document use, in its transitional and its strict form.
///
/// The names are those of ECMA-376, and of ISO/IEC 29500 for strict documents.
enum XMLNamespace {
  /// Text, styles, numbering, notes (prefix `w`).
  case word

  /// The attributes by which a part names another (prefix `r`).
  case relationships

  /// The lists of a package's parts (`_rels/….rels`).
  case packageRelationships

  /// Alternatives for readers that do not know an extension (prefix `mc`).
  case compatibility

  /// Formulas (prefix `m`).
  case math

  /// Any other: drawings, extensions.
  case other

  /// The namespace of a name; `.other` where it has none.
  init(_ uri: String) {
    self = XMLNamespace.known[uri] ?? .other
  }

  private static let known: [String: XMLNamespace] = [
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": .word,
    "http://purl.oclc.org/ooxml/wordprocessingml/main": .word,
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": .relationships,
    "http://purl.oclc.org/ooxml/officeDocument/relationships": .relationships,
    "http://schemas.openxmlformats.org/package/2006/relationships": .packageRelationships,
    "http://schemas.openxmlformats.org/markup-compatibility/2006": .compatibility,
    "http://schemas.openxmlformats.org/officeDocument/2006/math": .math,
    "http://purl.oclc.org/ooxml/officeDocument/math": .math,
  ]
}
