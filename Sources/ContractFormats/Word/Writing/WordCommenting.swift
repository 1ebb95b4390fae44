import ContractText

/// A Word document with comments put into it; every other part, and every word, is as it was.
struct WordCommenting {
  /// The document with its comments.
  let bytes: [UInt8]

  /// How many comments were put in.
  let added: Int

  /// How many stood in the document already, with the same words at the same place.
  let kept: Int

  /// Puts `comments` on ranges of the text of a document.
  init(
    _ file: [UInt8], _ document: WordDocument,
    _ comments: [(range: TextRange, comment: WordComment)]
  ) throws(WordFailure) {
    guard let package = try WordPackage(file) else { throw .noDocument }
    let anchored = comments.compactMap { range, comment in
      WordAnchor(range, in: document).map { ($0, comment) }
    }
    guard let main = try package.bytes(of: package.document), let root = XMLRoot(of: main) else {
      throw .noDocument
    }
    var existing = try readComments(package, document)
    let first = existing.lastIdentifier + 1
    var anchoring = WordAnchoring(main, cuts: anchored.flatMap { [$0.0.start, $0.0.end] })
    let names = WordNames(root: root.tag, of: main)
    var new: [WordComment] = []
    var kept = 0
    for (anchor, comment) in anchored {
      let isExact = !anchor.isNoteMark && !anchoring.isWhole(anchor.start)
      if existing.take(comment, at: isExact ? anchor.offset : nil) {
        kept += 1
        continue
      }
      let (start, end) = names.commentRange(first + new.count)
      guard anchoring.wrap(from: anchor.start, to: anchor.end, start, end) else { continue }
      new.append(comment)
    }
    self.kept = kept
    added = new.count
    guard !new.isEmpty else {
      bytes = file
      return
    }
    let parts = WordCommentParts(package, namespace: root.namespace ?? WordNames.transitional)
    let changed =
      [(name: package.document, bytes: anchoring.apply())]
      + (try parts.adding(new, from: first))
    bytes = try rewriteWord(file, changed, to: document.source.bytes).bytes
  }
}

extension WordNames {
  /// What stands before and after the words that a comment is about; the second with the run that
  /// refers to the comment.
  fileprivate func commentRange(_ identifier: Int) -> (start: [UInt8], end: [UInt8]) {
    let mark = [attribute("id", "\(identifier)")]
    let start = element("commentRangeStart", mark, declares: true)
    let reference = element("r", [], element("commentReference", mark), declares: true)
    let end = element("commentRangeEnd", mark, declares: true) + reference
    return (Array(start.utf8), Array(end.utf8))
  }
}

private func readComments(
  _ package: WordPackage, _ document: WordDocument
) throws(WordFailure) -> WordComments {
  let found = try package.readPart(for: "comments") { reader throws(XMLReadingFailure) in
    try WordComments(reader, starts: document.commentStarts)
  }
  return found ?? WordComments(starts: document.commentStarts)
}
