import ContractAnalysis
import ContractSyntax
import ContractText

@testable import ContractFormats

/// A text as the exporter writes it, with what tests ask of it.
struct ExportedDocument {
  /// The contracts of the text.
  let analyses: [Analysis]

  /// The XML.
  let docBook: DocBook

  /// Nil where the text has no contract in it.
  init?(_ source: SourceText) throws {
    analyses = parse(source).contracts.map { analyze($0) }
    guard !analyses.isEmpty else { return nil }
    docBook = try ContractFormats.docBook(analyses)
  }

  /// The XML as a string.
  var xml: String { String(decoding: docBook.bytes, as: UTF8.self) }

  /// The text of the XML in document order, without white space.
  var words: String {
    var text: [UInt8] = []
    var isMarkup = false
    for byte in docBook.bytes {
      switch byte {
      case UInt8(ascii: "<"): isMarkup = true
      case UInt8(ascii: ">"): isMarkup = false
      default: if !isMarkup { text.append(byte) }
      }
    }
    // Scalar by scalar: a combining mark after an escape makes one character with it.
    let plain = String(decoding: unescaped(text), as: UTF8.self)
    return withoutSpace(plain)
  }

  /// The text of the contracts, without white space.
  var contractWords: String {
    withoutSpace(analyses.map { $0.source.text(in: $0.contract.range) }.joined())
  }

  /// Where the text of the XML first departs from the contract's; nil where nothing is lost.
  var difference: String? {
    let (words, expected) = (Array(words.unicodeScalars), Array(contractWords.unicodeScalars))
    if words == expected { return nil }
    let start = max(0, zip(words, expected).prefix { $0 == $1 }.count - 10)
    return [words, expected].map { side in
      var part = String.UnicodeScalarView()
      part.append(contentsOf: side.dropFirst(start).prefix(30))
      return String(part)
    }.joined(separator: " | ")
  }

  /// The values of `xml:id`.
  var ids: [Substring] { xml.matches(of: /xml:id="([^"]*)"/).map(\.1) }
}

/// The bytes that the escapes of the writer stand for.
private func unescaped(_ text: [UInt8]) -> [UInt8] {
  let escapes: [(String, String)] = [("lt;", "<"), ("gt;", ">"), ("amp;", "&"), ("#13;", "\r")]
  let parts = text.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false)
  return parts.dropFirst().reduce(into: Array(parts.first ?? [])) { result, part in
    let escape = escapes.first { part.starts(with: $0.0.utf8) }
    result += (escape?.1 ?? "&").utf8
    result += part.dropFirst(escape?.0.utf8.count ?? 0)
  }
}

/// What is left of a text without the white space that the parser knows, and without what XML
/// forbids.
private func withoutSpace(_ text: String) -> String {
  var words = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar {
    case _ where scalar.properties.isWhitespace: continue
    case "\u{200B}", "\u{FEFF}": continue
    // What XML forbids, and what is written for it.
    case "\u{0}"..."\u{1F}", "\u{FFFD}"..."\u{FFFF}": continue
    default: words.append(scalar)
    }
  }
  return String(words)
}
