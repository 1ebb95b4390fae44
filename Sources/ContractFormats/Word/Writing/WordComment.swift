/// A comment for a Word document.
struct WordComment: Hashable {
  /// Its paragraphs.
  let paragraphs: [String]

  /// Who made the comments of this program.
  static let author = "条款"

  /// The author's initials, which Word shows with the comment's number.
  static let initials = "条"

  /// The comment as an element of the part that holds comments. It has no date: the same input gives
  /// the same bytes.
  func xml(identifier: Int, _ names: WordNames) -> String {
    let attributes = [
      names.attribute("id", "\(identifier)"), names.attribute("author", Self.author),
      names.attribute("initials", Self.initials),
    ]
    let body = paragraphs.map { paragraph($0, names) }.joined()
    return names.element("comment", attributes, body, declares: true)
  }

  /// Neither the indents and spaces of the contract's own paragraphs nor its large type.
  private func paragraph(_ words: String, _ names: WordNames) -> String {
    let space = names.element(
      "spacing",
      [
        names.attribute("before", "0"), names.attribute("after", "0"),
        names.attribute("line", "240"), names.attribute("lineRule", "auto"),
      ])
    let indent = names.element(
      "ind", [names.attribute("firstLine", "0"), names.attribute("firstLineChars", "0")])
    let size = names.element("sz", [names.attribute("val", "20")])
    let text = names.element("t", [" xml:space=\"preserve\""], xmlEscaped(words))
    let run = names.element("r", [], names.element("rPr", [], size) + text)
    return names.element("p", [], names.element("pPr", [], space + indent) + run)
  }
}
