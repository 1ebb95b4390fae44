import ContractAnalysis
import ContractRules
import ContractTemplates
import ContractText

/// The clauses that are not as the template has them, by what a finding on them says.
struct ComparedClauses {
  private var altered: [TextRange: ClauseComparison] = [:]
  private var missing: [Place: ClauseComparison] = [:]
  private var added: [Int: ClauseComparison] = [:]

  init(_ comparison: Comparison?) {
    guard let comparison else { return }
    for clause in comparison.clauses + comparison.passages {
      switch clause.status {
      case .altered: if let first = clause.alterations.first { altered[first.range] = clause }
      case .missing: if let template = clause.template { missing[template.place] = clause }
      case .added: if let filled = clause.filled { added[filled.range.start] = clause }
      case .same, .filled, .moved: break
      }
    }
  }

  /// The clause that a finding is about as a whole; nil for any other finding.
  func clause(of finding: Finding) -> ClauseComparison? {
    switch finding.rule {
    case "altered-clause": altered[finding.range]
    case "missing-clause": missing[finding.place]
    case "added-clause": added[finding.range.start]
    default: nil
    }
  }
}
