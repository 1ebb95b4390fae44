import ContractRules

/// Findings of many texts by rule, each held against what readers said of it.
struct FindingTally {
  /// The errors or warnings of one rule.
  struct Count {
    var found = 0
    var right = 0
    var wrong = 0
    /// How many nobody has judged.
    var new: Int { found - right - wrong }
    /// The share of what was judged that is wrong.
    var wrongShare: Double { right + wrong == 0 ? 0 : Double(wrong) / Double(right + wrong) }
  }

  private let judgements: Judgements
  private(set) var errors: [String: Count] = [:]
  private(set) var warnings: [String: Count] = [:]
  private var seen: Set<Judgements.Place> = []
  private var names: Set<String> = []

  init(_ judgements: Judgements) { self.judgements = judgements }

  /// Counts the findings of a text and lists them; new ones are always printed, but for what is only
  /// unfinished, of which samples are judged.
  mutating func add(_ text: CheckedText, _ list: ReviewList) {
    names.insert(text.name)
    for finding in text.findings where finding.severity >= .warning {
      let line = text.line(finding.range.start)
      let place = Judgements.Place(name: text.name, rule: finding.rule, line: line)
      let verdict = judgements.verdicts[place]
      seen.insert(place)
      let path = finding.severity == .error ? \Self.errors : \Self.warnings
      self[keyPath: path][finding.rule, default: Count()].add(verdict)
      if verdict == nil, !CheckedText.unfinished.contains(finding.rule) {
        print("not reviewed: \(text.name):\(line): \(finding.severity.rawValue) \(finding.rule)")
      }
      list.add(
        "\(text.name):\(line): \(verdict?.rawValue ?? "new") \(finding.severity.rawValue) "
          + "\(finding.rule): \(finding.message.text(in: .chinese))")
    }
  }

  /// Prints what was judged right and is found no more; gives how much that is.
  func listLost() -> Int {
    let lost = judgements.verdicts.filter {
      $0.value == .right && names.contains($0.key.name) && !seen.contains($0.key)
    }
    for place in lost.keys.sorted() {
      print("no longer found: \(place.name):\(place.line): \(place.rule)")
    }
    return lost.count
  }

  /// How often each rule reported, the most frequent first.
  static func words(_ counts: [String: Int]) -> String {
    counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { "\($0.key) \($0.value)" }.joined(separator: ", ")
  }
}

extension FindingTally.Count {
  mutating func add(_ verdict: Judgements.Verdict?) {
    found += 1
    switch verdict {
    case .right: right += 1
    case .wrong: wrong += 1
    case nil: break
    }
  }
}
