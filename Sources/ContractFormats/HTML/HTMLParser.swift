import CLibXML2
import Glibc

/// Reads a web page with libxml2's HTML push parser and tells what it meets, with byte positions.
///
/// The parser is given UTF-8 and told to believe nothing that the page says of its encoding; it
/// opens no file and no connection.
final class HTMLParser {
  /// As many elements may stand one in the other; browsers stop at 512.
  static let depthLimit = 1024

  private let page: [UInt8]
  private let handle: (HTMLEvent) -> Void
  private var context: htmlParserCtxtPtr?
  private var depth = 0
  private var textEnd = 0
  private var failure: HTMLFailure?

  /// A parser of `page`, valid UTF-8, that tells `handle` what it meets.
  init(_ page: [UInt8], _ handle: @escaping (HTMLEvent) -> Void) {
    self.page = page
    self.handle = handle
  }

  /// Reads the page from the beginning to the end.
  func parse() throws(HTMLFailure) {
    xmlInitParser()
    var handlers = htmlSAXHandler()
    handlers.startElement = { parser(of: $0)?.start($1, $2) }
    handlers.endElement = { parser(of: $0)?.end($1) }
    handlers.characters = { parser(of: $0)?.text($1, $2) }
    handlers.ignorableWhitespace = { parser(of: $0)?.text($1, $2) }
    handlers.cdataBlock = { parser(of: $0)?.text($1, $2) }
    let this = Unmanaged.passUnretained(self).toOpaque()
    guard
      let context = htmlCreatePushParserCtxt(&handlers, this, nil, 0, nil, XML_CHAR_ENCODING_UTF8),
      let size = Int32(exactly: page.count)
    else { throw .notRead }
    defer {
      self.context = nil
      htmlFreeParserCtxt(context)
    }
    self.context = context
    htmlCtxtUseOptions(context, Self.options)
    // Text without markup may be longer than libxml2 takes otherwise; the page's size has its limit.
    context.pointee.options |= Int32(XML_PARSE_HUGE.rawValue)
    page.withUnsafeBytes { bytes in
      _ = htmlParseChunk(context, bytes.bindMemory(to: CChar.self).baseAddress, size, 1)
    }
    if let failure { throw failure }
    if context.pointee.errNo == Int32(XML_ERR_NO_MEMORY.rawValue) { throw .notRead }
  }

  private static let options = Int32(
    HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue)
}

private func parser(of context: UnsafeMutableRawPointer?) -> HTMLParser? {
  context.map { Unmanaged<HTMLParser>.fromOpaque($0).takeUnretainedValue() }
}

extension HTMLParser {
  /// How many bytes of the page the parser has gone through.
  private var offset: Int {
    guard let context else { return 0 }
    return min(max(0, xmlByteConsumed(context)), page.count)
  }

  private func start(
    _ name: UnsafePointer<xmlChar>?, _ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    guard failure == nil, let name else { return }
    depth += 1
    guard depth <= Self.depthLimit else { return stop(.tooDeep(limit: Self.depthLimit)) }
    var attributes: [String: String] = [:]
    var next = list
    while let pair = next, let key = pair.pointee {
      attributes[String(cString: key)] = pair[1].map { String(cString: $0) } ?? ""
      next = pair + 2
    }
    handle(.start(name: String(cString: name), attributes: attributes, offset: offset))
  }

  private func end(_ name: UnsafePointer<xmlChar>?) {
    guard failure == nil, let name else { return }
    depth -= 1
    handle(.end(name: String(cString: name)))
  }

  private func text(_ start: UnsafePointer<xmlChar>?, _ count: Int32) {
    guard failure == nil, let start, count > 0 else { return }
    let bytes = UnsafeBufferPointer(start: start, count: Int(count))
    if let range = stretch(equalTo: bytes) {
      textEnd = range.upperBound
      handle(.text(range))
    } else if let begin = referenceStart() {
      // An unknown reference is told in two: its sign, then its name as it stands.
      textEnd = begin + 1
      handle(.reference(Array(bytes), offset: begin))
    } else {
      // Bytes that no text may hold are left out; the rest is told from where the stretch begins.
      handle(.reference(Array(bytes), offset: textEnd))
    }
  }

  /// Where the page has just these bytes, before the place that the parser has come to. Of a long
  /// text the parser tells a part before it has gone over its last character.
  private func stretch(equalTo bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    let offset = offset
    var ends = [offset]
    if bytes.count >= Self.partLength {
      ends.append(offset + bytes.count - (bytes.lastIndex { $0 & 0xC0 != 0x80 } ?? 0))
    }
    for end in ends {
      let start = end - bytes.count
      guard start >= textEnd, end <= page.count else { continue }
      let isEqual = page.withUnsafeBytes { all in
        guard let page = all.baseAddress, let text = bytes.baseAddress else { return false }
        return memcmp(text, page + start, bytes.count) == 0
      }
      if isEqual { return start..<end }
    }
    return nil
  }

  /// Where the character reference begins that the parser has just gone over.
  private func referenceStart() -> Int? {
    let end = offset
    let first = max(textEnd, end - Self.longestReference)
    guard first < end else { return nil }
    return page[first..<end].lastIndex(of: UInt8(ascii: "&"))
  }

  private func stop(_ reason: HTMLFailure) {
    failure = reason
    if let context { xmlStopParser(context) }
  }

  /// The length from which libxml2 tells a text in parts, in bytes.
  private static let partLength = 1000

  /// In bytes; the longest named reference of HTML has 33.
  private static let longestReference = 64
}
