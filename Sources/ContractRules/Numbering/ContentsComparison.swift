import ContractSyntax

/// The entries of a table of contents held against the headings of the text.
///
/// Entries and headings that agree in number and title are taken off first; of the others those of
/// the same title belong together, then those of the same number.
struct ContentsComparison {
  /// Entries and headings that belong together and differ in number or title.
  private(set) var differing: [(entry: Node, heading: Node)] = []

  /// Entries that the text has no heading for, in document order.
  private(set) var entriesWithoutHeading: [Node] = []

  /// Headings of a kind that the table lists, without an entry, in document order.
  private(set) var headingsWithoutEntry: [Node] = []

  /// What is compared of an entry or a heading.
  private struct Key: Hashable {
    let kind: NodeKind
    var number: Int?
    var branch: Int?
    var title: String?
  }

  /// Holds the entries of `contents` against the headings of `contract`.
  init(_ contents: Node, with contract: Contract) {
    let entries = Self.entries(of: contents)
    let headings = Self.headings(namedBy: entries, of: contract).sorted { $0.range < $1.range }
    let present = Set(headings.map(\.kind))
    compare(entries.filter { Self.kind(ofEntry: $0).map(present.contains) == true }, headings)
  }

  /// Whether the text has headings of a kind that the table lists. Numbers that Word makes by itself
  /// are lost in a plain text, and with them all its headings.
  static func isPossible(_ contents: Node, with contract: Contract) -> Bool {
    !headings(namedBy: entries(of: contents), of: contract).isEmpty
  }

  private static func entries(of contents: Node) -> [Node] {
    contents.descendants(.contentsEntry).filter { $0.number != nil && kind(ofEntry: $0) != nil }
  }

  private static func headings(namedBy entries: [Node], of contract: Contract) -> [Node] {
    Set(entries.compactMap(kind(ofEntry:))).flatMap { headings($0, of: contract) }
  }

  private mutating func compare(_ entries: [Node], _ headings: [Node]) {
    var entries = entries
    var headings = headings
    _ = Self.takePairs(&entries, &headings) { $0 }
    let sameTitle = Self.takePairs(&entries, &headings) { key in
      key.title == nil ? nil : Key(kind: key.kind, title: key.title)
    }
    let sameNumber = Self.takePairs(&entries, &headings) { key in
      Key(kind: key.kind, number: key.number, branch: key.branch)
    }
    // Where only one of the two prints a title, there is nothing to compare.
    let titled = sameNumber.filter { Self.title(of: $0.0) != nil && Self.title(of: $0.1) != nil }
    differing = sameTitle + titled
    entriesWithoutHeading = entries
    headingsWithoutEntry = headings
  }

  /// Takes off the entries and headings whose keys, as far as `part` goes, are the same; the first
  /// such entry goes with the first such heading.
  private static func takePairs(
    _ entries: inout [Node], _ headings: inout [Node], by part: (Key) -> Key?
  ) -> [(Node, Node)] {
    var waiting: [Key: [Node]] = [:]
    for heading in headings.reversed() {
      if let key = part(headingKey(heading)) { waiting[key, default: []].append(heading) }
    }
    var pairs: [(Node, Node)] = []
    var taken: Set<Node> = []
    entries.removeAll { entry in
      guard let key = entryKey(entry).flatMap(part), let heading = waiting[key]?.popLast() else {
        return false
      }
      pairs.append((entry, heading))
      taken.insert(heading)
      return true
    }
    headings.removeAll { taken.contains($0) }
    return pairs
  }
}

extension ContentsComparison {
  private static func headingKey(_ node: Node) -> Key {
    Key(kind: node.kind, number: node.number, branch: node.branch, title: title(of: node))
  }

  private static func entryKey(_ node: Node) -> Key? {
    kind(ofEntry: node).map {
      Key(kind: $0, number: node.number, branch: node.branch, title: title(of: node))
    }
  }

  /// A title without the leader dots and page number that an entry may have: 总则……1. Of a heading
  /// the same is left out, so that 标准2025 in both agrees.
  private static func title(of node: Node) -> String? {
    guard let title = node.plainTitle else { return nil }
    guard let last = title.unicodeScalars.last, last.isASCII || "…·．".unicodeScalars.contains(last)
    else { return title }
    let bare = title.reversed().drop { $0.isASCII && $0.isNumber }.drop { ".…·．-".contains($0) }
    return bare.isEmpty ? nil : String(bare.reversed())
  }

  /// What an entry stands for, by its printed number: 第三章, 附件一.
  private static func kind(ofEntry entry: Node) -> NodeKind? {
    guard let label = entry.label else { return nil }
    if label.hasPrefix("附") { return .annex }
    // The unit stands last, but for 第十五条之一.
    for character in label.reversed() {
      if let kind = units[character] { return kind }
    }
    return nil
  }

  private static let units: [Character: NodeKind] = [
    "编": .part, "章": .chapter, "节": .section, "条": .article,
  ]

  private static func headings(_ kind: NodeKind, of contract: Contract) -> [Node] {
    switch kind {
    case .part: contract.parts
    case .chapter: contract.chapters
    case .section: contract.sections
    // 一、 that stands for 第一条 is no heading that an entry 第一条 names.
    case .article: contract.articles.filter { $0.labelStyle == .ordinal }
    case .annex: contract.annexes
    default: []
    }
  }
}
