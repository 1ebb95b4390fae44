import ContractSyntax

/// The headings that the entries of a table of contents stand for.
struct ContentsLinks {
  /// The ids of the headings of each printed number, in document order.
  private var headings: [String: ArraySlice<String>] = [:]

  /// The headings of a contract.
  init(_ contract: Contract, _ identifiers: Identifiers) {
    let nodes = contract.parts + contract.chapters + contract.sections + contract.articles
    var ids: [String: [String]] = [:]
    for node in nodes + contract.annexes {
      guard let label = node.label, let id = identifiers[node] else { continue }
      ids[Self.key(label), default: []].append(id)
    }
    headings = ids.mapValues { $0[...] }
  }

  /// The id of the heading of the entry numbered `label`: 第一节 comes again in each 章, and the next
  /// one is meant each time.
  mutating func next(_ label: String) -> String? { headings[Self.key(label)]?.popFirst() }

  /// 第 一 章 is 第一章.
  private static func key(_ label: String) -> String {
    String(String.UnicodeScalarView(label.unicodeScalars.filter { !$0.properties.isWhitespace }))
  }
}
