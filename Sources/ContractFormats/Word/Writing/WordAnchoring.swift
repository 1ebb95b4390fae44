/// Puts XML around words of a Word document, by cutting its runs where words begin and end.
///
/// Each part of a run that was cut keeps the run's tag and properties; nothing else changes.
struct WordAnchoring {
  private let bytes: [UInt8]
  private let markup: WordMarkup
  private var slots: [Int: Slot] = [:]
  private let places: [WordCut: XMLTextPlace]

  /// Elements whose white space must be kept from now on.
  private var spaced: Set<Int> = []

  /// Paragraphs that had no content and get one.
  private var opened: Set<Int> = []
  /// A place in the bytes at which something is put in.
  private struct Slot {
    /// What closes the elements that are cut.
    var closing: [UInt8] = []
    /// What opens them again.
    var opening: [UInt8] = []
    var ends: [UInt8] = []
    var starts: [UInt8] = []
  }

  /// Makes ready to cut the main part of a document at `cuts`.
  init(_ bytes: [UInt8], cuts: [WordCut]) {
    self.bytes = bytes
    markup = WordMarkup(
      bytes, elements: Set(cuts.map(\.element)),
      controls: Set(cuts.filter { $0.kind == .control }.map(\.element)))
    places = Self.places(cuts, markup, bytes)
  }

  private static func places(
    _ cuts: [WordCut], _ markup: WordMarkup, _ bytes: [UInt8]
  ) -> [WordCut: XMLTextPlace] {
    var places: [WordCut: XMLTextPlace] = [:]
    for (number, cuts) in Dictionary(grouping: cuts, by: \.element) {
      guard let element = markup.elements[number] else { continue }
      let ordered = cuts.filter { [.text, .field, .control].contains($0.kind) }
        .sorted { $0.scalar < $1.scalar }
      let found = XMLTextPlace.places(
        ofScalars: ordered.map(\.scalar), in: element.tag.upperBound..<element.contentEnd,
        of: bytes)
      for (cut, place) in zip(ordered, found) { places[cut] = place }
    }
    return places
  }

  /// Puts `start` and `end` around the words between two places; false where the places cannot be
  /// found. Words that end before they begin, as those of a text box do which stands before its
  /// paragraph's, are their first character only.
  mutating func wrap(from first: WordCut, to last: WordCut, _ start: [UInt8], _ end: [UInt8])
    -> Bool
  {
    guard let (from, fromSlot) = slot(first, isEnd: false),
      var (to, toSlot) = slot(last, isEnd: true)
    else { return false }
    if to < from {
      guard let element = markup.elements[first.element] else { return false }
      (to, toSlot) = after(element)
    }
    if to == from {
      slots[from, default: fromSlot].starts += start + end
    } else {
      slots[from, default: fromSlot].starts += start
      slots[to, default: toSlot].ends += end
    }
    return true
  }

  /// Whether the element of a place stays whole, so that what is put next to it stands further out.
  func isWhole(_ cut: WordCut) -> Bool { markup.elements[cut.element]?.whole != nil }

  /// The part with all that was put in.
  func apply() -> [UInt8] {
    var splices = XMLSplices()
    for (offset, slot) in slots {
      let whole = slot.closing + slot.ends + slot.starts + slot.opening
      splices.insert(whole, at: offset)
    }
    for number in spaced {
      guard let tag = markup.elements[number]?.tag else { continue }
      splices.insert(Array(" xml:space=\"preserve\"".utf8), at: tag.upperBound - 1)
    }
    for number in opened {
      guard let tag = markup.elements[number]?.tag else { continue }
      splices.replace(tag.upperBound - 2..<tag.upperBound, by: [UInt8(ascii: ">")])
    }
    return splices.apply(to: bytes)
  }

  private mutating func slot(_ cut: WordCut, isEnd: Bool) -> (Int, Slot)? {
    guard let element = markup.elements[cut.element] else { return nil }
    if let whole = element.whole.map({ markup.wholes[$0] }) {
      return (isEnd ? whole.end.upperBound : whole.tag.lowerBound, Slot())
    }
    if cut.kind == .number { return inParagraph(element, cut.element) }
    if cut.scalar == 0 { return before(element) }
    guard let place = places[cut], place.offset < element.contentEnd else {
      return after(element)
    }
    return within(element, cut.element, place)
  }

  private mutating func inParagraph(
    _ element: WordMarkup.Element, _ number: Int
  ) -> (Int, Slot) {
    guard element.isEmpty else { return (element.contentStart, Slot()) }
    opened.insert(number)
    let name = xmlName(at: element.tag, in: bytes)
    return (element.tag.upperBound, Slot(opening: Array("</\(text(name))>".utf8)))
  }

  private func before(_ element: WordMarkup.Element) -> (Int, Slot)? {
    guard let run = element.run.map({ markup.wholes[$0] }) else { return nil }
    if isSpace(run.properties.upperBound..<element.tag.lowerBound) {
      return (run.tag.lowerBound, Slot())
    }
    return (element.tag.lowerBound, Slot(closing: closing(run), opening: opening(run)))
  }

  private func after(_ element: WordMarkup.Element) -> (Int, Slot) {
    let end = element.end.upperBound
    guard let run = element.run.map({ markup.wholes[$0] }) else { return (end, Slot()) }
    if isSpace(end..<run.end.lowerBound) { return (run.end.upperBound, Slot()) }
    return (end, Slot(closing: closing(run), opening: opening(run)))
  }

  /// `</w:t></w:r>` … `<w:r><w:rPr>…</w:rPr><w:t xml:space="preserve">`
  private mutating func within(
    _ element: WordMarkup.Element, _ number: Int, _ place: XMLTextPlace
  ) -> (Int, Slot)? {
    guard let run = element.run.map({ markup.wholes[$0] }) else { return nil }
    let isSpaced = xmlAttribute("xml:space", at: element.tag, in: bytes) != nil
    if place.followsSpace, !isSpaced { spaced.insert(number) }
    let tag = bytes[element.tag]
    let opened = isSpaced ? Array(tag) : tag.dropLast() + Array(" xml:space=\"preserve\">".utf8)
    let section = place.isInSection ? Array("]]>".utf8) : []
    let newSection = place.isInSection ? Array("<![CDATA[".utf8) : []
    return (
      place.offset,
      Slot(
        closing: section + bytes[element.end] + closing(run),
        opening: opening(run) + opened + newSection)
    )
  }

  private func closing(_ run: WordMarkup.Whole) -> [UInt8] { Array(bytes[run.end]) }

  private func opening(_ run: WordMarkup.Whole) -> [UInt8] {
    Array(bytes[run.tag]) + Array(bytes[run.properties])
  }

  private func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

  private func isSpace(_ range: Range<Int>) -> Bool { bytes[range].allSatisfy { $0 <= 0x20 } }
}
