import ContractAnalysis
import ContractText

/// The value of a choice among boxes: the options that were ticked.
struct ChoiceBoxValues {
  private let blank: TemplateBlank
  /// Its boxes in document order, as the template has them.
  private let boxes: [Blank]

  init(_ blank: TemplateBlank, _ boxes: [Blank]) {
    self.blank = blank
    self.boxes = boxes
  }

  /// The value, from what stands in each box, and from where the words of an option were kept alone.
  func value(_ ticks: [BlankValue?], _ kept: [TextRange?]) -> BlankValue? {
    guard let first = boxes.first else { return nil }
    let ranges = ticks.map { $0?.value == nil ? nil : $0?.range }
    let chosen = ranges.contains { $0 != nil } ? ranges : kept
    let options = boxes.indices.filter { chosen[$0] != nil }.compactMap { place in
      blank.boxes.firstIndex(of: boxes[place].id)
    }
    guard !options.isEmpty else {
      let problems = ticks.map { $0.map(\.problem) ?? .removed }
      let empty = problems.first { $0 == .empty } ?? problems[0]
      return BlankValue(
        blank: blank, place: first.place, value: nil,
        range: ticks.lazy.compactMap { $0?.range }.first,
        normalized: nil, problem: blank.isOptional ? nil : empty)
    }
    let value = blank.value(ofOptions: options.sorted())
    let isTooMany = blank.maximum?.whole.map { options.count > $0 } ?? false
    return BlankValue(
      blank: blank, place: first.place, value: value, range: chosen.lazy.compactMap { $0 }.first,
      normalized: value, problem: isTooMany ? .tooManyOptions(blank.maximum?.whole ?? 1) : nil)
  }
}
