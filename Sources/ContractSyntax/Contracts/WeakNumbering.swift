import ContractText

extension ContractFinder {
  /// A contract whose clauses are numbered 一、 or 1. instead of 第一条.
  ///
  /// A work report is numbered so too: two other signs of a contract must be there as well.
  func weaklyNumbered() -> ContractSpan? {
    guard signsOfContract() >= 2 || hasTitledSequence() else { return nil }
    if isCoverOfDecimals(), let cover = firstOfSequence(.chineseComma),
      let opening = firstOfSequence(.decimal), weakFrontMatter(before: cover).title != nil
    {
      return weakSpan(.decimal, opening, cover: cover)
    }
    let styles = [LabelStyle.chineseComma, .arabicPoint, .decimal]
    let openings = styles.compactMap { style in firstOfSequence(style).map { (style, $0) } }
    // （二）乙方应当：1.保洁；2.维修: what stands below （一） begins after it.
    if let title = draft.entries.indices.prefix(Self.titleLimit).first(where: isContractTitle),
      let clause = openingClause(after: title), openings.allSatisfy({ $0.1 > clause })
    {
      return weakSpan(.chineseParenthesis, clause)
    }
    let running = openings.filter { runsOn($0.0) }
    for (style, opening) in running where weakFrontMatter(before: opening).title != nil {
      return weakSpan(style, opening)
    }
    if let (style, opening) = running.first { return weakSpan(style, opening) }
    // Numbers that begin anew everywhere name no article; the contract is read all the same.
    return openings.map(\.1).min().map { weakSpan(.none, $0) }
  }

  /// Whether clauses numbered from 1 to 4 follow the title of a contract.
  private func hasTitledSequence() -> Bool {
    guard
      let title = draft.entries.indices.prefix(Self.frontMatterLimit).first(where: isContractTitle)
    else { return false }
    return [LabelStyle.chineseComma, .arabicPoint].contains { style in
      var next = 1
      var found = 0
      for entry in draft.entries[title...] where entry.lead.style == style && !entry.isContents {
        if found == 0, entry.lead.number == 2 { next = 2 }
        if entry.lead.number == next {
          next += 1
          found += 1
        }
        if found >= 4 { return true }
      }
      return false
    }
  }

  /// Whether 一、 to 五、 number only the form at the front, and the terms behind it are 1.1, 1.2….
  private func isCoverOfDecimals() -> Bool {
    let entries = draft.entries
    guard let last = entries.lastIndex(where: { $0.lead.style == .chineseComma && !$0.isContents })
    else { return false }
    let isDecimal = { (entry: Entry) in
      entry.lead.style == .decimal && entry.lead.depth == 2 && !entry.isContents
    }
    let decimals = entries[last...].lazy.filter(isDecimal).count
    let before = entries[..<last].lazy.filter { $0.lead.style == .chineseComma }.count
    return decimals >= 6 && decimals > before + 1 && !entries[..<last].contains(where: isDecimal)
  }

  /// The contract whose first clause is the entry `opening`; `cover` is that of a form before it.
  func weakSpan(
    _ style: LabelStyle, _ opening: Int, cover: Int? = nil
  ) -> ContractSpan {
    let front = weakFrontMatter(before: cover ?? opening)
    let lastHeading =
      (opening..<draft.entries.count).last {
        draft.entries[$0].lead.style == style && !draft.entries[$0].isContents
      } ?? opening
    let signature = findSignature(after: opening, upper: draft.entries.count)
    let end = endOfContract(
      from: front.start, after: max(lastHeading, signature ?? lastHeading),
      upper: draft.entries.count)
    return ContractSpan(
      start: front.start, end: max(end, opening + 1), firstHeading: opening,
      title: front.title,
      signature: signature.flatMap { $0 > lastHeading && $0 < end ? $0 : nil },
      articleStyle: style)
  }

  /// The first entry numbered 1 in `style` that an entry numbered 2 follows; in a form that prints no
  /// 一、 the 二、 before a 三、.
  private func firstOfSequence(_ style: LabelStyle) -> Int? {
    firstOfSequence(style, from: 1) ?? firstOfSequence(style, from: 2)
  }

  private func firstOfSequence(_ style: LabelStyle, from number: Int) -> Int? {
    var first: Int?
    for index in draft.entries.indices {
      let lead = draft.entries[index].lead
      guard lead.style == style, !draft.entries[index].isContents else { continue }
      if lead.number == number { first = index }
      if lead.number == number + 1, let first { return first }
    }
    return nil
  }

  /// Whether the numbers of a style run through the file, rather than begin anew in every clause.
  func runsOn(_ style: LabelStyle) -> Bool {
    var restarts = 0
    var total = 0
    let annexes = draft.entries.last {
      $0.lead.kind == .annex && $0.lead.number == 1 && !$0.isContents
    }?
    .firstLine
    for entry in draft.entries where entry.lead.style == style && !entry.isContents {
      guard style != .decimal || entry.lead.depth == 2 else { continue }
      // What annexes number is their own.
      if let annexes, entry.firstLine >= annexes { break }
      total += 1
      if entry.lead.number == 1 { restarts += 1 }
    }
    // 1.1 begins anew with every 1.
    return style == .decimal ? total >= 3 : restarts <= 1 || restarts * 6 <= total
  }

  private func weakFrontMatter(before opening: Int) -> (start: Int, title: Int?) {
    let limit = max(0, opening - Self.frontMatterLimit)
    for index in limit..<opening {
      guard isContractTitle(index) else { continue }
      return (limit == 0 ? 0 : index, index)
    }
    return (limit == 0 ? 0 : opening, nil)
  }

  /// How many things show that the file is a contract: a title, two parties, a signature, and that it
  /// speaks of itself as one.
  func signsOfContract() -> Int {
    var parties = 0
    var hasTitle = false
    var hasSignature = false
    var mentions = 0
    let bytes = draft.source.bytes
    for (index, entry) in draft.entries.enumerated() {
      let range = draft.range(entry)
      if FrontMatter.isSignature(bytes, range.start, range.end) { hasSignature = true }
      if FrontMatter.isPartyName(bytes, range.start, range.end) != nil { parties += 1 }
      if index < Self.frontMatterLimit, isContractTitle(index) { hasTitle = true }
      if mentions < 3 {
        for word: StaticString in ["本合同", "本协议", "甲乙双方", "以下简称甲方", "以下简称乙方"]
        where firstIndex(of: word, bytes, range.start, range.end) != nil { mentions += 1 }
      }
    }
    return (hasTitle ? 1 : 0) + (parties >= 2 ? 1 : 0) + (hasSignature ? 1 : 0)
      + (mentions >= 3 ? 1 : 0)
  }

  func isContractTitle(_ index: Int) -> Bool {
    let bytes = draft.source.bytes
    let range = draft.range(draft.entries[index])
    if FrontMatter.isAmendingDecision(bytes, range.start, range.end) { return true }
    guard FrontMatter.isTitle(bytes, range.start, range.end) else { return false }
    // 合 同 may be drawn apart.
    for word: StaticString in ["合同", "协议", "契约", "同", "议"]
    where firstIndex(of: word, bytes, range.start, range.end) != nil { return true }
    return false
  }
}
