import ContractText

/// One line as a reader reads it: a line of the file, or several that a page broke.
package struct Entry: Sendable {
  /// The first of its lines, as an index of ``Draft/lines``.
  package var firstLine: Int
  /// How many lines it has.
  package var lineCount = 1
  /// What it begins with.
  package var lead: Lead
  /// Whether it is a line of the table of contents, or the word 目录 itself.
  package var isContents = false
}

/// A text on its way to a tree: its lines, and what each of them begins with.
package struct Draft: Sendable {
  package let source: SourceText
  package internal(set) var lines: [Line]
  package var entries: [Entry]

  package init(_ source: SourceText) {
    self.source = source
    lines = linesWithWords(of: source)
    entries = []
    entries.reserveCapacity(lines.count)
    for index in lines.indices {
      let line = lines[index]
      entries.append(
        Entry(firstLine: index, lead: Lead.recognize(source.bytes, line.start, line.end)))
    }
  }

  /// The words of an entry, its lines joined.
  package func reading(_ entry: Entry) -> Reading {
    if entry.lineCount == 1 {
      return Reading(source: source, lines[entry.firstLine].range)
    }
    return Reading(
      source: source,
      segments: lines[entry.firstLine..<entry.firstLine + entry.lineCount].map(\.range))
  }

  /// The first and last byte of an entry, in the source.
  package func range(_ entry: Entry) -> TextRange {
    TextRange(
      lines[entry.firstLine].start, lines[entry.firstLine + entry.lineCount - 1].end)
  }

  /// How an entry ends: what stands at the end of its last line.
  package func ending(_ entry: Entry) -> LineEnding {
    let line = lines[entry.firstLine + entry.lineCount - 1]
    return LineEnding(source.bytes, line.start, line.end)
  }

  /// Whether no empty line stands between an entry and the one after it.
  package func isAdjacent(_ entry: Entry, to next: Entry) -> Bool {
    lines[entry.firstLine + entry.lineCount - 1].number + 1 == lines[next.firstLine].number
  }
}

/// How a line ends.
package enum LineEnding: Sendable {
  /// 。；：！？ or a closing bracket after them: a sentence or a part of one is over.
  case closed
  /// ，or 、: the sentence goes on.
  case comma
  /// A drawn blank.
  case blank
  /// A word.
  case open

  package init(_ bytes: [UInt8], _ start: Int, _ end: Int) {
    var last = scalarBefore(bytes, end, start)
    var offset = end
    while last.scalar == "*" || last.scalar == "\\" {
      offset -= last.length
      last = scalarBefore(bytes, offset, start)
    }
    switch last.scalar {
    case "。", "；", ";", "：", ":", "∶", "！", "!", "？", "?", "…", "．", ".", ")", "）", "”", "】", "]",
      "』", "」", "〕", "|", "│", ">", "—":
      self = .closed
    case "，", ",", "、": self = .comma
    case "_", "＿": self = .blank
    default: self = .open
    }
  }
}
