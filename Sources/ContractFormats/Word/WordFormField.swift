import ContractText

/// What a field of a form holds besides its result (`w:ffData`): what it shows until it is filled in,
/// whether its box is ticked, the entries of its list.
struct WordFormField {
  /// What a field for text shows until it is filled in.
  private(set) var defaultText: String?

  private var entries: [String] = []
  private var chosen: Int?
  private var defaultChoice: Int?
  private var isTicked: Bool?
  private var isTickedByDefault = false

  /// Reads what the start of a field (`w:fldChar`), at which `reader` stands, says of it.
  init(_ reader: XMLReader, _ element: XMLElement) throws(XMLReadingFailure) {
    while let data = try reader.child(of: element) {
      while let input = try reader.child(of: data) {
        while let property = try reader.child(of: input) {
          note(property.name, of: input.name, reader)
        }
      }
    }
  }

  private mutating func note(_ property: String, of input: String, _ reader: XMLReader) {
    switch (input, property) {
    case ("textInput", "default"): defaultText = reader.value
    case ("ddList", "listEntry"): entries.append(reader.value ?? "")
    case ("ddList", "result"): chosen = reader.value.flatMap { Int($0) }
    case ("ddList", "default"): defaultChoice = reader.value.flatMap { Int($0) }
    case ("checkBox", "checked"): isTicked = reader.isOn
    case ("checkBox", "default"): isTickedByDefault = reader.isOn
    default: return
    }
  }

  /// The box of a field that is ticked or not, as Word draws it.
  var box: Unicode.Scalar { isTicked ?? isTickedByDefault ? "☒" : "☐" }

  /// The entry of a list that Word shows, and whether anyone has chosen it: until then the first one
  /// stands there.
  var entry: (text: String, isChosen: Bool)? {
    let index = chosen ?? defaultChoice
    guard let text = entries.indices.contains(index ?? 0) ? entries[index ?? 0] : entries.first
    else { return nil }
    let isBlank = text.unicodeScalars.allSatisfy { $0.properties.isWhitespace }
    return (text, isChosen: index != nil && !isBlank)
  }
}
