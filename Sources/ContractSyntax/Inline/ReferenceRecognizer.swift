import ContractText

/// Finds the references in one reading: grammar only, nothing of what they point to.
struct ReferenceRecognizer {
  typealias Step = WrittenReference.Step

  let reading: Reading
  let owner: Int
  /// The count of references found before in the file: what numbers enumerations.
  let first: Int
  var found: [WrittenReference] = []
  var sentenceStart: Int
  /// Whether another document was named since the sentence began.
  var namedDocument = false
  /// Where the sentence ends that the last reference stood in.
  private var knownSentenceEnd = -1

  init(_ reading: Reading, owner: Int, first: Int) {
    self.reading = reading
    self.owner = owner
    self.first = first
    sentenceStart = reading.start
  }

  var bytes: [UInt8] { reading.bytes }
  var end: Int { reading.end }

  /// A reference on its way: the words from `start` to `end` and what they say.
  struct Draft {
    var form: WrittenReference.Form
    var start: Int
    var end: Int
    var steps: [Step]
    var count = 1
    var title: String?
    var endsRange = false
  }

  /// Every reference of the reading, in order.
  mutating func recognize() -> [WrittenReference] {
    var offset = reading.start
    while offset < end {
      let byte = bytes[offset]
      var next = offset + (byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4)
      switch byte {
      case 0x21, 0x3B, 0x3F: endSentence(next)
      // {{第一条_内容}} is the name of a field.
      case 0x7B, 0x24, 0xC2: next = mergeFieldEnd(bytes, offset, end) ?? next
      case 0x31...0x39: next = bareDecimal(offset) ?? next
      case 0xE3: readPunctuation(offset, &next)
      case 0xEF: if isSentenceEnd(offset) { endSentence(next) }
      case 0xE7: if startsWith(bytes, offset, end, "第") { next = numbered(offset) ?? next }
      case 0xE9: if startsWith(bytes, offset, end, "附") { next = annex(offset) ?? next }
      case 0xE6, 0xE4, 0xE5:
        if mayOpenRelative(offset) { next = relative(offset) ?? next }
      default: break
      }
      offset = next
    }
    return found
  }

  /// Whether the character at a byte ends like 本, 上, 下, 前 or the 法 of a law's name: one in a dozen
  /// does, and only those are looked at closer.
  @inline(__always)
  private func mayOpenRelative(_ offset: Int) -> Bool {
    guard offset + 2 < end else { return false }
    switch bytes[offset + 2] {
    case 0xAC, 0x8A, 0x8B, 0x8D, 0x95: return true
    default: return false
    }
  }

  // MARK: Sentences

  private mutating func endSentence(_ next: Int) {
    sentenceStart = next
    namedDocument = false
  }

  private func isSentenceEnd(_ offset: Int) -> Bool {
    startsWith(bytes, offset, end, "；") || startsWith(bytes, offset, end, "！")
      || startsWith(bytes, offset, end, "？")
  }

  /// 。ends a sentence; 《…》 names a document, unless it is the title of an annex.
  private mutating func readPunctuation(_ offset: Int, _ next: inout Int) {
    if startsWith(bytes, offset, end, "。") {
      endSentence(next)
    } else if startsWith(bytes, offset, end, "《"),
      let close = closingTitle(offset)
    {
      namedDocument = true
      next = close
    }
  }

  /// The byte after the 》 that closes the 《 at `offset`, within a line's reach.
  func closingTitle(_ offset: Int) -> Int? {
    var depth = 0
    var cursor = ScalarCursor(bytes, from: offset, to: min(end, offset + 400))
    while !cursor.isAtEnd {
      switch cursor.advance() {
      case "《", "〈": depth += 1
      case "》", "〉":
        depth -= 1
        if depth <= 0 { return cursor.offset }
      case "。": return nil
      default: continue
      }
    }
    return nil
  }

  // MARK: References

  /// 第十二条第二款、第十三条…: the byte after the last of them; nil where none begins.
  private mutating func numbered(_ offset: Int) -> Int? {
    guard let heads = steps(at: offset, after: 0) else { return nil }
    let lead = heads[0].steps[0]
    guard standsAlone(lead, heads[heads.count - 1]) else { return nil }
    let document = documentBefore(offset)
    var drafts = heads
    if drafts[0].form == .numbered, lead.kind == .item || lead.kind == .paragraph,
      isAfterDefinition(offset)
    {
      for index in drafts.indices { drafts[index].form = .definition }
    }
    return finish(&drafts, document)
  }

