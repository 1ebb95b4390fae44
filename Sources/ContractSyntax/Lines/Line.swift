import ContractText

/// A line of the file that has words in it, white space at both ends left out.
package struct Line: Sendable {
  /// The first byte of its words.
  package let start: Int
  /// The byte after the last of its words.
  package let end: Int
  /// Its number in the file, counted from 0.
  package let number: Int

  package var range: TextRange { TextRange(start, end) }
}

/// The lines that have words in them.
package func linesWithWords(of source: SourceText) -> [Line] {
  var lines: [Line] = []
  lines.reserveCapacity(source.lineStarts.count)
  let bytes = source.bytes
  for number in source.lineStarts.indices {
    var start = Int(source.lineStarts[number])
    var end =
      number + 1 < source.lineStarts.count ? Int(source.lineStarts[number + 1]) : bytes.count
    while start < end {
      let length = spaceLength(bytes, start, end)
      if length == 0 { break }
      start += length
    }
    end = spacesBack(bytes, end, start)
    if start < end { lines.append(Line(start: start, end: end, number: number)) }
  }
  return lines
}
