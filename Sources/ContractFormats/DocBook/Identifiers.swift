import ContractSyntax

/// The ids of a contract's elements: readable, unique, and the same from run to run.
struct Identifiers {
  /// Put before the id of everything that is in no division: `contract-2-`, or nothing.
  let prefix: String

  private let first: Int
  private var names: [String?]
  private var taken: Set<String> = []
  private var repeats: [String: Int] = [:]

  /// Names the parts of `contract` that a reference can point to.
  init(_ contract: Contract, prefix: String) {
    self.prefix = prefix
    let node = contract.node
    first = node.index
    names = Array(repeating: nil, count: Int(node.record.subtreeEnd) - first)
    name(node.tree.records)
  }

  /// The id of a node; nil for those that have none.
  subscript(node: Node) -> String? { id(of: node.index) }

  /// The id of a node, else of the nearest one around it that has one.
  func target(_ node: Node) -> String? {
    var index = node.index
    while index > first, index < first + names.count {
      if let id = id(of: index) { return id }
      index = Int(node.tree.records[index].parent)
    }
    return nil
  }

  /// `name` itself, or with -2, -3… after it where it is taken.
  mutating func unique(_ name: String) -> String {
    if taken.insert(name).inserted { return name }
    while true {
      let number = repeats[name, default: 1] + 1
      repeats[name] = number
      let next = "\(name)-\(number)"
      if taken.insert(next).inserted { return next }
    }
  }

  private func id(of index: Int) -> String? {
    names.indices.contains(index - first) ? names[index - first] : nil
  }

  private mutating func name(_ records: [NodeRecord]) {
    // How many children of a node were counted so far, for those without a printed number.
    var counts = Array(repeating: 0, count: names.count)
    var definitions = 0
    var recitals = 0
    for index in first + 1..<first + names.count {
      let record = records[index]
      let parent = Int(record.parent)
      let name: String?
      switch record.kind {
      case .part, .annex: name = prefix + numbered(record)
      case .chapter, .section: name = below(parent, records, numbered(record))
      case .article: name = article(record, records)
      case .paragraph where holdsParagraphs(records[parent].kind):
        counts[parent - first] += 1
        name = id(of: parent).map { "\($0)-paragraph-\(counts[parent - first])" }
      case .item, .subitem: name = item(record, records)
      case .definition:
        definitions += 1
        name = "\(prefix)definition-\(definitions)"
      case .recital:
        recitals += 1
        name = "\(prefix)recital-\(recitals)"
      default: name = nil
      }
      names[index - first] = name.map { unique($0) }
    }
  }

  private func holdsParagraphs(_ kind: NodeKind) -> Bool {
    switch kind {
    case .part, .chapter, .section, .article, .annex: true
    default: false
    }
  }

  /// `chapter-5`, `unnumbered-annex`
  private func numbered(_ record: NodeRecord) -> String {
    record.number < 0 ? "unnumbered-\(record.kind)" : "\(record.kind)-\(record.number)"
  }

  /// 章 and 节 begin at 1 again in each division above them.
  private func below(_ parent: Int, _ records: [NodeRecord], _ name: String) -> String {
    (id(of: parent).map { $0 + "-" } ?? prefix) + name
  }

  /// 条 are numbered through the contract, and through each annex.
  private func article(_ record: NodeRecord, _ records: [NodeRecord]) -> String {
    var index = Int(record.parent)
    while index > first, records[index].kind != .annex { index = Int(records[index].parent) }
    let branch = record.branch == 0 ? "" : "-branch-\(record.branch)"
    return below(index, records, numbered(record) + branch)
  }

  /// 项 and 目 are named after the nearest that has a name; those of the preamble have none.
  private func item(_ record: NodeRecord, _ records: [NodeRecord]) -> String? {
    var index = Int(record.parent)
    while index > first, id(of: index) == nil { index = Int(records[index].parent) }
    return id(of: index).map { "\($0)-\(numbered(record))" }
  }
}
