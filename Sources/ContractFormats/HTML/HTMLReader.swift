import ContractText

/// The largest page that is read, in bytes.
public let htmlSizeLimit = 1 << 24

/// Reads the text of a web page: what a browser shows, a line a block, each position the page's.
///
/// - Parameter page: The page in UTF-8, whatever it says of its encoding.
public func readHTML(_ page: [UInt8]) throws(HTMLFailure) -> SourceText {
  guard page.count <= htmlSizeLimit else { throw .tooLarge(limit: htmlSizeLimit) }
  try checkMarkup(of: page)
  try checkAttributes(of: page)
  let markup = asBrowsersRead(page)
  let reader = HTMLReader(markup)
  try HTMLParser(markup) { reader.take($0) }.parse()
  let source = reader.finish(of: page)
  if source.bytes.isEmpty, let first = reader.firstFrame { throw .onlyFrames(first: first) }
  return source
}

/// Makes the text of a page from what the parser meets.
private final class HTMLReader {
  private let page: [UInt8]
  private var writer = HTMLTextWriter()
  private var open: [HTMLElement] = []
  private var lists: [HTMLListNumbers?] = []
  private var dropDepth: Int?
  private var underline: HTMLUnderline?
  private var underlineDepth = 0
  /// How long the text was before the text area that is open.
  private var textAreaStart = 0

  /// The address of the page that the first frame shows.
  private(set) var firstFrame: String?

  init(_ page: [UInt8]) { self.page = page }

  /// The whole text, with its places in the page as it was given.
  func finish(of page: [UInt8]) -> SourceText {
    closeUnderline()
    writer.breakLine()
    return SourceText(bytes: writer.bytes, pieces: writer.pieces, of: page)
  }

  func take(_ event: HTMLEvent) {
    switch event {
    case .start(let name, let attributes, let offset): start(name, attributes, offset)
    case .end(let name): end(name)
    case .text(let range) where dropDepth == nil: text(range)
    case .reference(let bytes, let offset) where dropDepth == nil: reference(bytes, offset)
    case .text, .reference: break
    }
  }

  private func start(_ name: String, _ attributes: [String: String], _ offset: Int) {
    let element = HTMLElement(name, attributes, within: open.last)
    open.append(element)
    if name == "frame" || name == "iframe" { firstFrame = firstFrame ?? attributes["src"] }
    guard dropDepth == nil else { return }
    if element.isDropped {
      dropDepth = open.count
      return
    }
    if element.isBlock { breakLine() }
    if element.isUnderlined {
      underlineDepth += 1
      if underline == nil { underline = HTMLUnderline() }
    }
    switch name {
    case "ol": lists.append(HTMLListNumbers(attributes))
    case "ul", "menu", "dir": lists.append(nil)
    case "li": number(attributes, offset)
    case "input": field(HTMLField(attributes).text, offset)
    case "textarea": textAreaStart = writer.bytes.count
    default: break
    }
  }

  /// Writes what a field of a form shows.
  private func field(_ text: String, _ offset: Int) {
    guard !text.isEmpty else { return }
    put(.ordinary, Array(text.utf8)[...], at: offset, count: 1)
  }

  private func number(_ attributes: [String: String], _ offset: Int) {
    guard let index = lists.indices.last else { return }
    writer.setMarker(lists[index]?.marker(attributes) ?? "", at: offset)
  }

  private func end(_ name: String) {
    guard let element = open.popLast() else { return }
    if let depth = dropDepth {
      if open.count < depth { dropDepth = nil }
      return
    }
    if element.isUnderlined {
      underlineDepth -= 1
      if underlineDepth == 0 { closeUnderline() }
    }
    if element.name == "textarea", writer.bytes.count == textAreaStart {
      field(HTMLField.blank, writer.pageEnd)
    }
    if element.isBlock { breakLine() }
    switch element.name {
    case "ol", "ul", "menu", "dir": _ = lists.popLast()
    case "li": writer.dropMarker()
    default: break
    }
  }

  private func breakLine() {
    if underline != nil {
      closeUnderline()
      if underlineDepth > 0 { underline = HTMLUnderline() }
    }
    writer.breakLine()
  }
}

