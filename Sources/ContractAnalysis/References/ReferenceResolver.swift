import ContractSyntax
import ContractText

/// Finds what each reference points to.
struct ReferenceResolver {
  let contract: Contract
  let index: ContractIndex
  let terms: [String: Node]
  /// Where references begin that name an article, by number or as 前条.
  private let articleReferences: [Int]
  let annexesByTitle: [String: [Node]]
  /// The clauses by their decimal numbers: 3.1.2.
  let decimals: [[Int]: [Node]]
  let lastDecimals: [[Int]: Int]
  /// Articles that amend another text, by place in the tree: what they name stands there.
  let amendments: Set<Int>
  /// The numbers of annexes that lines of the text name.
  let listedAnnexes = FoundOnce<Set<Int>>()
  private let annexesOmitted = FoundOnce<Bool>()

  init(_ contract: Contract, _ index: ContractIndex) {
    self.contract = contract
    self.index = index
    annexesByTitle = Dictionary(grouping: index.annexList) { plainTitle($0.title ?? "") }
    var terms: [String: Node] = [:]
    for definition in contract.definitions {
      for term in definition.children(.term) { terms[term.text] = definition }
    }
    self.terms = terms
    decimals = Self.decimals(contract)
    lastDecimals = Self.lastDecimals(decimals)
    amendments = Self.amendments(index)
    articleReferences = contract.references.filter {
      $0.steps.first?.kind == .article || $0.form == .previous
    }.map(\.range.start)
  }

  /// Whether a line says that the annexes are left out.
  var omitsAnnexes: Bool { annexesOmitted { Self.omitsAnnexes(contract) } }

  /// What one reference points to, before it is judged.
  struct Resolution {
    var kind: Reference.Kind
    var status: Reference.Status
    var targets: [Node] = []
    var expected: Node?
    var missing: WrittenReference.Step?
    var range: TextRange
    var text: String

    init(_ written: WrittenReference, _ kind: Reference.Kind, _ status: Reference.Status) {
      self.kind = kind
      self.status = status
      range = written.range
      text = written.text
    }
  }

  /// Resolves one reference.
  func resolve(_ written: WrittenReference) -> Resolution {
    let owner = Node(tree: contract.node.tree, index: written.owner)
    if written.form == .unfilled { return Resolution(written, .unfilled, .unfilled) }
    if let part = part(of: written) { return inside(part, written) }
    if written.isExternal { return Resolution(written, .external, .external) }
    if isAmended(written, owner) { return amended(written) }
    switch written.form {
    case .annex: return annex(written)
    case .definition: return definition(written, owner)
    case .own, .previous, .next: return relative(written, owner)
    case .numbered, .unfilled: return numbered(written, owner)
    }
  }

  // MARK: By number

  private func numbered(_ written: WrittenReference, _ owner: Node) -> Resolution {
    var resolution = Resolution(written, kind(of: written.steps), .resolved)
    guard let first = written.steps.first else { return resolution }
    if !first.decimals.isEmpty { return decimal(written, first, owner) }
    guard let base = base(first, owner) else {
      return notFound(written, owner, resolution, first)
    }
    descend(written.steps.dropFirst(), from: base, &resolution)
    if resolution.status == .dangling, written.followsOtherDocument {
      return external(written, resolution)
    }
    return resolution
  }

  func external(_ written: WrittenReference, _ resolution: Resolution) -> Resolution {
    Resolution(written, .external, .external)
  }

  /// A heading that the contract does not have: of another text where one is named before, beyond an
  /// excerpt's first article, or missing.
  private func notFound(
    _ written: WrittenReference, _ owner: Node, _ resolution: Resolution,
    _ step: WrittenReference.Step
  ) -> Resolution {
    if written.followsOtherDocument { return external(written, resolution) }
    if step.kind == .article, let number = step.number, !index.canJudge(article: number) {
      return external(written, resolution)
    }
    var resolution = resolution
    switch step.kind {
    case .paragraph, .item, .subitem:
      // 第二款 alone may belong to an article that is named before it, and where articles are
      // numbered 2. it may be one itself.
      guard let article = owner.enclosing(.article), article.labelStyle == .ordinal,
        !hasEarlierReference(written, article)
      else { return resolution }
    case .section, .part: return resolution
    // A single chapter is an excerpt.
    case .chapter: guard index.chapterList.count > 1 else { return external(written, resolution) }
    default: break
    }
    resolution.status = .dangling
    resolution.missing = step
    return resolution
  }

  /// Whether an article is named in an article before a reference.
  private func hasEarlierReference(_ written: WrittenReference, _ article: Node) -> Bool {
    var low = 0
    var high = articleReferences.count
    while low < high {
      let middle = (low + high) / 2
      if articleReferences[middle] < article.range.start { low = middle + 1 } else { high = middle }
    }
    return low < articleReferences.count && articleReferences[low] < written.range.start
  }

  /// The node that the outermost level of a reference names.
  private func base(_ step: WrittenReference.Step, _ owner: Node) -> Node? {
    guard let number = step.number else { return nil }
    switch step.kind {
    case .article: return article(number, step.branch, owner)
    case .chapter: return near(index.chapters[number], owner)
    case .part: return index.parts[number]?.first
    case .section:
      return (owner.enclosing(.chapter) ?? contract.node).children(.section).first {
        $0.number == number
      }
    case .annex: return index.annexes[number]?.first
    default:
      guard let article = owner.enclosing(.article) ?? owner.enclosing(.definition) else {
        return nil
      }
      if step.kind == .item, let paragraph = owner.enclosing(.paragraph),
        let item = find(step, in: paragraph).first
      {
        return item
      }
      return find(step, in: article).first
    }
  }

