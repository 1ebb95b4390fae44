import ContractAnalysis
import ContractSyntax
import ContractText

/// A contract in which the checker finds nothing wrong, as the generator of defects sees it.
struct CleanText {
  let text: CheckedText
  let analysis: Analysis

  /// Articles, chapters, paragraphs and items that some reference points to.
  private let referred: Set<Node>

  init(text: CheckedText, analysis: Analysis) {
    self.text = text
    self.analysis = analysis
    var referred: Set<Node> = []
    for reference in analysis.references {
      for target in reference.targets {
        var node: Node? = target
        while let current = node, current.kind != .contract {
          referred.insert(current)
          node = current.parent
        }
      }
    }
    self.referred = referred
  }

  var source: SourceText { text.source }

  /// Whether some reference points to a node or into it.
  func isReferred(_ node: Node) -> Bool { referred.contains(node) }

  /// The articles, where they are numbered 第N条; clauses numbered 一、 or 1. are not judged by
  /// reference.
  var articles: [Node] {
    let articles = analysis.contract.articles
    return articles.first?.labelStyle == .ordinal ? articles : []
  }

  /// The places of articles that follow the one before and are followed by the next. Numbers used
  /// twice (通用条款 and 专用条款, instructions and form) are left alone.
  var inSequence: [Int] {
    let counts = Dictionary(grouping: articles) { $0.number }
    return articles.indices.filter { place in
      guard place > 0, place + 1 < articles.count, let number = articles[place].number,
        articles[place - 1...place + 1].allSatisfy({
          $0.branch == nil && opensLine($0) && counts[$0.number]?.count == 1
        })
      else { return false }
      return articles[place - 1].number == number - 1 && articles[place + 1].number == number + 1
    }
  }

  /// Whether nothing but white space stands before a node on its line.
  func opensLine(_ node: Node) -> Bool {
    let line = source.lineRange(source.lineIndex(of: node.range.start))
    return source.text(in: TextRange(line.start, node.range.start)).allSatisfy(\.isWhitespace)
  }

  /// A node with the line ends after it.
  func withLineEnd(_ node: Node) -> TextRange {
    var end = node.range.end
    while end < source.bytes.count, source.bytes[end] == 0x0A || source.bytes[end] == 0x0D {
      end += 1
    }
    return TextRange(node.range.start, end)
  }

  /// Resolved references to one article that are nothing but 第N条, on one line, in this contract's
  /// own sentences.
  var plainReferences: [Reference] { numbered.filter { $0.written.steps.count == 1 } }

  /// Resolved references by number whose words stand together.
  var numbered: [Reference] {
    if articles.isEmpty { return [] }
    return analysis.references.filter { reference in
      reference.status == .resolved && reference.written.form == .numbered
        && !reference.written.followsOtherDocument && !reference.written.isExternal
        && reference.range.length == reference.text.utf8.count
        && reference.written.steps.first.map { $0.kind == .article && $0.isPrinted } == true
        && reference.text.hasPrefix("第")
        && reference.targets.first.map { $0.enclosing(.annex) == nil } == true
        && reference.written.steps[0].branch == nil
    }
  }

  /// The largest number of an article.
  var lastArticle: Int { articles.compactMap(\.number).max() ?? 0 }
}
