import ContractAnalysis
import ContractSyntax
import ContractText
import Foundation

/// Measures the annotated page: structure, blanks, references, suspects.
func measureSeed(_ shared: URL, into table: inout Table, _ list: inout ReviewList) throws {
  let structure = try gold(GoldStructure.self, "structure.json", in: shared)
  let blanks = try gold(GoldBlanks.self, "blanks.json", in: shared)
  let references = try gold(GoldReferences.self, "references-full.json", in: shared)
  guard let page = CheckedText.named("page.txt", in: shared.appending(path: "seed")).first,
    let analysis = page.analyses.max(by: { $0.contract.range.length < $1.contract.range.length })
  else { return table.addMissing("seed", "no contract is found in the page") }
  let seed = Seed(page: page, analysis: analysis)
  table.add(
    "seed", "contracts in the page", String(page.analyses.count), "", aim: "1",
    isMet: page.analyses.count == 1)
  for (name, score) in seed.compareStructure(with: structure, list) {
    table.add("seed", name, score)
  }
  seed.measureBlanks(against: blanks, into: &table, list)
  seed.measureReferences(against: references, into: &table, list)
}

/// The annotated page as the program reads it.
struct Seed {
  let page: CheckedText
  let analysis: Analysis

  /// Where a byte stands in the page.
  func spot(_ offset: Int) -> Spot {
    let position = page.source.position(of: offset)
    return Spot(line: position.line, column: position.column)
  }

  /// The 1-based line on which a node begins.
  func line(_ node: Node) -> Int { page.line(node.range.start) }
}