  /// The article of a number: in the same annex or run of numbers, else anywhere.
  private func article(_ number: Int, _ branch: Int?, _ owner: Node) -> Node? {
    if let annex = owner.enclosing(.annex),
      let own = annex.descendants(.article).first(where: {
        $0.number == number && $0.branch == branch
      })
    {
      return own
    }
    let found = (index.articles[number] ?? []).filter { $0.branch == branch }
    guard found.count > 1, let article = owner.enclosing(.article), let run = index.run(of: article)
    else { return found.first }
    return found.first { index.run(of: $0) == run } ?? found.first
  }

  private func near(_ nodes: [Node]?, _ owner: Node) -> Node? {
    guard let nodes, nodes.count > 1, let part = owner.enclosing(.part) else { return nodes?.first }
    return nodes.first { $0.enclosing(.part) == part } ?? nodes.first
  }

  // MARK: Below an article

  /// Goes down level by level; the first that is not there is what is missing.
  func descend(
    _ steps: ArraySlice<WrittenReference.Step>, from base: Node, _ resolution: inout Resolution
  ) {
    var nodes = [base]
    for step in steps {
      let next = nodes.flatMap { find(step, in: $0) }
      guard let first = next.first else {
        // 第七章第二条, where the chapter's clauses are numbered in a way of their own.
        if step.kind == .article, nodes[0].descendants(.article).isEmpty {
          resolution.targets = nodes
          return
        }
        resolution.status = .dangling
        resolution.missing = step
        resolution.targets = []
        return
      }
      nodes = [first]
    }
    resolution.targets = nodes
  }

  /// The nodes that a level names below another.
  func find(_ step: WrittenReference.Step, in node: Node) -> [Node] {
    guard let number = step.number else { return [] }
    if !step.decimals.isEmpty {
      return (decimals[step.decimals] ?? []).filter { node.range.contains($0.range) }
    }
    switch step.kind {
    case .article:
      return node.descendants(.article).filter { $0.number == number }
    case .section: return node.children(.section).filter { $0.number == number }
    case .chapter: return node.descendants(.chapter).filter { $0.number == number }
    case .paragraph: return paragraphs(number, step.style, in: node)
    case .item: return items(number, step.style, in: node)
    default:
      return node.descendants(.subitem).filter { $0.number == number }
        + node.descendants(.item).filter { $0.number == number }
    }
  }

  /// 款: the paragraph of a number, or the item of it where the document numbers its 款: 1. and 2. right
  /// below the article's number or title.
  private func paragraphs(_ number: Int, _ style: LabelStyle, in node: Node) -> [Node] {
    let paragraphs = node.paragraphs
    if let first = paragraphs.first, first.reading.segments.isEmpty,
      let item = first.items.first(where: {
        $0.number == number && $0.labelStyle.isBracketed == style.isBracketed
      })
    {
      return [item]
    }
    if number >= 1, number <= paragraphs.count { return [paragraphs[number - 1]] }
    return node.descendants(.item).filter { $0.number == number }
  }

  /// 项: an item of a number; a line after a colon where nothing is numbered.
  private func items(_ number: Int, _ style: LabelStyle, in node: Node) -> [Node] {
    let items = node.descendants(.item).filter { $0.number == number }
    if !items.isEmpty {
      let sameStyle = items.filter { $0.labelStyle == style }
      return sameStyle.isEmpty ? items : sameStyle
    }
    let subitems = node.descendants(.subitem).filter { $0.number == number }
    if !subitems.isEmpty { return subitems }
    guard node.descendants(.item).isEmpty, node.kind == .article else {
      return inlineItem(number, in: node)
    }
    let lines = node.paragraphs
    if number >= 1, number < lines.count, !lines[0].endsSentence { return [lines[number]] }
    return inlineItem(number, in: node)
  }

  /// (1)…；(2)… within one paragraph.
  private func inlineItem(_ number: Int, in node: Node) -> [Node] {
    let paragraphs = node.kind == .paragraph ? [node] : node.paragraphs
    return paragraphs.filter { paragraph in
      let text = paragraph.reading.text
      return [
        "(\(number))", "（\(number)）", "(\(chineseNumeral(number)))", "（\(chineseNumeral(number))）",
        "\(number)、", "\(number).",
      ]
      // 第三条第（6）项 in the words of an article is a reference and no item of it.
      .contains { text.replacing("第" + $0, with: "").contains($0) }
    }
  }

  func kind(of steps: [WrittenReference.Step]) -> Reference.Kind {
    switch steps.last?.kind {
    case .chapter, .part, .section: .chapter
    case .paragraph: .paragraph
    case .item, .subitem: .item
    case .annex: .annex
    default: .article
    }
  }
}

extension Node {
  /// Whether its words end with 。 and so lead to no list.
  fileprivate var endsSentence: Bool {
    let reading = self.reading
    return reading.text(max(reading.start, reading.end - 3), reading.end) == "。"
  }
}
