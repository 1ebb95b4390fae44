import ContractAnalysis
import ContractSyntax
import ContractText

/// Finds a reference to an article, chapter, paragraph or item that the contract does not have.
///
/// A contract is negotiated for months; clauses are deleted, the references to them stay.
struct DanglingReference: Rule {
  static let id = "dangling-reference"
  static let group = RuleGroup.references
  static let severity = RuleSeverity.always(.error)
  static let title = Text(zh: "引用的条款不存在", en: "Reference to a clause that does not exist")
  static let explanation = Text(
    zh: "条文在修改中被删去或者并入别处，指向它的引用却留了下来，这句话就没有了依据。指向法律或者其他文件的引用不在此列。",
    en: """
      Clauses are deleted or merged while references to them stay; the sentence then rests on \
      nothing. References to laws and other documents are not meant.
      """)
  static let examples: [Example] = [
    .finds("第一条 乙方依照↓第九条的规定付费。\n第二条 水费按月结算。\n"),
    .finds("第一条 乙方依照↓第二条第三款的规定付费。\n第二条 水费按月结算。\n逾期应付违约金。\n"),
    .finds("第一条 出现↓第二条第(4)项情形的，甲方可以终止。\n第二条 违约情形包括：\n(1)停水；\n(2)欠费。\n"),
    .finds("第一章 总则\n第一条 移交依照↓第七章办理。\n第二章 移交\n第二条 乙方应当移交设施。\n"),
    .finds("第一条 乙方依照↓第九条第一款、第二款的规定付费。\n第二条 水费按月结算。\n"),
    .finds("第一条 违反↓第二条第（一）、（二）项的，应当改正。\n第二条 未经批准不得取水。\n取水应当节约。\n第三条 水费按月结算。\n"),
    .finds(
      "第一条 依照↓第二条第（三）项处理。\n第二条 发生第三条第（三）项情形的，应当改正。\n第三条 情形包括：\n（一）停水；\n（二）欠费；\n（三）偷水。\n"),
    .accepts("第一条 取水依照《中华人民共和国水法》第四十八条办理。\n第二条 水费按月结算。\n"),
    .accepts("第一条 《中华人民共和国合同法》适用于本合同，该法第九十四条亦同。\n第二条 水费按月结算。\n"),
    .accepts("供水合同\n甲方：供水公司\n乙方：用水公司\n1. 水费按第3款结算。\n2. 乙方应当付费。\n3. 水费每吨二元。\n"),
    .accepts("第一条 乙方依照第二条第二款的规定付费。\n第二条 水费按月结算。\n逾期应付违约金。\n"),
    .accepts("第四百六十五条 依法成立的合同，适用第四百六十六条。\n第四百六十六条 当事人有争议的，应当协商。\n"),
  ]

  func check(_ analysis: Analysis, report: (Report) -> Void) {
    let dangling = analysis.references.filter {
      // Of 第九条第一款、第二款 without a 第九条, the first has the whole cause.
      $0.status == .dangling && $0.kind != .annex && !$0.lacksAntecedent
        && $0.missing?.isPrinted != false
    }
    guard !dangling.isEmpty else { return }
    let inventory = Inventory(analysis)
    for members in withOneCause(dangling) {
      guard let first = members.first, let last = members.last else { continue }
      let holder = inventory.whatThereIs(instead: first)
      report(
        Report(
          TextRange(first.range.start, last.range.end),
          .missing(members.map(\.text).joined(separator: "、"), holder?.text),
          related: holder?.place.map { [RelatedPlace(.holder, $0)] } ?? []))
    }
  }

  /// References that fail for one cause: the items of an enumeration of which one article has none.
  private func withOneCause(_ dangling: [Reference]) -> [[Reference]] {
    var groups: [[Reference]] = []
    for reference in dangling {
      if let last = groups.last?.last, isBelowSame(last, reference) {
        groups[groups.count - 1].append(reference)
      } else {
        groups.append([reference])
      }
    }
    return groups
  }

  private func isBelowSame(_ first: Reference, _ second: Reference) -> Bool {
    guard first.written.enumeration == second.written.enumeration,
      first.missing?.kind == second.missing?.kind, first.missing?.kind != .article,
      first.missing?.kind != .chapter
    else { return false }
    let above = { (reference: Reference) in
      reference.written.steps.prefix { $0.kind != reference.missing?.kind }.map(\.number)
    }
    return above(first) == above(second)
  }
}

