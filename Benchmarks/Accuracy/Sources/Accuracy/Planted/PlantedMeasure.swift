import ContractAnalysis
import ContractRules
import ContractText

/// Plants defects in texts that are clean, and counts how many the checker finds, where they are.
func measurePlants(
  over texts: [CheckedText], count: Int, into table: inout Table, _ list: inout ReviewList
) {
  guard !texts.isEmpty else { return table.addMissing("planted", "there is no clean text") }
  let clean = texts.flatMap { text in
    text.analyses.map { CleanText(text: text, analysis: $0) }
  }
  table.add("planted", "texts found clean", String(texts.count), "")
  for defect in NumberingDefects.all + BlankDefects.all + ReferenceDefects.all {
    let result = PlantResult.of(choose(defect, among: clean, count: count), defect, list)
    let share = result.share
    table.add(
      "planted", defect.name, fixed(share),
      "\(result.found) of \(result.planted) found; \(result.others) other findings"
        + (result.others == 0 ? "" : ": " + FindingTally.words(result.byRule)),
      aim: defect.aim.map { "≥ \(fixed($0))" } ?? "", isMet: defect.aim.map { share >= $0 })
  }
}

/// At most `count` plants, as even over the texts as they allow, the same on every run.
private func choose(
  _ defect: Defect, among texts: [CleanText], count: Int
) -> [(CleanText, Plant)] {
  var random = SeededGenerator(name: defect.name)
  var pools = texts.shuffled(using: &random).map { text in
    (text, defect.plants(text, &random).shuffled(using: &random))
  }
  var chosen: [(CleanText, Plant)] = []
  while chosen.count < count, pools.contains(where: { !$0.1.isEmpty }) {
    for index in pools.indices where chosen.count < count {
      if let plant = pools[index].1.popLast() { chosen.append((pools[index].0, plant)) }
    }
  }
  return chosen
}

/// What became of the plants of one kind.
private struct PlantResult {
  var planted = 0
  var found = 0

  /// Findings that the one cause should not have given, by rule.
  var byRule: [String: Int] = [:]

  var others: Int { byRule.values.reduce(0, +) }
  var share: Double { planted == 0 ? 1 : Double(found) / Double(planted) }

  static func of(
    _ plants: [(CleanText, Plant)], _ defect: Defect, _ list: ReviewList
  ) -> PlantResult {
    var result = PlantResult()
    for (clean, plant) in plants {
      let source = plant.text(of: clean.source)
      let planted = CheckedText(name: clean.text.name, source: source)
      let lines = Set(plant.places.map(planted.line))
      let isFound = planted.findings.contains {
        plant.rules.contains($0.rule) && lines.contains(planted.line($0.range.start))
      }
      result.planted += 1
      if isFound { result.found += 1 }
      let others = newFindings(clean.text, planted, plant, isFound: isFound)
      result.byRule.merge(others) { $0 + $1 }
      if !isFound || !others.isEmpty {
        list.add(
          "planted: \(defect.name): \(isFound ? "found" : "MISSED") in \(clean.text.name), line "
            + "\(lines.sorted()): \(planted.words(at: plant.places[0]).prefix(60))")
        for finding in planted.defects {
          list.add(
            "    \(planted.line(finding.range.start)): \(finding.rule): "
              + finding.message.text(in: .chinese))
        }
      }
    }
    return result
  }

  /// Errors and warnings by rule that were not there before, without the one that was wanted.
  private static func newFindings(
    _ before: CheckedText, _ after: CheckedText, _ plant: Plant, isFound: Bool
  ) -> [String: Int] {
    var counts: [String: Int] = [:]
    for finding in after.findings where finding.severity >= .warning {
      counts[finding.rule, default: 0] += 1
    }
    for finding in before.findings where finding.severity >= .warning {
      counts[finding.rule, default: 0] -= 1
    }
    if isFound, let rule = plant.rules.max(by: { counts[$0, default: 0] < counts[$1, default: 0] })
    {
      counts[rule, default: 0] -= 1
    }
    return counts.filter { $0.value > 0 }
  }
}
