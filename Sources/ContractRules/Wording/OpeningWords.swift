import ContractAnalysis
import ContractSyntax
import ContractTemplates
import ContractText

extension Analysis {
  /// The words that an article begins with, its number left out: 乙方应当在生效日后….
  func openingWords(of clause: ClauseEnd) -> String {
    let text = source.text(in: clause.range)
    let label = clause.place.article.map { _ in text.prefix { $0 != "条" }.count + 1 } ?? 0
    if let title = title(in: text.dropFirst(label)) { return title }
    let words = text.dropFirst(label).filter { !$0.isNewline }.drop { $0.isWhitespace }
    return words.count > 24 ? words.prefix(22) + "……" : String(words)
  }

  /// 应急预案, where it stands on a line of its own above the article's text.
  private func title(in text: Substring) -> String? {
    let lines = text.drop { $0.isWhitespace }.split(separator: "\n", maxSplits: 1)
    guard lines.count == 2, let title = lines.first?.filter({ !$0.isWhitespace }),
      (2...14).contains(title.count), !title.contains(where: { "，。；：,;:_".contains($0) })
    else { return nil }
    return title
  }
}
