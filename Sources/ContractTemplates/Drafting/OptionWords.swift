import ContractAnalysis
import ContractSyntax
import ContractText

/// The words beside the boxes of one choice.
struct OptionWords {
  private let boxes: [TextRange]
  private let bytes: [UInt8]
  private let end: Int
  private let blanks: [TextRange]

  init(_ boxes: [TextRange], _ analysis: Analysis) {
    self.boxes = boxes
    bytes = analysis.source.bytes
    end = analysis.contract.range.end
    let last = boxes.last?.end ?? 0
    blanks = analysis.blanks.filter { !$0.range.isEmpty && !$0.isTickBox }.map(\.range)
      .filter { $0.start >= boxes[0].end && $0.start <= last + Self.reach }
  }

  /// In bytes, from a box to the end of its option.
  private static let reach = 90

  /// What each box offers; each is another word.
  func options() -> [String] {
    var options = boxes.indices.map(isBeforeBoxes ? wordsBefore : wordsAfter)
    if let last = options.last, !isBeforeBoxes { options[options.count - 1] = cut(last, options) }
    var taken: Set<String> = []
    for place in options.indices {
      if options[place].isEmpty { options[place] = "第\(chineseNumeral(place + 1))项" }
      if !taken.insert(options[place]).inserted { options[place] += chineseNumeral(place + 1) }
    }
    return options
  }

  /// 甲方□ 乙方□: nothing stands between the last box and the end of its line, while words stand between
  /// the boxes.
  private var isBeforeBoxes: Bool {
    guard let first = boxes.first, let last = boxes.last else { return false }
    return words(last.end, min(end, last.end + Self.reach)).isEmpty
      && !words(lineStart(first.start), first.start, fromEnd: true).isEmpty
      && !blanks.contains { $0.start >= last.end && $0.start - last.end <= 6 }
  }

  private func wordsAfter(_ place: Int) -> String {
    let limit = place + 1 < boxes.count ? boxes[place + 1].start : end
    return words(boxes[place].end, min(limit, boxes[place].end + Self.reach))
  }

  private func wordsBefore(_ place: Int) -> String {
    let start = lineStart(boxes[place].start)
    return words(
      place > 0 ? max(start, boxes[place - 1].end) : start, boxes[place].start, fromEnd: true)
  }

  private func lineStart(_ offset: Int) -> Int {
    var start = offset
    while start > 0, bytes[start - 1] != 0x0A, offset - start < Self.reach { start -= 1 }
    while start < offset, bytes[start] & 0xC0 == 0x80 { start += 1 }
    return start
  }

  /// The words from byte `start` on, without a number before them and blanks among them, up to a mark,
  /// a line end or byte `limit`; `fromEnd` those right before `limit`.
  private func words(_ start: Int, _ limit: Int, fromEnd: Bool = false) -> String {
    var cursor = ScalarCursor(bytes, from: start, to: limit)
    while !cursor.isAtEnd, cursor.scalar != "\n", cursor.scalar.properties.isWhitespace {
      cursor.advance()
    }
    let lead = Lead.recognize(bytes, cursor.offset, limit)
    if lead.kind == .item { cursor.offset += lead.contentStart }
    var words = String.UnicodeScalarView()
    while !cursor.isAtEnd {
      let isBlank = blanks.contains { $0.contains(cursor.offset) }
      let scalar = cursor.advance()
      if scalar == "\n" || Self.ends.contains(scalar) {
        if !fromEnd, !words.isEmpty || scalar == "\n" { break }
        words.removeAll()
      } else if !isBlank, !scalar.properties.isWhitespace, !Self.drawn.contains(scalar) {
        words.append(scalar)
      }
    }
    return String(words.prefix(Self.longest))
  }

  private static let ends = Set("，,。；;：:、（(）)】]」□☐".unicodeScalars)
  private static let drawn = Set("_＿\\".unicodeScalars)

  /// In scalars.
  private static let longest = 20

  /// 直接协议 of □招标 □直接协议的方式选择乙方: the sentence goes on after the last option.
  private func cut(_ last: String, _ options: [String]) -> String {
    let longest = options.dropLast().map(\.count).max() ?? last.count
    guard last.count > longest else { return last }
    let found = ["的", "方式", "程序"].filter { word in
      !options.dropLast().contains { $0.contains(word) }
    }
    .compactMap { last.firstRange(of: $0)?.lowerBound }.min()
    guard let found, found > last.startIndex else { return last }
    return String(last[..<found])
  }
}
