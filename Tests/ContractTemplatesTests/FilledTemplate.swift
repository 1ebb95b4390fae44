import ContractAnalysis
import ContractTemplates
import ContractText

/// A template with random values written into it, in random ways.
struct FilledTemplate {
  /// The contract's text.
  private(set) var text = ""

  /// What was written into each blank, by its readable id; nothing where only a drafting note leaves a
  /// blank.
  private(set) var values: [String: String] = [:]

  /// The bytes of each value.
  private(set) var ranges: [String: TextRange] = [:]

  init(_ random: inout SeededGenerator, of template: ComparisonTemplate = waterSupply) {
    let analysis = template.analysis
    let style = WritingStyle(&random)
    let known = Dictionary(
      uniqueKeysWithValues: template.profile.blanks.flatMap { blank in
        blank.places.map { ($0, blank) }
      })
    let notes = analysis.contract.notes.map(\.range)
    var offset = analysis.contract.range.start
    func write(upTo end: Int) {
      for note in notes where note.start >= offset && note.end <= end && style.dropsNotes {
        text += style.broken(literal(offset, note.start), &random)
        offset = note.end
      }
      text += style.broken(literal(offset, end), &random)
      offset = max(offset, end)
    }
    func literal(_ start: Int, _ end: Int) -> String {
      style.punctuated(analysis.source.text(in: TextRange(start, max(start, end))))
    }
    for found in analysis.blanks where !notes.contains(where: { $0.contains(found.range) }) {
      guard let blank = known[found.id], found.range.start >= offset else { continue }
      write(upTo: found.range.start)
      if let option = blank.boxes.firstIndex(of: found.id) {
        let value = values[blank.id] ?? RandomValue(for: blank, &random).text
        values[blank.id] = value
        // The box of the option that is chosen is ticked, the others stay.
        let box = analysis.source.text(in: found.range)
        let start = text.utf8.count
        let isChosen = blank.choices[option] == value
        text += isChosen ? ["☑", "√", "■"].randomElement(using: &random) ?? "☑" : box
        if isChosen { ranges[blank.id] = TextRange(start, text.utf8.count) }
        offset = max(offset, found.range.end)
        continue
      }
      let value = RandomValue(for: blank, &random).text
      let (before, after) = style.marks(&random)
      text += before
      let start = text.utf8.count
      text += style.brokenValue(value, &random)
      values[blank.id] = value
      ranges[blank.id] = TextRange(start, text.utf8.count)
      text += after
      offset = max(offset, found.range.end)
    }
    write(upTo: analysis.contract.range.end)
  }
}
