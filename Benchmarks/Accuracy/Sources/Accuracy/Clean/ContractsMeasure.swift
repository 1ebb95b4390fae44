import ContractSyntax

/// Measures real contract templates: nothing is lost, and of what is reported at most one in ten is
/// wrong, rule by rule.
func measureContracts(
  _ texts: [CheckedText], _ judgements: Judgements, into table: inout Table,
  _ list: inout ReviewList
) {
  guard !texts.isEmpty else {
    return table.addMissing("contracts", "corpus/contracts of the shared folder is not there")
  }
  var tally = FindingTally(judgements)
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
    for (rule, count) in counts.sorted(by: { $0.key < $1.key }) {
      table.add(
        "contracts", "\(name): \(rule)", "\(fixed(count.wrongShare)) wrong", words(count),
        aim: "≤ \(fixed(mostWrong))", isMet: count.wrongShare <= mostWrong)
    }
  }
  table.add("contracts", "judged right and no longer found", String(tally.listLost()), "")
}

private func words(_ count: FindingTally.Count) -> String {
  "\(count.found) found, \(count.right + count.wrong) judged, \(count.wrong) wrong"
}

/// One in ten.
private let mostWrong = 0.1
