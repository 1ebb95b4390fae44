import ContractSyntax
import ContractText

extension Seed {
  /// The score of each kind of node, by number and the line on which it begins.
  func compareStructure(
    with gold: GoldStructure, _ list: ReviewList
  ) -> [(String, Score)] {
    let contract = analysis.contract
    let paragraphs = gold.articles.flatMap { article in
      article.paragraphs.map { "第\(article.number)条 \($0.index) line \($0.line)" }
    }
    let items = gold.articles.flatMap { $0.paragraphs.flatMap(\.items) }
    let pairs: [(String, [String], [String])] = [
      (
        "chapters", contract.chapters.map(key), gold.chapters.map { "\($0.number) line \($0.line)" }
      ),
      (
        "articles", contract.articles.map(key), gold.articles.map { "\($0.number) line \($0.line)" }
      ),
      ("paragraphs", contract.articles.flatMap(paragraphKeys), paragraphs),
      (
        "items", contract.node.descendants(.item).map(labelKey),
        items.map { "\($0.label) line \($0.line)" } + gold.definitions.flatMap(itemKeys)
      ),
      (
        "subitems", contract.node.descendants(.subitem).map(labelKey),
        items.flatMap(\.children).map { "\($0.label) line \($0.line)" }
      ),
      ("annexes", contract.annexes.map(key), gold.annexes.map { "\($0.number) line \($0.line)" }),
      ("notes", noteSpots, gold.notes.map { Spot(line: $0.line, column: $0.column).description }),
      (
        "definitions", contract.definitions.map(definitionKey),
        gold.definitions.map { "\($0.term) line \($0.line)" }
      ),
    ]
    return pairs.map { name, found, wanted in
      let score = Score.compare(found, with: wanted) { list.add("seed: \(name): \($0) \($1)") }
      return (name, score)
    }
  }

  private func key(_ node: Node) -> String { "\(node.number ?? 0) line \(line(node))" }

  private func labelKey(_ node: Node) -> String { "\(node.label ?? "") line \(line(node))" }

  private func paragraphKeys(_ article: Node) -> [String] {
    article.paragraphs.enumerated().map { index, paragraph in
      "第\(article.number ?? 0)条 \(index + 1) line \(line(paragraph))"
    }
  }

  /// The items of a definition are annotated by their lines; they are (1), (2) and so on.
  private func itemKeys(_ definition: GoldStructure.Definition) -> [String] {
    definition.itemLines.enumerated().map { "(\($0 + 1)) line \($1)" }
  }

  private func definitionKey(_ definition: Node) -> String {
    let terms = definition.children(.term).map(\.text).joined(separator: "、")
    return "\(terms) line \(line(definition))"
  }

  /// Where notes begin, those inside a sentence and those on lines of their own.
  private var noteSpots: [String] {
    let starts =
      analysis.contract.notes.map(\.range.start)
      + analysis.contract.node.descendants(.note).map(\.range.start)
    return Set(starts).map { spot($0).description }
  }
}
