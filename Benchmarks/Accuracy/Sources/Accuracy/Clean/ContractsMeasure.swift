import ContractSyntax

/// Measures real contract templates: nothing is lost, and what is reported is few and right.
func measureContracts(
  _ texts: [CheckedText], into table: inout Table, _ list: inout ReviewList
) {
  guard !texts.isEmpty else {
    return table.addMissing("contracts", "corpus/contracts of the shared folder is not there")
  }
  var tally = FindingTally()
  for text in texts {
    tally.add(text, list)
    if text.analyses.isEmpty { list.add("\(text.name): no contract found") }
    if !text.isLossless { list.add("\(text.name): bytes lost") }
  }
  let lossless = texts.filter(\.isLossless).count
  let found = texts.filter { !$0.analyses.isEmpty }.count
  table.add(
    "contracts", "read without a lost byte", "\(lossless) of \(texts.count)", "",
    aim: "all", isMet: lossless == texts.count)
  let articles = texts.flatMap(\.analyses).map(\.contract.articles.count).reduce(0, +)
  table.add(
    "contracts", "with a contract found", "\(found) of \(texts.count)", "\(articles) articles")
  for (name, counts) in [("errors", tally.errors), ("warnings", tally.warnings)] {
    table.add(
      "contracts", name, String(counts.values.reduce(0, +)), FindingTally.words(counts))
  }
}
