import ContractText

extension ReferenceRecognizer {
  /// The rank of a level; a reference goes from a lower rank to a higher one.
  static func rank(_ kind: NodeKind) -> Int {
    switch kind {
    case .annex: 0
    case .part: 1
    case .chapter: 2
    case .section: 3
    case .article: 4
    case .paragraph: 5
    case .item: 6
    case .subitem: 7
    default: 9
    }
  }

  /// The levels that begin at `offset`, of ranks above `rank`: 第四十四条第二款第(三)项. An enumeration
  /// of numbers before one unit (第一、三款) gives a draft for each.
  func steps(at offset: Int, after rank: Int) -> [Draft]? {
    guard var drafts = step(at: offset, after: rank, isFirst: true) else { return nil }
    while drafts.count == 1 {
      let last = drafts[0]
      guard let kind = last.steps.last?.kind,
        let deeper = step(at: last.end, after: Self.rank(kind), isFirst: false)
      else { break }
      drafts = deeper.enumerated().map { index, next in
        var draft = next
        draft.steps = last.steps.map { index == 0 ? $0 : $0.carried } + next.steps
        if index == 0 { draft.start = last.start }
        draft.form = last.form == .unfilled ? .unfilled : next.form
        return draft
      }
    }
    return drafts
  }

  /// One level: 第十二条, 第（三）项, （三）项, (2), 第_____条.
  func step(at offset: Int, after rank: Int, isFirst: Bool) -> [Draft]? {
    var cursor = ScalarCursor(bytes, from: offset, to: end)
    cursor.skipSpaces()
    if cursor.offset > offset, isFirst { return nil }
    let start = cursor.offset
    let hasOrdinalMark = cursor.take("第")
    if isFirst, !hasOrdinalMark { return nil }
    if hasOrdinalMark, let draft = unfilledStep(cursor, start, rank) { return [draft] }
    if hasOrdinalMark, let drafts = decimalStep(cursor, start, rank) { return drafts }
    var numbers: [ListedNumber] = []
    var isRange = false
    var ordinalMark: Int? = start
    while let number = Number(&cursor) {
      numbers.append(
        ListedNumber(
          number: number, start: ordinalMark ?? number.start, end: cursor.offset,
          endsRange: isRange))
      if let unit = unit(&cursor, after: rank) {
        return drafts(numbers, unit, cursor.offset, &cursor)
      }
      if numbers.count == 1, number.isBracketed, !isFirst, rank >= 4 {
        // 上款(2), 第五条（二）: the bracket alone names an item.
        let kind: NodeKind = rank >= 6 ? .subitem : .item
        if !hasOrdinalMark, cursor.offset == number.end {
          return drafts(numbers, kind, cursor.offset, &cursor)
        }
      }
      isRange = startsWith(bytes, cursor.offset, end, "至")
      guard hasOrdinalMark, takeListMark(&cursor) else { return nil }
      // 第三至第六条
      ordinalMark = cursor.offset
      if !cursor.take("第") { ordinalMark = nil }
    }
    return nil
  }

  private func drafts(
    _ numbers: [ListedNumber], _ unit: NodeKind, _ unitEnd: Int,
    _ cursor: inout ScalarCursor
  ) -> [Draft] {
    var branch: Int?
    if unit == .article, cursor.take("之") {
      if let ordinal = Ordinal.parse(bytes, from: cursor.offset, to: end), ordinal.value < 100 {
        branch = ordinal.value
        cursor.offset = ordinal.end
      } else {
        cursor.offset = unitEnd
      }
    }
    return numbers.enumerated().map { index, part in
      let isLast = index == numbers.count - 1
      return Draft(
        form: .numbered, start: part.start, end: isLast ? cursor.offset : part.end,
        steps: [
          Step(
            kind: unit, number: part.number.value, branch: isLast ? branch : nil,
            isWellFormed: part.number.isWellFormed, style: part.number.style, isPrinted: true)
        ], endsRange: part.endsRange)
    }
  }

  /// 第3.1款, 第 5.1.2 条, 第１．１项, and the numbers of 第6.1、6.2款, a draft for each.
  func decimalStep(_ cursor: ScalarCursor, _ start: Int, _ rank: Int) -> [Draft]? {
    var cursor = cursor
    var drafts: [Draft] = []
    var draft = Draft(form: .numbered, start: start, end: start, steps: [])
    while let numbers = decimals(&cursor) {
      draft.end = cursor.offset
      draft.steps = [
        Step(
          kind: .article, number: numbers.last, branch: nil, isWellFormed: true, style: .decimal,
          decimals: numbers, isPrinted: true)
      ]
      drafts.append(draft)
      if let unit = unit(&cursor, after: rank) {
        drafts[drafts.count - 1].end = cursor.offset
        for index in drafts.indices { drafts[index].steps[0].kind = unit }
        return drafts
      }
      draft.endsRange = startsWith(bytes, cursor.offset, end, "至")
      guard takeListMark(&cursor) else { return nil }
      draft.start = cursor.offset
      _ = cursor.take("第")
    }
    return nil
  }

  /// The 5, 1 and 2 of 5.1.2; nil for a plain number.
  private func decimals(_ cursor: inout ScalarCursor) -> [Int]? {
    var ahead = cursor
    ahead.skipSpaces()
    var numbers: [Int] = []
    while let ordinal = Ordinal.parse(bytes, from: ahead.offset, to: end),
      ordinal.style != .chinese, ordinal.value < 1000
    {
      numbers.append(ordinal.value)
      ahead.offset = ordinal.end
      guard ahead.take(".") || ahead.take("．") || ahead.take("\\.") else { break }
    }
    guard numbers.count > 1 else { return nil }
    cursor = ahead
    return numbers
  }

