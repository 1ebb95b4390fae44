import ContractText

extension ReferenceRecognizer {
  /// 本条, 上款, 前两款, 前条第二款: the byte after it; nil where none begins.
  mutating func relative(_ offset: Int) -> Int? {
    var cursor = ScalarCursor(bytes, from: offset, to: end)
    let lead = cursor.advance()
    let form: WrittenReference.Form
    switch lead {
    case "本": form = .own
    case "上", "前": form = .previous
    case "下": form = .next
    default:
      noteLawName(offset, lead)
      return nil
    }
    if form != .own, isPartOfLongerWord(offset) { return nil }
    var count = 1
    if form != .own, let number = Ordinal.parse(bytes, from: cursor.offset, to: end),
      number.style == .chinese, number.value < 20
    {
      count = number.value
      cursor.offset = number.end
    }
    guard let unit = unit(&cursor, after: 0), isRelativeUnit(unit, form, cursor.scalar) else {
      return nil
    }
    // 本部分第二条 is a place; 本部分费用 is none.
    if endsWith(bytes, offset, cursor.offset, "部分"), cursor.scalar != "第" { return nil }
    var draft = Draft(
      form: form, start: offset, end: cursor.offset,
      steps: [
        Step(
          kind: unit, number: nil, branch: nil, isWellFormed: true, style: .none,
          isPrinted: true)
      ], count: count)
    // 本条第二款, 前款第（三）项, 上款(2)
    var drafts: [Draft] = []
    while let deeper = step(
      at: draft.end, after: Self.rank(draft.steps.last?.kind ?? unit), isFirst: false)
    {
      if deeper.count > 1 {
        drafts = deeper.enumerated().map { index, next in
          var each = draft
          each.steps = draft.steps.map { index == 0 ? $0 : $0.carried } + next.steps
          if index > 0 { each.start = next.start }
          each.endsRange = next.endsRange
          each.end = next.end
          return each
        }
        break
      }
      draft.steps += deeper[0].steps
      draft.end = deeper[0].end
      if deeper[0].form == .unfilled { draft.form = .unfilled }
    }
    if drafts.isEmpty { drafts = [draft] }
    return finish(&drafts, nil)
  }

  /// 以上款项, 之前条件, 目前项, 另加上一款: the character before makes it another word.
  private func isPartOfLongerWord(_ offset: Int) -> Bool {
    switch scalarBefore(bytes, offset, reading.start).scalar {
    case "以", "之", "目", "当", "提", "事", "日", "年", "月", "期", "天", "先", "此", "届", "会", "马", "网",
      "历", "加":
      true
    default: false
    }
  }

  /// 本条款, 本项目, 前项目, 上条件 are other words; 前章 and 上节 are rare but sound.
  private func isRelativeUnit(
    _ unit: NodeKind, _ form: WrittenReference.Form, _ next: Unicode.Scalar
  ) -> Bool {
    switch unit {
    case .paragraph: next != "项"
    case .item: next != "下" || form == .own
    case .article, .chapter, .section, .part: true
    default: false
    }
  }

  /// 公司法, 民法典, 招标投标法实施条例: a law named without 《》 earlier in the sentence.
  private mutating func noteLawName(_ offset: Int, _ lead: Unicode.Scalar) {
    guard lead == "法" else { return }
    let before = scalarBefore(bytes, offset, reading.start).scalar
    switch before {
    case "本", "方", "办", "违", "依", "合", "非", "无", "做", "司", "立", "执", "守", "用", "\0": return
    default: break
    }
    switch scalarAt(bytes, offset + 3, end).scalar {
    case "第", "典", "的", "和", "、", "规", "实", "有": namedDocument = true
    default: break
    }
  }
}
