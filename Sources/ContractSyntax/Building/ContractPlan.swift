import ContractText

/// What each entry of a contract is, decided before the tree is built: some of it can be told only
/// from what follows.
struct ContractPlan {
  /// What an entry is.
  enum Role {
    case title, contents, pageNumber, heading, annex, signature, recital, definition, note, item
    case plain
  }

  let draft: Draft
  var entries: [Entry]
  var roles: [Role]
  /// The term of each entry that is a definition, in bytes of its reading.
  private(set) var definitions: [Int: TextRange] = [:]
  /// Whether articles have titles: 第一条 合同标的.
  private(set) var hasArticleTitles = false
  private let firstArticle: Int

  init(_ draft: Draft, _ span: ContractSpan, _ entries: [Entry]) {
    self.draft = draft
    var entries = entries
    if span.articleStyle != .none { Self.promote(span.articleStyle, &entries) }
    ContinuedArticles.promote(&entries)
    Self.promoteUnderlined(&entries)
    let title = span.title.map { draft.entries[$0].firstLine }
    let titleLine = title.map { Self.joinTitle($0, draft, &entries) }
    self.entries = entries
    roles = []
    firstArticle =
      entries.firstIndex {
        $0.lead.kind == .heading && $0.lead.unit == .article && !$0.isContents
      } ?? entries.count
    let annexes = AnnexJudgement(entries).headings
    let signatureLine = span.signature.map { draft.entries[$0].firstLine }
    roles = entries.indices.map { index in
      let entry = entries[index]
      if entry.firstLine == titleLine { return .title }
      if entry.isContents { return .contents }
      if Self.isFootnote(draft, entry) { return .note }
      if let signatureLine, entry.firstLine >= signatureLine,
        !(entry.lead.kind == .annex && annexes.contains(index))
      {
        return entry.lead.kind == .pageNumber ? .pageNumber : .signature
      }
      switch entry.lead.kind {
      case .pageNumber, .underline: return .pageNumber
      case .heading: return .heading
      case .annex: return annexes.contains(index) ? .annex : .plain
      case .recital: return index < firstArticle ? .recital : .plain
      case .note: return Self.isWholeNote(draft, entry) ? .note : .plain
      case .item: return .item
      case .plain, .contents: return .plain
      }
    }
    afterSignature(signatureLine)
    hasArticleTitles = judgeArticleTitles()
    findDefinitions()
  }

  /// 一、 and 1. stand for 第一条 where there is none.
  private static func promote(_ style: LabelStyle, _ entries: inout [Entry]) {
    for index in entries.indices
    where entries[index].lead.kind == .item && entries[index].lead.style == style
      && !entries[index].isContents && (style != .decimal || entries[index].lead.depth == 2)
    {
      entries[index].lead.kind = .heading
      entries[index].lead.unit = .article
    }
  }

  /// 3. 价款 with a row of ====== below it is a heading, where no other clauses are articles.
  private static func promoteUnderlined(_ entries: inout [Entry]) {
    guard
      !entries.contains(where: {
        $0.lead.kind == .heading && $0.lead.unit == .article && !$0.isContents
      })
    else { return }
    for index in entries.indices.dropLast()
    where entries[index].lead.kind == .item && entries[index].lead.style == .arabicPoint
      && entries[index + 1].lead.kind == .underline
    {
      entries[index].lead.kind = .heading
      entries[index].lead.unit = .article
    }
  }

  /// A footnote: of a Word document, or a line 注释①：…, which is no paragraph of the article above it.
  private static func isFootnote(_ draft: Draft, _ entry: Entry) -> Bool {
    let range = draft.range(entry)
    if draft.source.isFootnote(at: range.start) { return true }
    guard entry.lead.kind == .plain else { return false }
    let bytes = draft.source.bytes
    for word: StaticString in ["注释", "脚注", "尾注"]
    where startsWith(bytes, range.start, range.end, word) {
      let offset = range.start + word.utf8CodeUnitCount
      var cursor = ScalarCursor(bytes, from: offset, to: range.end)
      cursor.skipSpaces()
      if let (_, style) = enclosedNumber(cursor.scalar), style == .circled { return true }
      if let number = Ordinal.parse(bytes, from: cursor.offset, to: range.end) {
        cursor.offset = number.end
      }
      return cursor.take("：") || cursor.take(":") || cursor.take("、") || cursor.take(".")
    }
    return false
  }

