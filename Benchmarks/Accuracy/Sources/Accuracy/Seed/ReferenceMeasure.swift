import ContractAnalysis
import ContractSyntax

extension Seed {
  /// The scores of references by span, kind, target and status, and of the suspect ones.
  func measureReferences(
    against gold: GoldReferences, into table: inout Table, _ list: ReviewList
  ) {
    let wanted = gold.references.filter(\.isMeasured)
    let others = Set(gold.references.filter { !$0.isMeasured }.map(\.spot))
    let found = analysis.references.filter { $0.kind != .external }
    let aim = Score.Aim(precision: 0.98, recall: 0.98)
    let aspects: [(String, (Reference) -> String?, (GoldReferences.Reference) -> String?)] = [
      ("span", { plain($0.text) }, { plain($0.raw) }),
      ("kind", { $0.kind.rawValue }, \.wantedKind),
      ("target", targetName, \.targetName),
      ("status", { $0.status.rawValue }, \.wantedStatus),
    ]
    for (name, ofFound, ofWanted) in aspects {
      // What the annotation does not say of a reference is not compared.
      let silent = Set(wanted.filter { ofWanted($0) == nil }.map(\.spot))
      let score = Score.compare(
        found.map { Judged(spot($0.range.start), ofFound($0) ?? "none") }
          .filter { !others.contains($0.spot) && !silent.contains($0.spot) },
        with: wanted.compactMap { reference in
          ofWanted(reference).map { Judged(reference.spot, $0) }
        }
      ) { list.add("seed: references, \(name): \($0) \($1)") }
      table.add("seed", "references, \(name)", score, aim: aim)
    }
    measureSuspects(gold, into: &table, list)
  }

  private func measureSuspects(
    _ gold: GoldReferences, into table: inout Table, _ list: ReviewList
  ) {
    let wanted = gold.references.compactMap { reference -> Judged? in
      guard reference.kind == "article", reference.suspect,
        case .number(let expected) = reference.expectedTarget
      else { return nil }
      return Judged(reference.spot, String(expected))
    }
    let found = analysis.references.filter { $0.status == .suspect }.map {
      Judged(spot($0.range.start), $0.expected?.number.map { String($0) } ?? "none")
    }
    let score = Score.compare(found, with: wanted) { list.add("seed: suspects: \($0) \($1)") }
    table.add(
      "seed", "suspects with the right article", score,
      aim: Score.Aim(precision: 0.85, recall: 0.9))
  }

  /// The target by the names of its levels, as annotated ones are named.
  private func targetName(_ reference: Reference) -> String? {
    guard let target = reference.targets.first else { return nil }
    let place = analysis.place(of: target)
    switch target.kind {
    case .chapter: return "chapter \(place.chapter ?? 0)"
    case .annex: return "annex \(place.annex ?? 0)"
    case .article: return "article \(place.article ?? 0)"
    default:
      let line = target.kind == .paragraph || target.kind == .item ? " line \(line(target))" : ""
      return "article \(place.article ?? 0)" + line
    }
  }
}

/// What is said of the reference that begins at a place.
private struct Judged: Hashable, CustomStringConvertible {
  let spot: Spot
  let value: String

  init(_ spot: Spot, _ value: String) {
    self.spot = spot
    self.value = value
  }

  var description: String { "\(spot) \(value)" }
}

/// The words of a reference without white space and the sign for a broken line.
private func plain(_ words: String) -> String {
  words.filter { !$0.isWhitespace && $0 != "⏎" }
}

extension GoldReferences.Reference {
  fileprivate var spot: Spot { Spot(line: line, column: column) }

  /// Whether it is of a form that counts: 上述 and names of procedures are annotated for the record.
  fileprivate var isMeasured: Bool {
    switch kind {
    case "article", "chapter", "articleParagraph", "definitionItem", "annex", "blank": true
    case "relative":
      ["本条", "本章", "本款", "上款", "前款", "上条", "前条"].contains { raw.hasPrefix($0) }
    default: false
    }
  }

  /// The kind as the program names it.
  fileprivate var wantedKind: String? {
    switch kind {
    case "articleParagraph": relative == true ? "relative" : "paragraph"
    case "definitionItem": "definition"
    case "blank": "unfilled"
    default: kind
    }
  }

  /// The status as the program names it.
  fileprivate var wantedStatus: String? {
    if kind == "blank" { return "unfilled" }
    if resolves == false { return "dangling" }
    return suspect ? "suspect" : "resolved"
  }

  /// The target by the names of its levels.
  fileprivate var targetName: String? {
    if let annexNumber { return "annex \(annexNumber)" }
    switch target {
    case .number(let number): return kind == "chapter" ? "chapter \(number)" : "article \(number)"
    case .place(let parts):
      if let chapter = parts.chapter { return "chapter \(chapter)" }
      return "article \(parts.article ?? 0)" + (parts.line.map { " line \($0)" } ?? "")
    case .title, nil: return "none"
    }
  }
}
