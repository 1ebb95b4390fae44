import ContractRules
import ContractText

/// A part of a Word document in which words are replaced. What is put in takes the look of the run
/// that it is put into; all else stays byte for byte.
struct WordRevision {
  private let bytes: [UInt8]
  private let markup: WordMarkup
  private var splices = XMLSplices()

  /// What becomes of the text of one element.
  struct Change {
    /// What is taken out, in scalars of the element's text; of an element without a text, itself.
    let scalars: Range<Int>

    /// What takes its place.
    let text: String

    /// What the element is.
    let kind: WordPlace.Kind
  }

  /// Makes the changes of a part, by the numbers of its elements.
  init(_ bytes: [UInt8], _ changes: [Int: [Change]]) {
    self.bytes = bytes
    let controls = changes.filter { $0.value.contains { $0.kind == .control } }
    markup = WordMarkup(bytes, elements: Set(changes.keys), controls: Set(controls.keys))
    for (number, changes) in changes {
      guard let element = markup.elements[number] else { continue }
      let changes = changes.sorted {
        ($0.scalars.lowerBound, $0.scalars.upperBound)
          < ($1.scalars.lowerBound, $1.scalars.upperBound)
      }
      if element.isEmpty { replace(element, changes) } else { edit(element, changes) }
      if changes.contains(where: { $0.kind == .control }) { fillControl(element) }
    }
  }

  /// The part after all changes.
  func apply() -> [UInt8] { splices.apply(to: bytes) }

  /// A tab or a line break goes as a whole.
  private mutating func replace(_ element: WordMarkup.Element, _ changes: [Change]) {
    let isKept = changes.allSatisfy { $0.scalars.isEmpty }
    let text = changes.map(\.text).joined()
    let words = text.isEmpty ? "" : openText(element) + content(text, element) + closeText(element)
    let isAfter = isKept && changes.contains { $0.scalars.lowerBound > 0 }
    let start = isAfter ? element.tag.upperBound : element.tag.lowerBound
    splices.replace(start..<(isKept ? start : element.tag.upperBound), by: Array(words.utf8))
  }

  private mutating func edit(_ element: WordMarkup.Element, _ changes: [Change]) {
    let scalars = changes.flatMap { [$0.scalars.lowerBound, $0.scalars.upperBound] }
    let places = XMLTextPlace.places(
      ofScalars: scalars, in: element.tag.upperBound..<element.contentEnd, of: bytes)
    for (index, change) in changes.enumerated() {
      let (start, end) = (places[2 * index], places[2 * index + 1])
      var words = content(change.text, element)
      if start.isInSection, !words.isEmpty { words = "]]>\(words)<![CDATA[" }
      splices.replace(start.offset..<max(start.offset, end.offset), by: Array(words.utf8))
    }
    // A space that comes to stand at either end would be dropped.
    if xmlAttribute("xml:space", at: element.tag, in: bytes) == nil {
      splices.insert(Array(" xml:space=\"preserve\"".utf8), at: element.tag.upperBound - 1)
    }
  }

  /// A control that is filled in shows no placeholder any more, and not in a placeholder's look.
  private mutating func fillControl(_ element: WordMarkup.Element) {
    if let mark = element.placeholderMark { splices.replace(mark, by: []) }
    if element.placeholderMark != nil, let run = element.run,
      let style = markup.wholes[run].style
    {
      splices.replace(style, by: [])
    }
  }

  /// Words as the content of a text element, which tabs and line ends interrupt.
  private func content(_ text: String, _ element: WordMarkup.Element) -> String {
    var content = ""
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if index > 0 { content += interruption("br", element) }
      for (index, words) in line.split(separator: "\t", omittingEmptySubsequences: false)
        .enumerated()
      {
        if index > 0 { content += interruption("tab", element) }
        content += xmlEscaped(String(words))
      }
    }
    return content
  }

  private func interruption(_ name: String, _ element: WordMarkup.Element) -> String {
    "\(closeText(element))<\(prefix(element))\(name)/>\(openText(element))"
  }

  private func openText(_ element: WordMarkup.Element) -> String {
    "<\(prefix(element))t xml:space=\"preserve\">"
  }

  private func closeText(_ element: WordMarkup.Element) -> String { "</\(prefix(element))t>" }

  /// The prefix of the element's name, with its colon.
  private func prefix(_ element: WordMarkup.Element) -> String {
    let name = xmlName(at: element.tag, in: bytes)
    return name.firstIndex(of: UInt8(ascii: ":")).map {
      String(decoding: name[...$0], as: UTF8.self)
    } ?? ""
  }
}