  /// (注:…) and nothing else.
  private static func isWholeNote(_ draft: Draft, _ entry: Entry) -> Bool {
    let reading = draft.reading(entry)
    var depth = 0
    var cursor = ScalarCursor(reading.bytes, from: reading.start, to: reading.end)
    if cursor.scalar == "注" { return true }
    while !cursor.isAtEnd {
      switch cursor.advance() {
      case "(", "（", "【", "[": depth += 1
      case ")", "）", "】", "]":
        depth -= 1
        if depth == 0 { return cursor.offset >= reading.end - 3 }
      default: continue
      }
    }
    return true
  }

  // MARK: Titles of articles

  /// Where the title ends that begins at byte `start` of an article's line; `start` where there is
  /// none.
  func titleEnd(of index: Int, _ reading: Reading, _ start: Int) -> Int {
    let length = reading.end - reading.start
    // 第一条【标题】text
    let first = scalarAt(reading.bytes, reading.start + start, reading.end).scalar
    if first == "【" || first == "[" || first == "〔" {
      for close: StaticString in ["】", "]", "〕"] {
        if let index = firstIndex(of: close, reading.bytes, reading.start + start, reading.end),
          index - reading.start - start < 90, index > reading.start + start + 3
        {
          return index - reading.start + close.utf8CodeUnitCount
        }
      }
    }
    guard hasArticleTitles, isTitleLine(index) else { return start }
    return length
  }

  private func judgeArticleTitles() -> Bool {
    var titled = 0
    var total = 0
    for index in entries.indices where roles[index] == .heading {
      guard entries[index].lead.unit == .article else { continue }
      total += 1
      if isTitleLine(index) { titled += 1 }
    }
    return titled >= 2 && titled * 2 >= total
  }

  /// A short line without the end of a sentence, after which text follows.
  private func isTitleLine(_ index: Int) -> Bool {
    let entry = entries[index]
    let length = draft.range(entry).length - entry.lead.contentStart
    guard length > 0, length <= 75, entry.lineCount == 1 else { return false }
    let ending = draft.ending(entry)
    let line = draft.lines[entry.firstLine]
    let last = scalarBefore(draft.source.bytes, line.end, line.start).scalar
    guard
      ending == .open || last == ")" || last == "）" || last == "：" || last == ":" || last == "*"
        || last == "”"
    else { return false }
    guard index + 1 < entries.count else { return false }
    switch roles[index + 1] {
    case .plain, .item, .note, .definition: return true
    default: return false
    }
  }

  // MARK: Recitals

  /// Whether words stand in a chapter before its first article.
  func isRecital(_ index: Int, in kind: NodeKind) -> Bool {
    kind == .chapter && index < firstArticle
  }

  // MARK: Definitions

  private mutating func findDefinitions() {
    var index = 0
    while index < entries.count {
      guard roles[index] == .heading, entries[index].lead.unit == .article else {
        index += 1
        continue
      }
      var end = index + 1
      while end < entries.count, roles[end] != .heading, roles[end] != .annex,
        roles[end] != .signature
      {
        end += 1
      }
      findDefinitions(index, end)
      index = end
    }
  }

  /// The entries of one article that define terms; two of them make a glossary.
  private mutating func findDefinitions(_ start: Int, _ end: Int) {
    var found: [(Int, TextRange)] = []
    var certain = 0
    var isTable = false
    for index in start + 1..<max(end, start + 1) where roles[index] == .plain {
      let reading = draft.reading(entries[index])
      if isHeadOfTerms(reading) { isTable = true }
      guard let (term, isCertain) = definedTerm(reading) else { continue }
      found.append((index, term))
      if isCertain || isTable && isTableRow(reading) { certain += 1 }
    }
    guard certain >= 2 else { return }
    for (index, term) in found {
      roles[index] = .definition
      definitions[index] = term
    }
  }

  // MARK: Lists

  /// The open item that an unnumbered line belongs to, because the list goes on after it.
  func continuedItem(_ index: Int, _ open: [ContractBuilder.OpenNode]) -> Int? {
    guard open.contains(where: { $0.kind == .item || $0.kind == .subitem }) else { return nil }
    var next = index + 1
    while next < entries.count, next - index < 40 {
      switch roles[next] {
      case .heading, .annex, .signature, .definition, .title, .contents: return nil
      case .item:
        let lead = entries[next].lead
        if lead.number > 1,
          let item = open.indices.last(where: {
            (open[$0].kind == .item || open[$0].kind == .subitem) && open[$0].style == lead.style
              && open[$0].depth == lead.depth
              && (1...longestGapInList).contains(lead.number - open[$0].number)
          })
        {
          return item
        }
        // A list that begins inside says nothing about the one around it.
        if lead.number == 1, open.contains(where: { $0.style == lead.style }) { return nil }
      default: break
      }
      next += 1
    }
    return nil
  }
}

/// By how much the number of a list's next item may be larger: an item or two may have been lost.
private let longestGapInList = 3
