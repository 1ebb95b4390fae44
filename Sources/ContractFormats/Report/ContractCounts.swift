import ContractAnalysis
import ContractSyntax
import ContractText

/// How much of everything a contract has.
struct ContractCounts: Hashable, Sendable {
  /// 章 outside annexes.
  let chapters: Int
  /// 条 outside annexes.
  let articles: Int
  /// 款 of those articles.
  let paragraphs: Int
  /// 项 of those articles, those of glossary entries included.
  let items: Int
  /// 附件
  let annexes: Int
  /// Entries of the glossary, one of several terms counted once.
  let definitions: Int
  /// Cross-references, each number of an enumeration counted.
  let references: Int
  /// Blanks, the lost ones included.
  let blanks: Int
  /// Drafting notes.
  let notes: Int

  /// Counts what a contract has.
  init(_ analysis: Analysis) {
    let contract = analysis.contract
    let found = contract.articles
    chapters = contract.chapters.count
    articles = found.count
    paragraphs = found.reduce(0) { $0 + $1.descendants(.paragraph).count }
    items = found.reduce(0) { $0 + $1.descendants(.item).count }
    annexes = contract.annexes.count
    definitions = contract.definitions.count
    references = analysis.references.count
    blanks = analysis.blanks.count
    notes = contract.notes.count
  }

  /// 18 章 · 152 条 · 11 附件 · …; what the contract has none of is left out, but for articles.
  func text(in language: Language) -> String {
    let parts: [(Int, Text)] = [
      (chapters, Text(zh: "章", en: "chapters")), (articles, Text(zh: "条", en: "articles")),
      (annexes, Text(zh: "附件", en: "annexes")),
      (definitions, Text(zh: "个定义", en: "definitions")),
      (references, Text(zh: "处引用", en: "references")),
      (blanks, Text(zh: "处空白", en: "blanks")), (notes, Text(zh: "处注", en: "notes")),
    ]
    return
      parts.enumerated()
      .filter { $0.offset == 1 || $0.element.0 > 0 }
      .map { "\($0.element.0) \($0.element.1.text(in: language))" }
      .joined(separator: " · ")
  }
}
