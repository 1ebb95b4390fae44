import ContractAnalysis
import ContractRules
import ContractText

/// A Word document with every finding of a check as a comment at the words that it is about.
package struct AnnotatedWord {
  /// The document with its comments.
  package let bytes: [UInt8]

  /// How many comments were put in.
  package let added: Int

  /// How many stood in the document already, from an earlier time.
  package let kept: Int

  /// Puts the findings of `contracts` into the document that they were read from.
  package init(
    _ file: WordOriginal, _ contracts: [CheckedContract], in language: Language
  ) throws(WordFailure) {
    let comments = contracts.flatMap { checked in
      checked.findings.map { finding in
        (finding.range, WordComment(finding, in: checked.analysis, language))
      }
    }
    let commenting = try WordCommenting(file.bytes, file.document, comments)
    bytes = commenting.bytes
    added = commenting.added
    kept = commenting.kept
  }
}

extension WordComment {
  /// What a comment says of a finding: what is wrong and why, what would mend it, where else to look.
  init(_ finding: Finding, in analysis: Analysis, _ language: Language) {
    let isChinese = language == .chinese
    func words(_ chinese: String, _ english: String) -> String { isChinese ? chinese : english }
    let severity = finding.severity.word.text(in: language)
    let message = finding.message.text(in: language)
    var paragraphs = [words("【\(severity)】", "[\(severity)] ") + message]
    if let quotation = quotation(of: finding.range, in: analysis.source) {
      paragraphs.append(words("所指文字：「\(quotation)」", "the words: “\(quotation)”"))
    }
    if let suggestion = finding.suggestion {
      let mend = suggestion.words(in: analysis.source, language)
      paragraphs.append(words("建议：", "suggestion: ") + mend)
    }
    for related in finding.related {
      let label = analysis.place(at: related.range.start).label
      let line = analysis.source.position(of: related.range.start).line
      let place = label.isEmpty ? words("第 \(line) 段", "paragraph \(line)") : label
      paragraphs.append(
        words("参见 \(place)：", "see \(place): ") + related.message.text(in: language))
    }
    paragraphs.append("[\(finding.rule)]")
    self.init(paragraphs: paragraphs.map { String($0.map { $0.isNewline ? " " : $0 }) })
  }
}

/// Words that a comment cannot stand at, because they are a number that Word counts or stand in a
/// note; nil for all others.
private func quotation(of range: TextRange, in source: SourceText) -> String? {
  guard !range.isEmpty, case .word(let place)? = source.origin.piece(at: range.start)?.place,
    place.kind == .number || place.part != .document
  else { return nil }
  let words = source.text(in: range).unicodeScalars.prefix(40)
  return String(String.UnicodeScalarView(words))
}
