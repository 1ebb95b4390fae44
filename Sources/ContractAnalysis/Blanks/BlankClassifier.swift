import ContractSyntax
import ContractText

/// Tells what belongs in a blank from the words around it.
struct BlankClassifier {
  let reading: Reading
  /// The drawn blanks of the reading, as bytes of it, in order.
  let drawn: [Range<Int>]

  var bytes: [UInt8] { reading.bytes }

  /// What belongs in a blank: kind, subject and unit.
  struct Judgement {
    var expects: Blank.Expectation
    var subject: String?
    var unit: String?
  }

  /// What belongs in the blank from byte `from` up to byte `to` of the reading.
  func judge(_ from: Int, _ to: Int, isMark: Bool) -> Judgement {
    let after = skipSpaces(to)
    let unit = BlankUnit.at(after, bytes, reading.end)
    var judgement = Judgement(
      expects: .text, subject: blankSubject(before: from, in: reading),
      unit: unit.map { "\($0.word)" })
    // 不早于个____月: the counter stands before the blank.
    if judgement.unit == "月", endsWith(bytes, reading.start, from, "个") { judgement.unit = "个月" }
    if let part = datePart(from, after) {
      judgement.expects = part
      judgement.subject = blankSubject(before: startOfDate(from), in: reading)
      return judgement
    }
    // The 天 of □天然气 is no unit.
    if isMark, isBox(from) {
      judgement.unit = nil
      judgement.expects = .choice
      return judgement
    }
    let label = labelEnd(from)
    let labelled = label.flatMap { BlankLabel.before($0, bytes, reading.start) }
    if isChoice(from, after) {
      judgement.expects = .choice
    } else if let labelled, unit == nil || labelled == .phone || labelled == .postcode {
      judgement.expects = labelled
    } else if let unit {
      judgement.expects = unit.expects
    } else if endsWith(bytes, reading.start, from, "人民币")
      || endsWith(bytes, reading.start, from, "￥")
      || endsWith(bytes, reading.start, from, "¥")
    {
      judgement.expects = .amount
    } else if isPlace(from, after) {
      judgement.expects = .place
    } else if let kind = Self.kindsBefore.first(where: {
      endsWith(bytes, reading.start, from, $0.word)
    }) {
      judgement.expects = kind.expects
    }
    return judgement
  }

  /// What words without a colon want after them.
  private static let kindsBefore: [(word: StaticString, expects: Blank.Expectation)] = [
    ("百分之", .number), ("千分之", .number), ("万分之", .number), ("电话为", .phone), ("传真为", .phone),
  ]

  // MARK: Dates

  /// Which part of a date a blank is: 年, 月 and 日 beside one another.
  private func datePart(_ from: Int, _ after: Int) -> Blank.Expectation? {
    switch scalarAt(bytes, after, reading.end).scalar {
    case "年": return isFollowedByPart("月", after + 3) ? .year : nil
    case "月":
      if endsWith(bytes, reading.start, skipSpacesBack(from), "年") { return .month }
      for word: StaticString in ["月和", "月、", "月或", "每年"]
      where endsWith(bytes, reading.start, skipSpacesBack(from), word) { return .month }
      return isFollowedByPart("日", after + 3) || isFollowedByPart("月", after + 6) ? .month : nil
    case "日":
      let before = skipSpacesBack(from)
      return endsWith(bytes, reading.start, before, "月")
        && !endsWith(bytes, reading.start, before, "个月") ? .day : nil
    default: return nil
    }
  }

  /// Whether a blank or a number and then `unit` follows.
  private func isFollowedByPart(_ unit: Unicode.Scalar, _ offset: Int) -> Bool {
    var offset = skipSpaces(offset)
    if let blank = drawn(at: offset), blank.lowerBound == offset {
      offset = blank.upperBound
    } else if let number = Ordinal.parse(bytes, from: offset, to: reading.end) {
      offset = number.end
    } else if scalarAt(bytes, offset, reading.end).scalar == "和" {
      // 每年__月和__月
      return isFollowedByPart(unit, offset + 3)
    }
    return scalarAt(bytes, skipSpaces(offset), reading.end).scalar == unit
  }

  /// Where the first part of the date begins that a part belongs to.
  private func startOfDate(_ from: Int) -> Int {
    var start = from
    for _ in 0..<2 {
      let before = skipSpacesBack(start)
      let unit = scalarBefore(bytes, before, reading.start).scalar
      guard unit == "年" || unit == "月",
        let blank = drawn(at: before - 4), skipSpaces(blank.upperBound) == before - 3
      else { return start }
      start = blank.lowerBound
    }
    return start
  }

  /// The last blank that begins at or before a byte.
  func drawn(at offset: Int) -> Range<Int>? {
    var low = 0
    var high = drawn.count
    while low < high {
      let middle = (low + high) / 2
      if drawn[middle].lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? drawn[low - 1] : nil
  }

  // MARK: Label

  /// The byte where a label ends whose colon stands just before a blank: 法定地址:____
  private func labelEnd(_ from: Int) -> Int? {
    let before = skipSpacesBack(from)
    let (scalar, length) = scalarBefore(bytes, before, reading.start)
    if scalar == ":" || scalar == "：" { return withoutBracket(skipSpacesBack(before - length)) }
    return nil
  }

  /// 法定代表人(签字) ends at 签字; （公章）at 公章.
  private func withoutBracket(_ offset: Int) -> Int {
    let (scalar, length) = scalarBefore(bytes, offset, reading.start)
    return scalar == ")" || scalar == "）" ? offset - length : offset
  }

  // MARK: Kinds

  private func isBox(_ from: Int) -> Bool {
    let mark = scalarAt(bytes, from, reading.end).scalar
    return mark == "□" || mark == "☐"
  }

  private func isChoice(_ from: Int, _ after: Int) -> Bool {
    if startsWith(bytes, after, reading.end, "种"), endsWith(bytes, reading.start, from, "第") {
      return true
    }
    // 选择下列第____项
    if startsWith(bytes, after, reading.end, "项"),
      Self.choosing.contains(where: { endsWith(bytes, reading.start, from, $0) })
    {
      return true
    }
    // ____（注：可在北京、上海、深圳中选择）
    guard
      scalarAt(bytes, after, reading.end).scalar == "("
        || scalarAt(bytes, after, reading.end).scalar == "（"
    else { return false }
    let close = min(reading.end, after + 200)
    return firstIndex(of: "选择", bytes, after, close) != nil
      && (firstIndex(of: "可在", bytes, after, close) != nil
        || firstIndex(of: "中选择", bytes, after, close) != nil)
  }

  private static let choosing: [StaticString] = ["下列第", "下述第", "以下第", "如下第"]

  /// 在中国____省____市____签署
  private func isPlace(_ from: Int, _ after: Int) -> Bool {
    if endsWith(bytes, reading.start, from, "在"),
      startsWith(bytes, after, reading.end, "签署") || startsWith(bytes, after, reading.end, "签订")
    {
      return true
    }
    for word: StaticString in ["省(自治区)", "市(县)", "市（县）", "省（自治区）", "位于"]
    where endsWith(bytes, reading.start, from, word) { return true }
    return false
  }

  private func skipSpaces(_ offset: Int) -> Int {
    var cursor = ScalarCursor(bytes, from: offset, to: reading.end)
    cursor.skipSpaces()
    return cursor.offset
  }

  private func skipSpacesBack(_ offset: Int) -> Int {
    spacesBack(bytes, offset, reading.start)
  }
}