  /// 第_____条, 第　　条, 第××条
  private func unfilledStep(_ cursor: ScalarCursor, _ start: Int, _ rank: Int) -> Draft? {
    var cursor = cursor
    let blank = cursor.offset
    loop: while !cursor.isAtEnd {
      switch cursor.scalar {
      case "_", "＿", "×", "X", "【", "】", "[", "]", "\\": cursor.advance()
      default:
        let length = spaceLength(bytes, cursor.offset, end)
        if length == 0 { break loop }
        cursor.offset += length
      }
    }
    guard cursor.offset > blank else { return nil }
    guard let unit = unit(&cursor, after: rank) else { return nil }
    return Draft(
      form: .unfilled, start: start, end: cursor.offset,
      steps: [
        Step(
          kind: unit, number: nil, branch: nil, isWellFormed: true, style: .ordinal,
          isPrinted: true)
      ])
  }

  /// 条, 款, 项, 目, 章, 节, 编, where no longer word stands: 条件, 项目.
  func unit(_ cursor: inout ScalarCursor, after rank: Int) -> NodeKind? {
    var ahead = cursor
    ahead.skipSpaces()
    let unit = ahead.advance()
    let next = ahead.scalar
    let kind: NodeKind
    switch unit {
    case "条":
      guard next != "件", next != "例", next != "形", !isTreaty(ahead) else { return nil }
      if next == "款", !startsWith(bytes, ahead.offset, end, "款第") { return nil }
      kind = .article
    case "款": kind = .paragraph
    case "项":
      guard next != "目" else { return nil }
      kind = .item
    case "目":
      guard next != "标", next != "的", next != "录", next != "前" else { return nil }
      kind = .subitem
    case "章":
      guard next != "程" else { return nil }
      kind = .chapter
    case "节":
      guard !isTreaty(ahead), next != "能", next != "目", next != "日", next != "点" else { return nil }
      kind = .section
    case "编":
      guard next != "号", next != "制" else { return nil }
      kind = .part
    case "分":
      guard ahead.take("编") else { return nil }
      kind = .part
    case "部":
      guard ahead.take("分") else { return nil }
      kind = .part
    default: return nil
    }
    guard Self.rank(kind) > rank || (kind == .part && rank == 1) else { return nil }
    cursor = ahead
    return kind
  }

  /// Whether 约 follows as in 条约 or 节约; 第九条约定的 names an article.
  private func isTreaty(_ cursor: ScalarCursor) -> Bool {
    cursor.scalar == "约" && !startsWith(bytes, cursor.offset, end, "约定")
  }

  /// 、和及或与至 between numbers.
  func takeListMark(_ cursor: inout ScalarCursor) -> Bool {
    cursor.take("、") || cursor.take("和") || cursor.take("及") || cursor.take("或") || cursor.take("与")
      || cursor.take("至")
  }

  /// A number among several before one unit: the 一 and the 三 of 第一、三款.
  private struct ListedNumber {
    let number: Number
    let start: Int
    let end: Int
    /// Whether 至 stands before it.
    let endsRange: Bool
  }

  /// A number with or without brackets: 十二, （三）, (2), ③.
  struct Number {
    let value: Int
    let isWellFormed: Bool
    let isBracketed: Bool
    let style: LabelStyle
    let start: Int
    let end: Int

    /// The letter of 附件A that stands at the cursor, which steps over it; nil where there is none.
    init?(annexLetter cursor: inout ScalarCursor) {
      var ahead = cursor
      ahead.skipSpaces()
      start = ahead.offset
      guard let letter = annexLetter(ahead.advance()), annexLetter(ahead.scalar) == nil else {
        return nil
      }
      value = letter
      isWellFormed = true
      isBracketed = false
      style = .annex
      end = ahead.offset
      cursor = ahead
    }

    /// The number that stands at the cursor, which steps over it; nil where there is none.
    init?(_ cursor: inout ScalarCursor) {
      var ahead = cursor
      ahead.skipSpaces()
      start = ahead.offset
      if let enclosed = enclosedNumber(ahead.scalar) {
        ahead.advance()
        (value, style) = enclosed
        isWellFormed = true
        isBracketed = true
      } else {
        let opened = ahead.take("（") || ahead.take("(")
        if opened { ahead.skipSpaces() }
        guard let ordinal = Ordinal.parse(ahead.bytes, from: ahead.offset, to: ahead.end),
          ordinal.value < 100_000
        else { return nil }
        ahead.offset = ordinal.end
        if opened {
          ahead.skipSpaces()
          guard ahead.take("）") || ahead.take(")") else { return nil }
        }
        value = ordinal.value
        isWellFormed = ordinal.isWellFormed
        isBracketed = opened
        switch (opened, ordinal.style) {
        case (true, .chinese): style = .chineseParenthesis
        case (true, _): style = .arabicParenthesis
        case (false, .chinese): style = .ordinal
        default: style = .arabicPoint
        }
      }
      end = ahead.offset
      cursor = ahead
    }
  }
}

extension WrittenReference.Step {
  /// The same level where its number is not printed again.
  var carried: Self {
    Self(
      kind: kind, number: number, branch: branch, isWellFormed: isWellFormed, style: style,
      decimals: decimals, isPrinted: false)
  }
}
