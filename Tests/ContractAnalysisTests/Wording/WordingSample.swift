import ContractAnalysis
import ContractSyntax
import ContractText

/// A contract made of one clause between two others, for looking at what is found in the clause.
struct WordingSample {
  let analysis: Analysis

  init?(_ clause: String) {
    let text = "第一条 甲方供水。\n第二条 \(clause)\n第三条 本合同一式三份。\n"
    guard let contract = parse(SourceText(text)).contracts.first else { return nil }
    analysis = analyze(contract)
  }

  /// The words of a range.
  func words(_ range: TextRange) -> String { analysis.source.text(in: range) }
}
