import ContractAnalysis
import ContractSyntax
import ContractTemplates
import ContractText

extension Analysis {
  /// The words that an article begins with, its number left out: 乙方应当在生效日后….
  func openingWords(of clause: ClauseEnd) -> String {
    let text = source.text(in: clause.range)
    let label = clause.place.article.map { _ in text.prefix { $0 != "条" }.count + 1 } ?? 0
    let words = text.dropFirst(label).filter { !$0.isNewline }.drop { $0.isWhitespace }
    return words.count > 24 ? words.prefix(22) + "……" : String(words)
  }
}
