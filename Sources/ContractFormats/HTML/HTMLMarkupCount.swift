/// As many tags may a page have; that of a whole contract from Word has some 100,000.
let htmlTagLimit = 500_000

/// As many characters may be written as references (`&nbsp;`): some pages have all their Chinese so.
let htmlReferenceLimit = 500_000

/// As many lines may its source have; each may become one of the text.
let htmlLineLimit = 500_000

/// Looks for a page with more markup than can be gone through in good time.
func checkMarkup(of page: [UInt8]) throws(HTMLFailure) {
  let tags = count(UInt8(ascii: "<"), in: page)
  guard tags <= htmlTagLimit else { throw .tooManyTags(limit: htmlTagLimit) }
  let references = count(UInt8(ascii: "&"), in: page)
  guard references <= htmlReferenceLimit else {
    throw .tooManyReferences(limit: htmlReferenceLimit)
  }
  let lineEnds = max(count(0x0A, in: page), count(0x0D, in: page))
  guard lineEnds < htmlLineLimit else { throw .tooManyLines(limit: htmlLineLimit) }
}

private func count(_ byte: UInt8, in page: [UInt8]) -> Int {
  page.withUnsafeBufferPointer { $0.reduce(0) { $1 == byte ? $0 &+ 1 : $0 } }
}