extension HTMLReader {
  private func text(_ range: Range<Int>) {
    if let font = open.last?.symbolFont {
      return symbols(page[range], of: font, at: range.lowerBound)
    }
    var index = range.lowerBound
    while index < range.upperBound {
      let end = plainEnd(index, range.upperBound)
      if end > index {
        put(.ordinary, page[index..<end], at: index, count: end - index)
        index = end
        continue
      }
      let spaceEnd = collapsedEnd(index, range.upperBound)
      if spaceEnd > index {
        let hasLineEnd = page[index..<spaceEnd].contains { $0 == 0x0A || $0 == 0x0D }
        writer.space(at: index, isLineEnd: hasLineEnd)
        index = spaceEnd
        continue
      }
      let (character, length) = HTMLCharacter.at(index, in: page)
      put(character, page[index..<index + length], at: index, count: length)
      index += length
    }
  }

  /// The end of the characters from `index` on of which none is a space of any kind.
  private func plainEnd(_ index: Int, _ end: Int) -> Int {
    var index = index
    while index < end {
      switch page[index] {
      case ...0x20, 0xC2, 0xE2, 0xE3, 0xEF: return index
      default: index += 1
      }
    }
    return index
  }

  /// The end of the white space from `index` on that a browser shows as one space.
  private func collapsedEnd(_ index: Int, _ end: Int) -> Int {
    guard underline == nil, open.last?.isPreformatted != true else { return index }
    return page[index..<end].firstIndex { byte in
      byte != 0x20 && byte != 0x0A && byte != 0x0D && byte != 0x09 && byte != 0x0C
    } ?? end
  }

  /// Writes text of a symbol font as the signs that it shows.
  private func symbols(_ bytes: ArraySlice<UInt8>, of font: SymbolFont, at offset: Int) {
    var offset = offset
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      let sign = Array(String(Character(SymbolFont.shown(scalar, in: font))).utf8)
      put(HTMLCharacter.at(0, in: sign).character, sign[...], at: offset, count: scalar.utf8.count)
      offset += scalar.utf8.count
    }
  }

  private func reference(_ bytes: [UInt8], _ offset: Int) {
    if let font = open.last?.symbolFont { return symbols(bytes[...], of: font, at: offset) }
    var index = 0
    while index < bytes.count {
      let (character, length) = HTMLCharacter.at(index, in: bytes)
      // How long the reference is in the page matters to nobody: the next piece has its own place.
      put(character, bytes[index..<index + length], at: offset, count: 1)
      index += length
    }
  }

  /// Writes a character of the page, or keeps it where it may become part of a blank.
  private func put(
    _ character: HTMLCharacter, _ bytes: ArraySlice<UInt8>, at offset: Int, count: Int
  ) {
    if underline != nil, keepsForBlank(character, offset, count) { return }
    switch character {
    case .space(let isLineEnd):
      if open.last?.isPreformatted == true {
        preformatted(bytes, isLineEnd, offset)
      } else {
        writer.space(at: offset, isLineEnd: isLineEnd)
      }
    case .fixedSpace(let columns):
      let isFullWidth = columns == 2 && bytes.first == 0xE3
      writer.write(isFullWidth ? Array(bytes) : [0x20], at: offset, count: count)
    case .nothing: break
    case .ordinary: writer.write(bytes, at: offset, count: count)
    }
  }

  private func preformatted(_ bytes: ArraySlice<UInt8>, _ isLineEnd: Bool, _ offset: Int) {
    guard isLineEnd else { return writer.write(bytes, at: offset, count: 1) }
    let isHalfOfPair =
      bytes.first == 0x0D && offset + 1 < page.count && page[offset + 1] == 0x0A
    if !isHalfOfPair { writer.writeLineEnd(at: offset) }
  }

  private func keepsForBlank(_ character: HTMLCharacter, _ offset: Int, _ count: Int) -> Bool {
    guard underline?.hasText == false else { return false }
    switch character {
    case .space(let isLineEnd):
      if !isLineEnd { underline?.keep(1, offset, count) }
      return !isLineEnd
    case .fixedSpace(let columns):
      underline?.keep(columns, offset, count)
      return true
    case .nothing: return true
    case .ordinary:
      underline?.hasText = true
      writeKeptSpaces()
      return false
    }
  }

  /// Writes the blank, or the spaces that are none.
  private func closeUnderline() {
    guard let line = underline else { return }
    if line.isBlank {
      for space in line.spaces {
        for _ in 0..<space.columns {
          writer.write([0x5F], at: space.offset, count: space.count)
        }
      }
    } else {
      writeKeptSpaces()
    }
    underline = nil
  }

  private func writeKeptSpaces() {
    for space in underline?.spaces ?? [] { writer.space(at: space.offset, isLineEnd: false) }
    underline?.clear()
  }
}
