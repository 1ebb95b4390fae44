import ContractSyntax
import ContractText

/// The headings and annexes of a contract, by number and title, and the place of everything.
public struct ContractIndex: Sendable {
  let contract: Contract
  let articles: [Int: [Node]]
  let chapters: [Int: [Node]]
  /// Every chapter outside annexes, in document order.
  let chapterList: [Node]
  let parts: [Int: [Node]]
  let annexes: [Int: [Node]]
  let annexList: [Node]
  /// Every article outside annexes, in document order.
  let articleList: [Node]
  /// The order of each article in ``articleList``, by its index in the tree.
  let articleOrder: [Int: Int]
  /// Which run of numbers each article belongs to: numbers that begin at 1 again open another.
  let runs: [Int]
  /// Whether only some of the numbers are there on purpose, as in 专用条款.
  private let isSparse: Bool
  /// For a paragraph its number in its article, for an article the count of its paragraphs; by place
  /// in the tree, from the contract's own.
  private let paragraphNumbers: [Int32]
  /// The places asked for before, by the node's place in the tree.
  let places = FoundByNumber<Place>()

  init(_ contract: Contract) {
    self.contract = contract
    articleList = contract.articles
    articles = Self.byNumber(articleList)
    chapterList = contract.chapters
    chapters = Dictionary(grouping: chapterList) { $0.number ?? -1 }
    parts = Dictionary(grouping: contract.parts) { $0.number ?? -1 }
    annexList = contract.annexes
    annexes = Dictionary(grouping: annexList) { $0.number ?? -1 }
    articleOrder = Dictionary(
      zip(articleList.map(\.index), articleList.indices), uniquingKeysWith: { first, _ in first })
    runs = Self.runs(of: articleList)
    isSparse = Self.isSparse(articleList, runs)
    paragraphNumbers = Self.paragraphNumbers(of: contract.node)
  }

  /// Articles by number; 第10－11条（略） is both.
  private static func byNumber(_ articles: [Node]) -> [Int: [Node]] {
    // 1.2 is no 第二条.
    let ordinals = articles.filter { $0.labelStyle != .decimal }
    var byNumber = Dictionary(grouping: ordinals) { $0.number ?? -1 }
    for article in ordinals {
      guard let numbers = article.numbers, numbers.count > 1 else { continue }
      for number in numbers.dropFirst() { byNumber[number, default: []].append(article) }
    }
    return byNumber
  }

  private static func runs(of articles: [Node]) -> [Int] {
    var run = 0
    var highest = 0
    var parent: Int?
    return articles.map { article in
      let number = article.number ?? 0
      let part = article.enclosing(.part)?.index
      // 专用条款 repeats only some of the numbers, in a part of its own or from 1.
      if number <= highest, number == 1 || (part != parent && number < highest) {
        run += 1
        highest = 0
      }
      highest = max(highest, number)
      parent = part
      return run
    }
  }

  private static func paragraphNumbers(of contract: Node) -> [Int32] {
    let records = contract.tree.records
    let first = contract.index
    var numbers = Array(repeating: Int32(0), count: Int(contract.record.subtreeEnd) - first)
    for index in first..<Int(contract.record.subtreeEnd) where records[index].kind == .paragraph {
      let parent = Int(records[index].parent)
      guard parent >= first else { continue }
      switch records[parent].kind {
      case .article, .annex, .section, .chapter:
        numbers[parent - first] += 1
        numbers[index - first] = numbers[parent - first]
      default: continue
      }
    }
    return numbers
  }

  /// Whether a missing article of a number is missing for certain: not in an excerpt that begins
  /// later, in a form that repeats only some articles of another text, or where 第十条 may mean 十、.
  func canJudge(article number: Int) -> Bool {
    guard let first = articleList.first, first.labelStyle == .ordinal else { return false }
    return number >= first.number ?? 1 && !isSparse
  }

  private static func isSparse(_ articles: [Node], _ runs: [Int]) -> Bool {
    var gaps = 0
    for (place, article) in articles.enumerated().dropFirst()
    where runs[place] == runs[place - 1] {
      if let number = article.number, let before = articles[place - 1].number, number > before + 1 {
        gaps += 1
      }
    }
    return gaps >= 3 && gaps * 5 >= articles.count
  }

  /// The number of a paragraph in its article, from 1; nil for other nodes.
  func paragraphNumber(of node: Node) -> Int? {
    guard node.kind == .paragraph else { return nil }
    let number = Int(paragraphNumbers[node.index - contract.node.index])
    return number == 0 ? nil : number
  }

  /// How many paragraphs an article has.
  func paragraphCount(of article: Node) -> Int {
    Int(paragraphNumbers[article.index - contract.node.index])
  }

  /// The run of numbers that an article belongs to.
  func run(of article: Node) -> Int? { articleOrder[article.index].map { runs[$0] } }

  /// The innermost node that holds a byte; the contract where none does.
  package func node(at offset: Int) -> Node {
    let tree = contract.node.tree
    var low = contract.node.index
    var high = Int(contract.node.record.subtreeEnd)
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(tree.records[middle].start) <= offset { low = middle } else { high = middle }
    }
    var index = low
    while index != contract.node.index {
      let record = tree.records[index]
      let isPlace = !record.kind.isLeaf || record.kind == .contractTitle
      if isPlace, offset <= Int(record.end) { break }
      index = Int(record.parent)
    }
    return Node(tree: tree, index: index)
  }

  /// Whether the number of a heading or item is written as custom has it.
  public func isWellFormed(_ node: Node) -> Bool { node.isLabelWellFormed }
}
