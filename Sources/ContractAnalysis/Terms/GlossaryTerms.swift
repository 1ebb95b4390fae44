import ContractSyntax
import ContractText

extension Analysis {
  /// The terms that a definition explains: those of the glossary and “营业日”指…, but not names such
  /// as （以下简称“甲方”）.
  package var explainedTerms: [Term] { terms.filter(isExplained) }

  /// Whether a term is explained where it is defined.
  package func isExplained(_ term: Term) -> Bool {
    if term.definition != nil { return true }
    let end = min(contract.range.end, term.range.end + 24)
    var cursor = ScalarCursor(source.bytes, from: term.range.end, to: end)
    let isQuoted = cursor.take("”")
    cursor.skipSpaces()
    let hasColon = cursor.take("：") || cursor.take(":")
    guard isQuoted || hasColon else { return false }
    if !hasColon { _ = cursor.take("，") }
    cursor.skipSpaces()
    for word: StaticString in ["是", "系", "均", "特", "即"] where cursor.take(word) { break }
    return cursor.take("指")
  }

  /// Where a term is explained: its entry, or the line that it is defined on.
  func explanationRange(of term: Term) -> TextRange {
    term.definition?.range ?? source.lineRange(source.lineIndex(of: term.range.start))
  }
}
