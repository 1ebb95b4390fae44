/// A field of a form in a page, as a part of the text: what it is filled in with, or else a blank.
struct HTMLField {
  /// What stands for a field with nothing in it.
  static let blank = "______"

  /// What the field shows; empty for one that is no place to write.
  let text: String

  /// The field of an `input` element with these attributes.
  init(_ attributes: [String: String]) {
    switch attributes["type"]?.lowercased() ?? "text" {
    case "checkbox", "radio": text = attributes["checked"] == nil ? "□" : "☑"
    case "hidden", "submit", "button", "reset", "image", "file", "range", "color", "search":
      text = ""
    default: text = attributes["value"].flatMap { $0.isEmpty ? nil : $0 } ?? Self.blank
    }
  }
}
