import ContractText

/// Finds the contracts of a file, and where each begins and ends among unrelated text.
package struct ContractFinder {
  /// How many lines before the first heading may be title, parties and recitals.
  static let frontMatterLimit = 60

  let draft: Draft
  /// The lines that stand more than once in the file, by a hash of their words, and where each stands
  /// first: what a page repeats around its texts.
  let repeated: [UInt64: Int]

  package init(_ draft: Draft) {
    self.draft = draft
    repeated = Self.repeatedLines(draft)
  }

  /// The contracts, in document order.
  package func find() -> [ContractSpan] {
    let openings = findOpenings()
    var spans: [ContractSpan] = []
    for (index, opening) in openings.enumerated() {
      let lower = spans.last?.end ?? 0
      let upper = index + 1 < openings.count ? openings[index + 1] : draft.entries.count
      spans.append(
        span(from: opening, lower: lower, upper: upper, next: index + 1 < openings.count))
    }
    if spans.isEmpty, let span = weaklyNumbered() ?? plainContract() { spans.append(span) }
    return spans
  }

  /// The first heading or contents table of each contract.
  private func findOpenings() -> [Int] {
    var openings: [Int] = []
    var headings = 0
    var articles = 0
    var lastHeading = -1
    var index = 0
    while index < draft.entries.count {
      let entry = draft.entries[index]
      if entry.isContents {
        let start = index
        while index < draft.entries.count, draft.entries[index].isContents { index += 1 }
        if openings.isEmpty || opensAnew(start, after: lastHeading) {
          if headings == 0, !openings.isEmpty { openings.removeLast() }
          openings.append(start)
          headings = 0
          articles = 0
        }
        lastHeading = index - 1
        continue
      }
      if entry.lead.kind == .heading {
        if openings.isEmpty {
          openings.append(index)
        } else if articles > 0, entry.lead.number == 1, entry.lead.unit != .section,
          opensAnew(index, after: lastHeading)
        {
          openings.append(index)
          headings = 0
          articles = 0
        }
        headings += 1
        if entry.lead.unit == .article { articles += 1 }
        lastHeading = index
      }
      index += 1
    }
    if count(.article, upTo: 2) >= 2 { return openings }
    return count(.chapter, upTo: 2) >= 2 && signsOfContract() >= 2 ? openings : []
  }

  /// How many headings of a kind the file has outside contents tables, counted up to a limit.
  private func count(_ unit: NodeKind, upTo limit: Int) -> Int {
    draft.entries.lazy.filter {
      $0.lead.kind == .heading && $0.lead.unit == unit && !$0.isContents
    }.prefix(limit).count
  }

  /// The numbers that stand for 条 in a contract of chapters that has none: 1.1, 一、 or 1.
  private func articleStyle(_ start: Int, _ end: Int) -> LabelStyle {
    let entries = draft.entries[start..<end]
    let hasArticles = entries.contains {
      $0.lead.kind == .heading && $0.lead.unit == .article && !$0.isContents
    }
    guard !hasArticles else { return .none }
    return [LabelStyle.decimal, .chineseComma, .arabicPoint].first { style in
      runsOn(style)
        && entries.lazy.filter { $0.lead.style == style && !$0.isContents }.prefix(3).count == 3
    } ?? .none
  }

  /// Whether a heading that begins at 1 again opens another contract, rather than an annex or a part
  /// of the same one: another title or contents table stands before it.
  private func opensAnew(_ index: Int, after last: Int) -> Bool {
    var sawAnnex = false
    var sawSignature = false
    var sawTitle = draft.entries[index].isContents
    for between in max(0, last + 1)..<max(last + 1, index) {
      let range = draft.range(draft.entries[between])
      let bytes = draft.source.bytes
      if draft.entries[between].lead.kind == .annex {
        sawAnnex = true
        sawSignature = false
        sawTitle = draft.entries[index].isContents
      } else if FrontMatter.isSignature(bytes, range.start, range.end) {
        sawSignature = true
      } else if FrontMatter.opensOtherText(bytes, range.start, range.end) {
        return true
      } else if FrontMatter.isTitle(bytes, range.start, range.end) {
        sawTitle = true
      }
    }
    return sawTitle && (sawSignature || !sawAnnex)
  }

  private func span(from opening: Int, lower: Int, upper: Int, next: Bool) -> ContractSpan {
    let front = frontMatter(before: opening, lower: lower)
    let lastHeading =
      (opening..<upper).last {
        draft.entries[$0].lead.kind == .heading && !draft.entries[$0].isContents
      } ?? opening
    let signature =
      signatureBeforeAnnexes(opening, upper) ?? findSignature(after: lastHeading, upper: upper)
    var end = endOfContract(
      from: front.start, after: max(lastHeading, signature ?? lastHeading), upper: upper)
    if next { end = min(end, frontMatter(before: upper, lower: lastHeading + 1).start) }
    return ContractSpan(
      start: front.start, end: max(end, lastHeading + 1), firstHeading: opening,
      title: front.title, signature: signature.flatMap { $0 < end ? $0 : nil },
      articleStyle: articleStyle(opening, max(end, lastHeading + 1)))
  }

  /// Where the front matter begins, and which entry is the title.
  private func frontMatter(before opening: Int, lower: Int) -> (start: Int, title: Int?) {
    var start = opening
    var title: Int?
    var index = opening - 1
    let limit = max(lower, opening - Self.frontMatterLimit)
    while index >= limit {
      let range = draft.range(draft.entries[index])
      let bytes = draft.source.bytes
      if FrontMatter.opensOtherText(bytes, range.start, range.end) { break }
      if let title, FrontMatter.isSignature(bytes, range.start, range.end) {
        // What is signed above a title is another contract.
        start = title
        break
      }
      if FrontMatter.isTitle(bytes, range.start, range.end) {
        title = index
        start = index
      } else if FrontMatter.isParticular(bytes, range.start, range.end) {
        start = index
      } else if draft.entries[index].lead.kind == .recital {
        start = index
      } else if isRepeated(index) {
        break
      }
      index -= 1
    }
    // A file that holds nothing before but its own front matter belongs to the contract whole.
    if index < 0 { start = 0 }
    return (start, title)
  }

  /// The first line of a signature block that stands before an annex with articles of its own.
  private func signatureBeforeAnnexes(_ opening: Int, _ upper: Int) -> Int? {
    var lastArticle: Int?
    var firstAnnex: Int?
    for index in opening..<upper where !draft.entries[index].isContents {
      let lead = draft.entries[index].lead
      if lead.kind == .annex, firstAnnex == nil { firstAnnex = index }
      guard lead.kind == .heading, lead.unit == .article else { continue }
      if let lastArticle, let firstAnnex, lead.number == 1 {
        return findSignature(after: lastArticle, upper: firstAnnex)
      }
      lastArticle = index
      firstAnnex = nil
    }
    return nil
  }

  /// The first line of the signature block after the last heading.
  func findSignature(after last: Int, upper: Int) -> Int? {
    let bytes = draft.source.bytes
    var index = last + 1
    while index < upper {
      let range = draft.range(draft.entries[index])
      if draft.entries[index].lead.kind != .item,
        FrontMatter.isSignature(bytes, range.start, range.end)
      {
        return startOfSignature(index, after: last)
      }
      if isRepeated(index) || FrontMatter.opensOtherText(bytes, range.start, range.end) {
        return nil
      }
      index += 1
    }
    return nil
  }

  /// The block begins with the names that stand above the first 签字, and the line that closes the text.
  private func startOfSignature(_ index: Int, after last: Int) -> Int {
    let bytes = draft.source.bytes
    var start = index
    while start - 1 > last {
      let entry = draft.entries[start - 1]
      let range = draft.range(entry)
      let isBeside =
        entry.lead.kind == .plain
        && (FrontMatter.isParticular(bytes, range.start, range.end)
          || FrontMatter.isBesideSignature(bytes, range.start, range.end)
            && draft.ending(entry) != .closed)
      if !isBeside {
        start -= draft.closingLines(before: start, after: last)
        break
      }
      start -= 1
    }
    return start
  }

  /// The entry after the last of a contract that begins at `start` and whose last heading or signature
  /// is `last`.
  func endOfContract(from start: Int, after last: Int, upper: Int) -> Int {
    let bytes = draft.source.bytes
    let lastAnnex = (last..<upper).last { draft.entries[$0].lead.kind == .annex } ?? last
    var index = last + 1
    while index < upper {
      let range = draft.range(draft.entries[index])
      if FrontMatter.opensOtherText(bytes, range.start, range.end) { return index }
      // What is repeated only inside the contract belongs to its forms.
      if isRepeated(index), draft.entries[index].lead.kind == .plain,
        !FrontMatter.isBesideSignature(bytes, range.start, range.end),
        draft.ending(draft.entries[index]) == .open,
        index > lastAnnex || firstPlace(of: index) < start
      {
        return index
      }
      index += 1
    }
    return upper
  }

  private func firstPlace(of index: Int) -> Int {
    repeated[Self.hash(draft.source.bytes, draft.range(draft.entries[index]))] ?? index
  }

  private func isRepeated(_ index: Int) -> Bool {
    let range = draft.range(draft.entries[index])
    return range.length <= Self.repeatedLength
      && repeated[Self.hash(draft.source.bytes, range)] != nil
  }

  /// What a page repeats around its texts is short: 展开阅读全文.
  private static let repeatedLength = 48

  private static func repeatedLines(_ draft: Draft) -> [UInt64: Int] {
    var first: [UInt64: Int] = [:]
    var repeated: [UInt64: Int] = [:]
    for (index, entry) in draft.entries.enumerated() where entry.lead.kind == .plain {
      let range = draft.range(entry)
      guard range.length <= repeatedLength, draft.ending(entry) == .open else { continue }
      let hash = hash(draft.source.bytes, range)
      if let place = first[hash] { repeated[hash] = place } else { first[hash] = index }
    }
    return repeated
  }

  /// FNV-1a.
  private static func hash(_ bytes: [UInt8], _ range: TextRange) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in range.start..<range.end {
      hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3
    }
    return hash
  }
}
