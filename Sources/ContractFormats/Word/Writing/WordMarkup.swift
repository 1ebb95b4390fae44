import ContractText

/// Where elements of a part of a Word document stand in its bytes, with the runs and paragraphs
/// around them.
struct WordMarkup {
  /// An element that is to be changed, or next to which something is to be put in.
  struct Element {
    /// The start tag.
    let tag: Range<Int>

    /// The end tag; nothing after an empty element.
    var end: Range<Int>

    /// The index of the run that it stands in.
    let run: Int?

    /// The index of the whole that must not be cut apart: what holds a text box, or a content
    /// control that shows its placeholder.
    let whole: Int?

    /// What says that the content control around it shows its placeholder (`w:showingPlcHdr`).
    let placeholderMark: Range<Int>?

    /// Where the content begins, after the element's properties.
    var contentStart: Int

    /// Where the content ends.
    var contentEnd: Int { end.lowerBound }

    /// Whether it is written as `<name/>`.
    var isEmpty: Bool { end.isEmpty }
  }

  /// A run, or another element that is looked at from outside.
  struct Whole {
    /// The start tag.
    let tag: Range<Int>

    /// The end tag.
    var end: Range<Int>

    /// The properties (`w:rPr`), with their tags; nothing where there are none.
    let properties: Range<Int>

    /// The name of its style among the properties (`w:rStyle`).
    let style: Range<Int>?
  }

  /// The elements by their number.
  private(set) var elements: [Int: Element] = [:]

  /// The runs and wholes of the elements.
  private(set) var wholes: [Whole] = []

  private var stack: [Entry] = []

  /// The elements in which another lies.
  private struct Entry {
    let number: Int
    let tag: Range<Int>
    let kind: Kind
    var properties: Range<Int>
    var style: Range<Int>?
    var placeholderMark: Range<Int>?
    var whole: Int?
    var isWanted = false
  }

  private enum Kind {
    case run, paragraph, control, controlProperties, placeholderMark, textBox, properties, style
    case other
  }

  /// Finds the elements of these numbers in a part; with `controls` those of them that must not be
  /// cut off from the content control around them.
  init(_ bytes: [UInt8], elements numbers: Set<Int>, controls: Set<Int> = []) {
    var scanner = XMLTagScanner(bytes)
    var count = 0
    while let tag = scanner.next() {
      if tag == .end {
        close(scanner.range)
        continue
      }
      open(count, scanner)
      if numbers.contains(count) { want(count, isControl: controls.contains(count)) }
      if tag == .empty { close(scanner.range.upperBound..<scanner.range.upperBound) }
      count += 1
    }
  }

  private mutating func open(_ number: Int, _ scanner: XMLTagScanner) {
    let end = scanner.range.upperBound
    stack.append(
      Entry(
        number: number, tag: scanner.range, kind: Self.kind(scanner.name), properties: end..<end))
  }

  private static func kind(_ name: ArraySlice<UInt8>) -> Kind {
    kinds.first { isName(name, $0.name) }?.kind ?? .other
  }

  private static let kinds: [(name: StaticString, kind: Kind)] = [
    ("r", .run), ("p", .paragraph), ("sdt", .control), ("sdtPr", .controlProperties),
    ("showingPlcHdr", .placeholderMark), ("txbxContent", .textBox), ("rPr", .properties),
    ("pPr", .properties), ("rStyle", .style),
  ]

  private static func isName(_ written: ArraySlice<UInt8>, _ name: StaticString) -> Bool {
    name.withUTF8Buffer { written.count == $0.count && written.elementsEqual($0) }
  }

  private mutating func want(_ number: Int, isControl: Bool) {
    let top = stack.count - 1
    stack[top].isWanted = true
    let run = stack.lastIndex { $0.kind == .run }.map { whole(at: $0) }
    let outer = outerIndex(isControl: isControl).map { whole(at: $0) }
    let tag = stack[top].tag
    elements[number] = Element(
      tag: tag, end: tag.upperBound..<tag.upperBound, run: run, whole: outer,
      placeholderMark: stack.lazy.reversed().compactMap(\.placeholderMark).first,
      contentStart: tag.upperBound)
  }

  /// Where on the stack the element is that must stay whole around the one on top.
  private func outerIndex(isControl: Bool) -> Int? {
    if let box = stack.firstIndex(where: { $0.kind == .textBox }) {
      return stack[..<box].lastIndex { $0.kind == .run }
    }
    guard isControl, let paragraph = stack.lastIndex(where: { $0.kind == .paragraph }) else {
      return nil
    }
    return stack[paragraph...].firstIndex { $0.kind == .control }
  }

  private mutating func whole(at index: Int) -> Int {
    if let known = stack[index].whole { return known }
    let entry = stack[index]
    stack[index].whole = wholes.count
    wholes.append(
      Whole(tag: entry.tag, end: entry.tag, properties: entry.properties, style: entry.style))
    return wholes.count - 1
  }

  private mutating func close(_ range: Range<Int>) {
    guard let entry = stack.popLast() else { return }
    if let whole = entry.whole { wholes[whole].end = range }
    if entry.isWanted {
      elements[entry.number]?.end = range
      elements[entry.number]?.contentStart = entry.properties.upperBound
    }
    noteInParent(entry, entry.tag.lowerBound..<range.upperBound)
  }

  /// Notes what an element says of the one that it is in, or of that one's parent.
  private mutating func noteInParent(_ entry: Entry, _ range: Range<Int>) {
    guard let parent = stack.indices.last else { return }
    switch entry.kind {
    // Properties are those of the element around them only where they come first.
    case .properties where stack[parent].properties.isEmpty:
      stack[parent].properties = range
      stack[parent].style = entry.style
    case .style: stack[parent].style = range
    case .placeholderMark: stack[parent].placeholderMark = range
    case .controlProperties: stack[parent].placeholderMark = entry.placeholderMark
    default: return
    }
  }
}
