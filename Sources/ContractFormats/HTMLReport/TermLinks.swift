import ContractAnalysis
import ContractSyntax
import ContractText

/// Which uses of defined terms lead to their definition on a page: the first of each term in an
/// article. Whoever reads the article looks the term up once; a link at every 甲方 would be noise.
struct TermLinks {
  /// The spans with those uses of terms that are links.
  let spans: [InlineSpan]

  /// What a use of the term with a definition of this id shows: the beginning of the definition.
  let previews: [String: String]

  /// The links among the spans of a contract; `identifiers` names the definitions.
  init(_ spans: [InlineSpan], _ analysis: Analysis, _ identifiers: Identifiers) {
    let starts = analysis.contract.articles.map(\.range.start)
    var seen: Set<String> = []
    var next = 0
    self.spans = spans.filter { span in
      while next < starts.count, starts[next] <= span.range.start {
        seen.removeAll()
        next += 1
      }
      guard case .term(let id) = span.kind else { return true }
      return seen.insert(id).inserted
    }
    let definitions = analysis.terms.compactMap(\.definition)
    previews = Dictionary(
      definitions.compactMap { node in
        identifiers[node].map { ($0, preview(of: node, in: analysis)) }
      }, uniquingKeysWith: { first, _ in first })
  }
}
