import ContractSyntax
import ContractText

/// Tells the boxes of one choice from those of another, and a choice that is made from an open one.
///
/// Boxes on one line belong together unless a sentence ends between them; so do boxes that open (or
/// that close) neighbouring lines, and those numbered one after the other: □1. and, lines below, □2. Where one of them is ticked (☑同意 □不同意), the others were left
/// empty on purpose.
struct ChoiceBoxes {
  private let bytes: [UInt8]
  private let end: Int

  init(_ contract: Contract) {
    bytes = contract.source.bytes
    end = contract.range.end
  }

  /// `blanks` without the boxes of choices that are made and those that only a hint names (在□打√);
  /// the others with the number of their choice, from 1.
  func sorted(_ blanks: [Blank]) -> [Blank] {
    let boxes = blanks.indices.filter { isBox(blanks[$0]) }
    guard !boxes.isEmpty else { return blanks }
    var choices: [Int: Int] = [:]
    var dropped: Set<Int> = []
    var count = 0
    for group in groups(of: boxes, blanks) {
      if group.isMade {
        dropped.formUnion(group.boxes)
        continue
      }
      let marks = group.boxes.filter { blanks[$0].form == .mark }
      guard !marks.isEmpty else { continue }
      count += 1
      for box in marks { choices[box] = count }
      if let blank = blankForNumber(before: marks[0], blanks) { choices[blank] = count }
    }
    for box in boxes where isOfHint(blanks[box].range) { dropped.insert(box) }
    return blanks.indices.filter { !dropped.contains($0) }.map { index in
      var blank = blanks[index]
      blank.choice = choices[index]
      return blank
    }
  }

  private struct Group {
    /// Positions among the blanks.
    var boxes: [Int]
    var isMade: Bool
  }

  /// The boxes in document order, by the choice that they belong to.
  private func groups(of boxes: [Int], _ blanks: [Blank]) -> [Group] {
    var groups: [Group] = []
    var last: Blank?
    for box in boxes
    where !isOfHint(blanks[box].range) {
      let blank = blanks[box]
      let ticks = ticks(
        from: last?.range.end ?? max(0, blank.range.start - reach), to: blank.range.start)
      if let last, isMade(last, by: ticks.first) { close(&groups) }
      if let last, isOneChoice([last.range] + ticks + [blank.range]) {
        groups[groups.count - 1].boxes.append(box)
      } else if let group = groups.indices.suffix(mostBetween).last(where: {
        goesOn(from: blanks[groups[$0].boxes[groups[$0].boxes.count - 1]].range, to: blank.range)
      }) {
        // What stands between is a choice within the option before.
        groups[group].boxes.append(box)
      } else {
        groups.append(Group(boxes: [box], isMade: isMade(blank, by: ticks.last)))
      }
      last = blank
    }
    if let last,
      isMade(last, by: ticks(from: last.range.end, to: min(end, last.range.end + reach)).first)
    {
      close(&groups)
    }
    return groups
  }

  /// Whether a tick beside a box is that of another option of the same choice.
  private func isMade(_ box: Blank, by tick: TextRange?) -> Bool {
    guard let tick, box.form == .mark || isInBrackets(tick) else { return false }
    return tick.start < box.range.start
      ? isOneChoice(tick, box.range) : isOneChoice(box.range, tick)
  }

  private func close(_ groups: inout [Group]) {
    if let group = groups.indices.last { groups[group].isMade = true }
  }

  /// □, or （　）as the place of a tick; 【　　　　】 and （　）元 are those of a value.
  private func isBox(_ blank: Blank) -> Bool {
    switch blank.form {
    case .mark: blank.expects == .choice
    case .bracket: blank.range.length <= 12 && blank.expects == .text && blank.unit == nil
    default: false
    }
  }

  // MARK: Ticks

  /// The ticks in the bytes from `start` up to `limit`: ☑ ☒ ■ √
  private func ticks(from start: Int, to limit: Int) -> [TextRange] {
    var found: [TextRange] = []
    var offset = start
    while offset < limit {
      let (scalar, length) = scalarAt(bytes, offset, limit)
      let range = TextRange(offset, offset + length)
      if isTick(scalar), !isOfHint(range) { found.append(range) }
      offset += max(1, length)
    }
    return found
  }

