import ContractAnalysis
import ContractText

/// Whether a rule's findings hang on the numbers of clauses.
func goesByNumbers(_ rule: any Rule) -> Bool {
  switch rule {
  case is MisnumberedChapter, is MisnumberedArticle, is MisnumberedItem, is MisnumberedAnnex,
    is ContentsMismatch, is DanglingReference, is SuspectReference:
    true
  default: false
  }
}

/// Why a rule that goes by numbers cannot judge a Word document some of whose numbers are unknown.
func unresolvedNumbers(_ rule: any Rule, _ analysis: Analysis) -> Text? {
  let places = analysis.unresolvedNumbers
  guard let first = places.first, goesByNumbers(rule) else { return nil }
  let line = analysis.source.position(of: first).line
  return Text(
    zh: "Word 自动编号有 \(places.count) 处无法识别（第 \(line) 段起），与编号有关的问题只能存疑，程度已降一级",
    en: """
      \(places.count) numbers that Word counts could not be worked out (from paragraph \(line) on); \
      findings that go by numbers are doubtful and matter one step less
      """)
}

extension Analysis {
  /// The paragraphs of the contract, by their first bytes, whose numbers could not be worked out.
  var unresolvedNumbers: [Int] {
    source.unresolvedNumbers.isEmpty
      ? [] : source.unresolvedNumbers.filter { contract.range.contains($0) }
  }
}

extension Severity {
  /// One step less; a note stays one.
  var lowered: Severity { self == .error ? .warning : .note }
}
