import ContractSyntax
import ContractText

/// What the words around a reference say of its target.
///
/// 「违反本条例第十六条规定，拒绝载客的，处以罚款」: a penalty repeats the words of the duty that it
/// punishes, and the sanction after them says nothing of it. Elsewhere it is the whole sentence, with
/// the list that it leads to.
struct SurroundingWords {
  /// Stretches of the source, in order, without the references in them.
  let stretches: [TextRange]

  /// Whether the reference is to a duty that was broken.
  let isBreach: Bool

  /// So many bytes of a list count.
  private static let longestList = 2000

  /// The surroundings of a reference; `enumeration` reaches from the first to the last of those that
  /// are enumerated with it, `references` are all of the sentence, `article` is the end of its article.
  init(
    of sentence: TextRange, around enumeration: TextRange, references: [TextRange], article: Int,
    in bytes: [UInt8]
  ) {
    let before = references.last { $0.end <= enumeration.start }?.end ?? sentence.start
    isBreach = Self.contains("违反", bytes, before, enumeration.start)
    let words =
      isBreach
      ? TextRange(enumeration.end, Self.endOfBreach(enumeration.end, bytes, sentence.end))
      : sentence
    var stretches: [TextRange] = []
    var start = words.start
    for reference in references where reference.start >= start && reference.end <= words.end {
      stretches.append(TextRange(start, reference.start))
      start = reference.end
    }
    stretches.append(TextRange(start, max(start, words.end)))
    if Self.leadsToList(bytes, sentence) {
      let end = min(article, sentence.end + Self.longestList)
      if end > sentence.end { stretches.append(TextRange(sentence.end, end)) }
    }
    self.stretches = stretches.flatMap { Self.withoutAuthorities($0, bytes) }
  }

  /// 由工商行政管理部门处理: who acts says nothing of what is done. The parts of a stretch between the
  /// names of authorities, each from the last mark or joining word before it.
  private static func withoutAuthorities(_ stretch: TextRange, _ bytes: [UInt8]) -> [TextRange] {
    var parts: [TextRange] = []
    var start = stretch.start
    var name = stretch.start
    var cursor = ScalarCursor(bytes, from: stretch.start, to: stretch.end)
    while !cursor.isAtEnd {
      if cursor.take("部门") || cursor.take("机关") {
        parts.append(TextRange(start, name))
        (start, name) = (cursor.offset, cursor.offset)
      } else if !isPartOfName(cursor.advance()) {
        name = cursor.offset
      }
    }
    parts.append(TextRange(start, stretch.end))
    return parts.filter { $0.length > 0 }
  }

  private static func isPartOfName(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "由", "的", "向", "经", "报", "应", "被", "和", "或", "并", "者": false
    default: (0x4E00...0x9FFF).contains(scalar.value)
    }
  }

  private static func contains(
    _ word: StaticString, _ bytes: [UInt8], _ start: Int, _ end: Int
  ) -> Bool {
    var offset = start
    while offset < end {
      if startsWith(bytes, offset, end, word) { return true }
      offset += 1
    }
    return false
  }

  /// 规定，拒绝载客的，: the breach is told as far as the 的 before a comma, else to the first comma.
  private static func endOfBreach(_ start: Int, _ bytes: [UInt8], _ end: Int) -> Int {
    var comma: Int?
    var cursor = ScalarCursor(bytes, from: start, to: end)
    var last: Unicode.Scalar = "\0"
    while !cursor.isAtEnd {
      let here = cursor.offset
      let scalar = cursor.advance()
      switch scalar {
      case "，", ",", "；", ";", "。":
        // 规定的，由…: nothing is told yet.
        if last == "的" { return here }
        if comma == nil { comma = here }
      default: break
      }
      last = scalar
    }
    return last == "的" ? end : comma ?? end
  }

  private static func leadsToList(_ bytes: [UInt8], _ sentence: TextRange) -> Bool {
    var end = sentence.end
    while end > sentence.start, spaceLength(bytes, end - 1, end) == 1 { end -= 1 }
    return endsWith(bytes, sentence.start, end, "：") || endsWith(bytes, sentence.start, end, ":")
  }
}