  /// 按照3.1条、3.2条: clauses named by their numbers alone.
  private mutating func bareDecimal(_ offset: Int) -> Int? {
    switch bytes[max(reading.start, offset - 1)] {
    case 0x2D...0x39 where offset > reading.start: return nil
    case 0x41...0x5A, 0x61...0x7A: return nil
    default: break
    }
    let next = offset + 1 < end ? bytes[offset + 1] : 0
    guard next == 0x2E || (0x30...0x39).contains(next),
      var drafts = decimalStep(ScalarCursor(bytes, from: offset, to: end), offset, 3)
    else { return nil }
    return finish(&drafts, documentBefore(offset))
  }

  /// Goes on with an enumeration and adds all of it.
  mutating func finish(_ drafts: inout [Draft], _ document: OtherDocument?) -> Int {
    enumerate(&drafts)
    let number = first + found.count
    for draft in drafts { add(draft, document, number) }
    return drafts[drafts.count - 1].end
  }

  private mutating func add(_ draft: Draft, _ document: OtherDocument?, _ number: Int) {
    if document != nil { namedDocument = true }
    let sentenceEnd = sentenceEnd(draft.end)
    found.append(
      WrittenReference(
        form: draft.form, range: reading.sourceRange(draft.start, draft.end),
        text: reading.text(draft.start, draft.end), steps: draft.steps, count: draft.count,
        title: draft.title, isExternal: document != nil, document: document?.name,
        part: document?.part,
        followsOtherDocument: namedDocument, enumeration: number, endsRange: draft.endsRange,
        sentence: reading.sourceRange(sentenceStart, sentenceEnd), owner: owner))
  }

  /// The byte after the mark that ends the sentence of byte `offset`; references of one sentence ask
  /// for it in turn.
  private mutating func sentenceEnd(_ offset: Int) -> Int {
    if offset < knownSentenceEnd { return knownSentenceEnd }
    knownSentenceEnd = findSentenceEnd(offset)
    return knownSentenceEnd
  }

  private func findSentenceEnd(_ offset: Int) -> Int {
    var cursor = ScalarCursor(bytes, from: offset, to: end)
    while !cursor.isAtEnd {
      switch cursor.advance() {
      case "。", "；", ";", "！", "？": return cursor.offset
      default: continue
      }
    }
    return end
  }

  /// 第一项工作 is no reference; 第一项规定的 and 第（一）项 are.
  private func standsAlone(_ lead: Step, _ draft: Draft) -> Bool {
    // 第3.1款办理
    if draft.steps.count > 1 || lead.number == nil || !lead.decimals.isEmpty { return true }
    switch lead.kind {
    case .chapter:
      // …的检测报告。第三章鉴定与加固: a heading glued to the end of the paragraph before it.
      return !isAfterSentence(draft.start)
    case .article:
      return !(isAfterSentence(draft.start) && spaceLength(bytes, draft.end, end) > 0)
    case .item, .paragraph, .subitem, .section, .part:
      if lead.style == .chineseParenthesis || lead.style == .arabicParenthesis { return true }
      if isAfterDefinition(draft.start) { return true }
      switch scalarAt(bytes, draft.end, end).scalar {
      case "规", "所", "、", "的", "和", "至", "或", "及", "情", "，", "。", "）", ")", "；", "约", "要", "中":
        return true
      default: return false
      }
    default: return true
    }
  }

  private func isAfterSentence(_ offset: Int) -> Bool {
    switch scalarBefore(bytes, offset, reading.start).scalar {
    case "。", "．", "；": true
    default: false
    }
  }

  /// 不可抗力定义中第(6)项
  private func isAfterDefinition(_ offset: Int) -> Bool {
    endsWith(bytes, reading.start, offset, "定义中") || endsWith(bytes, reading.start, offset, "定义的")
      || endsWith(bytes, reading.start, offset, "定义")
      || endsWith(bytes, reading.start, offset, "定义之")
  }
}
