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

  /// Whether it names something of a list: 所列情形之一, 规定的行为.
  let namesListed: Bool

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
    namesListed = Self.namesListed(bytes, enumeration.end, sentence.end)
    let breach = TextRange(
      enumeration.end,
      isBreach ? Self.endOfBreach(enumeration.end, bytes, sentence.end) : enumeration.end)
    // 直销企业违反第二十三条规定的，由…: who breaks it is all that is told of it.
    let subject = TextRange(sentence.start, enumeration.start)
    let words = !isBreach ? sentence : Self.tells(bytes, breach) ? breach : subject
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

  /// What is said of an entry of a list, within a few characters after a reference.
  private static let listed: [StaticString] = [
    "所列", "情形", "行为之一", "列举", "规定的行为", "规定行为", "规定的事项", "规定的条件",
  ]

  private static func namesListed(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    var cursor = ScalarCursor(bytes, from: start, to: end)
    for _ in 0...4 where !cursor.isAtEnd {
      if listed.contains(where: { startsWith(bytes, cursor.offset, end, $0) }) { return true }
      switch cursor.advance() {
      case "。", "，", "；": return false
      default: continue
      }
    }
    return false
  }

  /// Whether a stretch has three characters or more besides 规定 and 的.
  private static func tells(_ bytes: [UInt8], _ stretch: TextRange) -> Bool {
    var count = 0
    var cursor = ScalarCursor(bytes, from: stretch.start, to: stretch.end)
    while !cursor.isAtEnd, count < 3 {
      if cursor.take("规定") || cursor.take("的") { continue }
      if (0x4E00...0x9FFF).contains(cursor.advance().value) { count += 1 }
    }
    return count >= 3
  }

  private static func leadsToList(_ bytes: [UInt8], _ sentence: TextRange) -> Bool {
    var end = sentence.end
    while end > sentence.start, spaceLength(bytes, end - 1, end) == 1 { end -= 1 }
    return endsWith(bytes, sentence.start, end, "：") || endsWith(bytes, sentence.start, end, ":")
  }
}
