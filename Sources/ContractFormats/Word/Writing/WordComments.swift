/// The comments that a Word document has already.
struct WordComments {
  /// A comment of this program.
  struct Own {
    /// Where its range begins in the text; nil where it has none.
    let start: Int?

    /// What it says.
    let comment: WordComment
  }

  /// The comments that this program made before.
  private(set) var own: [Own] = []

  /// The highest number that a comment has; -1 where there are none.
  private(set) var lastIdentifier = -1

  /// No comments at all, but ranges that may be left of some.
  init(starts: [String: Int]) {
    for identifier in starts.keys { note(identifier) }
  }

  /// Reads the part that holds the comments of a document whose ranges begin at `starts`.
  init(_ reader: XMLReader, starts: [String: Int]) throws(XMLReadingFailure) {
    self.init(starts: starts)
    let root = try reader.root()
    while let element = try reader.child(of: root) {
      guard element.namespace == .word, element.name == "comment",
        let identifier = reader.attribute("id")
      else { continue }
      note(identifier)
      guard reader.attribute("author") == WordComment.author else { continue }
      let comment = WordComment(paragraphs: try readParagraphs(reader, element))
      own.append(Own(start: starts[identifier], comment: comment))
    }
  }

  private mutating func note(_ identifier: String) {
    lastIdentifier = max(lastIdentifier, Int(identifier) ?? -1)
  }

  /// Takes out a comment of this program with the same words, at the same place where that can be
  /// told; false where there is none.
  mutating func take(_ comment: WordComment, at start: Int?) -> Bool {
    let found = own.firstIndex {
      $0.comment == comment && (start == nil || $0.start == start)
    }
    guard let found else { return false }
    own.remove(at: found)
    return true
  }
}

private func readParagraphs(
  _ reader: XMLReader, _ comment: XMLElement
) throws(XMLReadingFailure) -> [String] {
  var paragraphs: [String] = []
  while let paragraph = try reader.child(of: comment) {
    guard paragraph.name == "p" else { continue }
    var words: [UInt8] = []
    while let run = try reader.child(of: paragraph) {
      while let text = try reader.child(of: run) {
        if text.name == "t" { words += try reader.text(of: text) }
      }
    }
    paragraphs.append(String(decoding: words, as: UTF8.self))
  }
  return paragraphs
}
