import ContractSyntax
import ContractText

/// Which articles command or forbid something, and so can be broken.
struct ArticleCommands {
  private let commands: [Bool]

  init(_ index: ContractIndex) {
    let bytes = index.contract.source.bytes
    commands = index.articleList.map { article in
      let (start, end) = (article.range.start, article.range.end)
      return Self.words.contains { firstIndex(of: $0, bytes, start, end) != nil }
    }
  }

  private static let words: [StaticString] = ["应", "不得", "禁止", "必须", "严禁"]

  /// 1 where only the first of two articles commands something, -1 where only the second does; by their
  /// places in the list of articles.
  func difference(_ place: Int, _ other: Int) -> Double {
    (commands[place] ? 1 : 0) - (commands[other] ? 1 : 0)
  }
}