  private func isTick(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "☑", "☒", "■", "⊠", "√", "✓", "✔", "\u{1F5F9}", "\u{1F5F5}", "▣": true
    default: false
    }
  }

  private func isInBrackets(_ range: TextRange) -> Bool {
    switch scalarBefore(bytes, range.start, 0).scalar {
    case "(", "（", "[", "【", "〔": true
    default: false
    }
  }

  /// 在□打√, 在□内划“√”, “□”: the mark is named, not drawn.
  private func isOfHint(_ range: TextRange) -> Bool {
    let line = max(0, range.start - 16)
    for word: StaticString in ["在", "打", "划", "画", "“", "\"", "「", "打“", "打(", "打（", "‘"]
    where endsWith(bytes, line, range.start, word) { return true }
    for word: StaticString in [
      "内", "中打", "中划", "里", "号", "”", "\"", "」", "上打", "’", "部分",
    ] where startsWith(bytes, range.end, end, word) { return true }
    // □打√, and not □划拨.
    for word: StaticString in ["打", "划", "画"]
    where startsWith(bytes, range.end, end, word) && drawsTick(from: range.end + 3) { return true }
    return false
  }

  /// Whether √, 勾 or 对号 follows, be it in quotation marks.
  private func drawsTick(from offset: Int) -> Bool {
    let first = scalarAt(bytes, offset, end)
    let isQuoted = "“\"‘（(「".unicodeScalars.contains(first.scalar)
    let mark = isQuoted ? scalarAt(bytes, offset + first.length, end).scalar : first.scalar
    return isTick(mark) || "勾对钩vV×".unicodeScalars.contains(mark)
  }

  // MARK: One choice

  private func isOneChoice(_ marks: [TextRange]) -> Bool {
    zip(marks, marks.dropFirst()).allSatisfy { isOneChoice($0, $1) }
  }

  /// Whether two marks, the first before the second, are options of one choice.
  private func isOneChoice(_ first: TextRange, _ second: TextRange) -> Bool {
    if goesOn(from: first, to: second) { return true }
    guard second.start - first.end <= reach else { return false }
    var lines = 0
    var hasWords = false
    var sentenceEnded = false
    var offset = first.end
    while offset < second.start {
      let (scalar, length) = scalarAt(bytes, offset, second.start)
      offset += max(1, length)
      switch scalar {
      case "\n":
        if hasWords { lines += 1 }
        hasWords = false
      case "│", "┃", "|", "║": return false
      case "。", "；", ";": sentenceEnded = true
      default:
        if spaceLength(bytes, offset - length, second.start) > 0 { continue }
        // □委托方自提。□代理方送货。 is one choice; 。乙方□… begins another.
        if sentenceEnded, lines == 0, isWord(scalar) { return false }
        hasWords = true
      }
    }
    if lines == 0, !sourceHasLineEnd(first.end, second.start) { return true }
    guard lines <= 3 else { return false }
    // □含税 below □1.转账 is a choice within that option.
    if opensLine(first), opensLine(second) {
      return (number(after: first) == nil) == (number(after: second) == nil)
    }
    return closesLine(first) && closesLine(second)
  }

  /// Whether the option of one box is numbered right after that of another, each on a line of its own:
  /// □1.特别委托： … □2.概括委托.
  private func goesOn(from first: TextRange, to second: TextRange) -> Bool {
    guard second.start - first.end <= numberedReach, opensLine(first), opensLine(second),
      let number = self.number(after: first), let next = self.number(after: second)
    else { return false }
    return number.style == next.style && next.value == number.value + 1
  }

  private func number(after box: TextRange) -> (value: Int, style: LabelStyle)? {
    var cursor = ScalarCursor(bytes, from: box.end, to: min(end, box.end + longestNumber))
    cursor.skipSpaces()
    let lead = Lead.recognize(bytes, cursor.offset, cursor.end)
    return lead.kind == .item ? (lead.number, lead.style) : nil
  }

  /// 委托采取以下第 __ 种方式： right above the boxes asks for the number of one of them.
  private func blankForNumber(before box: Int, _ blanks: [Blank]) -> Int? {
    guard box > 0, blanks[box - 1].expects == .choice, blanks[box - 1].form != .mark,
      blanks[box].range.start - blanks[box - 1].range.end <= nearby, opensLine(blanks[box].range),
      number(after: blanks[box].range) != nil
    else { return nil }
    return box - 1
  }

  private func sourceHasLineEnd(_ start: Int, _ limit: Int) -> Bool {
    bytes[start..<max(start, limit)].contains(0x0A)
  }

  private func isWord(_ scalar: Unicode.Scalar) -> Bool {
    (0x4E00...0x9FFF).contains(scalar.value)
  }

  /// Whether only spaces, an opening bracket or a label such as (1) stand before it on its line.
  private func opensLine(_ range: TextRange) -> Bool {
    var offset = range.start
    for _ in 0..<8 where offset > 0 {
      let (scalar, length) = scalarBefore(bytes, offset, 0)
      if scalar == "\n" { return true }
      if isWord(scalar), !"一二三四五六七八九十".unicodeScalars.contains(scalar) { return false }
      offset -= length
    }
    return offset == 0 || scalarBefore(bytes, offset, 0).scalar == "\n"
  }

  private func closesLine(_ range: TextRange) -> Bool {
    var cursor = ScalarCursor(bytes, from: range.end, to: end)
    for _ in 0..<4 {
      switch cursor.advance() {
      case "\n", "\r", "\0": return true
      case " ", "\u{3000}", ")", "）", "；", "。", ";", "，": continue
      default: return false
      }
    }
    return false
  }
}

/// The longest option between two boxes, in bytes.
private let reach = 600

/// The longest numbered option, with all that is filled in below it, in bytes.
private let numberedReach = 3000

/// So many choices may stand within one option.
private let mostBetween = 8

/// The longest number after a box, in bytes.
private let longestNumber = 24

/// From 第__种 to the box below, in bytes.
private let nearby = 120