/// What the contract has at the level at which a reference fails.
private struct Inventory {
  private let analysis: Analysis
  private let chapters: [Node]
  private let lastOfArticles: Node?
  private let articles: [Int: Node]

  struct Answer {
    let text: (chinese: String, english: String)
    let place: TextRange?
  }

  init(_ analysis: Analysis) {
    self.analysis = analysis
    chapters = analysis.contract.chapters
    let nodes = analysis.contract.articles
    // 专用条款 at the end take up only some of the numbers.
    lastOfArticles = nodes.max { ($0.number ?? 0) < ($1.number ?? 0) }
    articles = Dictionary(
      nodes.compactMap { node in node.number.map { ($0, node) } },
      uniquingKeysWith: { first, _ in first })
  }

  func whatThereIs(instead reference: Reference) -> Answer? {
    switch reference.missing?.kind {
    // 4.9 is missing from clause 4, not from the articles.
    case _ where reference.missing?.decimals.isEmpty == false: nil
    case .chapter: lastChapter
    case .article: lastArticle
    case .paragraph: article(of: reference).map { paragraphs(of: $0) }
    case .item: article(of: reference).map { items(of: $0, for: reference) }
    default: nil
    }
  }

  private var lastChapter: Answer? {
    guard let last = chapters.last, let label = last.label else {
      return Answer(text: ("正文不分章", "the text has no chapters"), place: nil)
    }
    return Answer(
      text: ("正文最后一章是\(label)", "the last chapter is \(label)"), place: last.headingRange)
  }

  private var lastArticle: Answer? {
    guard let last = lastOfArticles else { return nil }
    let label = name(of: last)
    return Answer(
      text: ("正文最后一条是\(label)", "the last article is \(label)"),
      place: last.headingRange)
  }

  /// The article that the reference names, or else the one that it stands in (本条第五款).
  private func article(of reference: Reference) -> Node? {
    let named = reference.written.steps.first { $0.kind == .article }?.number
    return (named ?? reference.place.article).flatMap { articles[$0] }
  }

  /// An article as printed; 第三条 where it is numbered 三、.
  private func name(of article: Node) -> String {
    if let label = article.label, label.hasPrefix("第") { return label }
    return analysis.place(of: article).label
  }

  private func paragraphs(of article: Node) -> Answer {
    let name = self.name(of: article)
    // 1. and 2. right below 第三条 are its 款.
    let first = article.paragraphs.first
    let isNumbered = article.paragraphs.count == 1 && first?.reading.segments.isEmpty == true
    let count = isNumbered ? first?.items.count ?? 0 : article.paragraphs.count
    return Answer(
      text: (
        "\(name)只有\(chineseCount(count))款",
        "\(name) has only \(count) paragraph\(count == 1 ? "" : "s")"
      ), place: article.headingRange)
  }

  private func items(of article: Node, for reference: Reference) -> Answer {
    let number = reference.written.steps.first { $0.kind == .paragraph }?.number ?? 0
    let isParagraphKnown = article.paragraphs.indices.contains(number - 1)
    let holder = isParagraphKnown ? article.paragraphs[number - 1] : article
    let name = self.name(of: article) + (isParagraphKnown ? "第\(chineseNumeral(number))款" : "")
    let count = holder.descendants(.item).count
    return Answer(
      text: count == 0
        ? ("\(name)没有分项", "\(name) has no items")
        : (
          "\(name)只有\(chineseCount(count))项",
          "\(name) has only \(count) item\(count == 1 ? "" : "s")"
        ),
      place: article.headingRange)
  }

  /// 两款, not 二款.
  private func chineseCount(_ count: Int) -> String { count == 2 ? "两" : chineseNumeral(count) }
}

extension Text {
  fileprivate static let holder = Text(
    zh: "引用所指的位置", en: "Where the reference points to")

  fileprivate static func missing(
    _ words: String, _ holder: (chinese: String, english: String)?
  ) -> Text {
    Text(
      zh: "引用的\(words)不存在\(holder.map { "：\($0.chinese)" } ?? "")。请改为现在的条款号，或者删去这一引用。",
      en:
        "\(words) does not exist\(holder.map { ": \($0.english)" } ?? ""). Put in the present number, or take the reference out."
    )
  }
}
