import ContractText

extension ReferenceRecognizer {
  /// Goes on after a reference: 、第十三条, 和十三条, 至第六条, 、第二款第(一)项.
  func enumerate(_ drafts: inout [Draft]) {
    while let last = drafts.last, let next = nextInEnumeration(after: last) {
      drafts += next
    }
  }

  private func nextInEnumeration(after last: Draft) -> [Draft]? {
    var cursor = ScalarCursor(bytes, from: last.end, to: end)
    cursor.skipSpaces()
    var isRange = false
    var isComma = false
    if cursor.take("至") || cursor.take("到") || cursor.take("－") || cursor.take("—")
      || cursor.take("~") || cursor.take("～") || cursor.take("-")
    {
      isRange = true
    } else if cursor.take("以及") || cursor.take("或者") || takeListMark(&cursor) {
    } else if cursor.take("，") || cursor.take(",") {
      isComma = true
    } else {
      return nil
    }
    cursor.skipSpaces()
    guard var next = listed(at: cursor.offset, after: last, needsMark: isComma) else { return nil }
    if isRange { next[0].endsRange = true }
    return next
  }

  /// The next member of an enumeration: 第十三条, 十三条, （二）项, 第二款.
  private func listed(at offset: Int, after last: Draft, needsMark: Bool) -> [Draft]? {
    guard let kind = last.steps.last?.kind else { return nil }
    var heads = steps(at: offset, after: 0)
    if heads == nil, !needsMark { heads = bareNumber(at: offset, kind: kind) }
    guard var drafts = heads, let lead = drafts.first?.steps.first else { return nil }
    // 第26条或第27.1款: the number names all its levels.
    if !lead.decimals.isEmpty { return drafts }
    // 第三条、第二款 goes one level deeper and is no enumeration; 第三条第一款、第二款 is one.
    let rank = Self.rank(lead.kind)
    guard last.steps.contains(where: { Self.rank($0.kind) >= rank }) else {
      // 第_____条、第二款: which article is to have it nobody knows yet.
      return needsMark || last.form == .unfilled ? nil : deeper(&drafts, last)
    }
    let prefix = last.steps.prefix { Self.rank($0.kind) < rank }.map(\.carried)
    for index in drafts.indices {
      if rank > 4 { drafts[index].steps = prefix + drafts[index].steps }
      if rank > 4, last.form != .numbered, last.form != .unfilled {
        drafts[index].form = last.form
        drafts[index].count = last.count
      }
      // 第_____条第一款、第二款: both are of the article that is still blank.
      if rank > 4, prefix.contains(where: { $0.number == nil }), last.form == .unfilled {
        drafts[index].form = .unfilled
      }
    }
    return drafts
  }

  /// 第一款 and 第五条、第二款: the second belongs to the article named before it.
  private func deeper(_ drafts: inout [Draft], _ last: Draft) -> [Draft]? {
    let prefix = last.steps.map(\.carried)
    for index in drafts.indices {
      drafts[index].steps = prefix + drafts[index].steps
      drafts[index].form = last.form
    }
    return drafts
  }

  /// The 十三条 of 第十二条和十三条, the （二）项 of 第（一）项和（二）项.
  private func bareNumber(at offset: Int, kind: NodeKind) -> [Draft]? {
    var cursor = ScalarCursor(bytes, from: offset, to: end)
    guard let number = Number(&cursor) else { return nil }
    let start = number.start
    var unitCursor = cursor
    guard let unit = unit(&unitCursor, after: Self.rank(kind) - 1), unit == kind else { return nil }
    // 一条 of 一条龙 or 三项 of 三项工作 count things and name nothing; brackets or a sequence do.
    guard number.isBracketed || number.value > 1 else { return nil }
    return [
      Draft(
        form: .numbered, start: start, end: unitCursor.offset,
        steps: [
          Step(
            kind: unit, number: number.value, branch: nil, isWellFormed: number.isWellFormed,
            style: number.style, isPrinted: true)
        ])
    ]
  }
}
