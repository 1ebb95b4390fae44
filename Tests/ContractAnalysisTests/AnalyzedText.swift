import ContractAnalysis
import ContractSyntax
import ContractText
import Testing

/// The analysis of the first contract of a text.
func analysis(
  of text: String, sourceLocation: SourceLocation = #_sourceLocation
) throws -> Analysis {
  let tree = parse(SourceText(text))
  return analyze(try #require(tree.contracts.first, sourceLocation: sourceLocation))
}

/// A sentence as the first of two articles: the least that is a contract.
func contract(around sentence: String) -> String {
  "第一条 " + sentence + "\n第二条 双方应当诚信履行。"
}
