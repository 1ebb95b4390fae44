import ContractText

extension ReferenceRecognizer {
  /// 附件三, 附件《工程进度》, 附件一和附件二: the byte after it; nil where none begins.
  mutating func annex(_ offset: Int) -> Int? {
    guard let first = annexDraft(offset) else { return nil }
    let document = documentBefore(offset)
    var drafts = [first]
    while let last = drafts.last, let next = nextAnnex(after: last) { drafts.append(next) }
    goInside(&drafts)
    let number = self.first + found.count
    for draft in drafts { addAnnex(draft, document, number) }
    return drafts[drafts.count - 1].end
  }

  private mutating func addAnnex(_ draft: Draft, _ document: OtherDocument?, _ number: Int) {
    found.append(
      WrittenReference(
        form: draft.form, range: reading.sourceRange(draft.start, draft.end),
        text: reading.text(draft.start, draft.end), steps: draft.steps, count: 1,
        title: draft.title, isExternal: document != nil, document: document?.name,
        part: document?.part,
        followsOtherDocument: namedDocument, enumeration: number, endsRange: draft.endsRange,
        sentence: TextRange(
          reading.sourceOffset(sentenceStart), reading.sourceOffset(draft.end, isEnd: true)),
        owner: owner))
  }

  private func annexDraft(_ offset: Int) -> Draft? {
    var cursor = ScalarCursor(bytes, from: offset, to: end)
    if cursor.take("附件") { return annexDraft(&cursor, start: offset) }
    // 附表一, and no 附表 that is only one of several tables.
    guard cursor.take("附表") || cursor.take("附录"),
      let draft = annexDraft(&cursor, start: offset), draft.steps[0].number != nil
    else { return nil }
    return draft
  }

  /// 附件三第二条第一款: a place inside an annex, and those enumerated with it.
  private func goInside(_ drafts: inout [Draft]) {
    guard let annex = drafts.last, annex.form == .annex,
      var inside = steps(at: annex.end, after: 0),
      inside[0].steps.first?.kind != .annex
    else { return }
    enumerate(&inside)
    drafts.removeLast()
    for (count, place) in inside.enumerated() {
      var draft = place
      draft.form = .annex
      draft.title = annex.title
      draft.steps = (count == 0 ? annex.steps : annex.steps.map(\.carried)) + place.steps
      if count == 0 { draft.start = annex.start }
      drafts.append(draft)
    }
  }

  /// What follows the word 附件: a number, a title, or both.
  private func annexDraft(_ cursor: inout ScalarCursor, start: Int) -> Draft? {
    var number: Number?
    var ahead = cursor
    if let found = Number(&ahead) ?? Number(annexLetter: &ahead), found.value < 1000,
      !countsThings(ahead)
    {
      number = found
      cursor = ahead
    }
    // [11.合同附件 6](#合同附件): a page number of a contents table.
    if startsWith(bytes, cursor.offset, end, "](") { return nil }
    ahead = cursor
    ahead.skipSpaces()
    var title: String?
    let open = ahead.offset
    if startsWith(bytes, open, end, "《"), let close = closingTitle(open) {
      title = reading.text(open + 3, close - 3)
      cursor.offset = close
    }
    if number == nil, title == nil { return unfilledAnnex(&cursor, start) }
    return Draft(
      form: .annex, start: start, end: cursor.offset,
      steps: [
        Step(
          kind: .annex, number: number?.value, branch: nil,
          isWellFormed: number?.isWellFormed ?? true, style: number?.style ?? .none,
          isPrinted: true)
      ], title: title)
  }

  /// 附件____
  private func unfilledAnnex(_ cursor: inout ScalarCursor, _ start: Int) -> Draft? {
    var count = 0
    while cursor.take("_") || cursor.take("＿") { count += 1 }
    // 附件____份
    guard count >= 1, !countsThings(cursor) else { return nil }
    return Draft(
      form: .unfilled, start: start, end: cursor.offset,
      steps: [
        Step(
          kind: .annex, number: nil, branch: nil, isWellFormed: true, style: .annex,
          isPrinted: true)
      ])
  }

  /// 附件一式两份, 附件三份
  private func countsThings(_ cursor: ScalarCursor) -> Bool {
    switch cursor.scalar {
    case "式", "份", "个", "张", "页", "套", "并", "起", "同", "般", "切", "旦": true
    default: false
    }
  }

  /// The 二 of 附件一、二 and the 附件二 of 附件一和附件二.
  private func nextAnnex(after last: Draft) -> Draft? {
    guard last.form == .annex else { return nil }
    var cursor = ScalarCursor(bytes, from: last.end, to: end)
    cursor.skipSpaces()
    let isRange = cursor.take("至") || cursor.take("到") || cursor.take("-") || cursor.take("～")
    guard isRange || takeListMark(&cursor) else { return nil }
    cursor.skipSpaces()
    let start = cursor.offset
    if cursor.take("附件") {
      guard var draft = annexDraft(&cursor, start: start) else { return nil }
      draft.endsRange = isRange
      return draft
    }
    // A bare number goes on only from a number: 附件《A》、一是… is prose.
    guard last.steps[0].number != nil, last.title == nil else { return nil }
    var ahead = cursor
    guard let number = Number(&ahead) ?? Number(annexLetter: &ahead), number.value < 1000,
      !countsThings(ahead),
      number.value > (last.steps[0].number ?? 0)
    else { return nil }
    switch ahead.scalar {
    case "、", "，", ",", "。", "；", "）", ")", "所", "的", "中", "规", "为", "及", "和", "是", "均", "至", "\0":
      break
    default: return nil
    }
    return Draft(
      form: .annex, start: start, end: ahead.offset,
      steps: [
        Step(
          kind: .annex, number: number.value, branch: nil, isWellFormed: number.isWellFormed,
          style: number.style, isPrinted: true)
      ], endsRange: isRange)
  }
}
