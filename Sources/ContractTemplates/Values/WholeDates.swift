import ContractAnalysis
import ContractText

/// Dates that were typed in one piece over the blanks of a template: 2026.3.1 for ____年____月____日.
struct WholeDates {
  /// The values, those dates read.
  private(set) var values: [Int: BlankValue]

  /// The tokens of the template that a date typed so takes the place of.
  private(set) var replaced: Set<Int> = []

  init(
    _ template: ClauseUnit, _ values: [Int: BlankValue]
  ) {
    self.values = values
    for index in template.tokens.indices.dropLast(4) {
      guard let year = template.tokens[index].symbol.blank, let value = values[year],
        value.problem == .wrongKind, value.blank.expects == .year, let range = value.range,
        let month = template.tokens[index + 2].symbol.blank, values[month]?.blank.expects == .month,
        let day = template.tokens[index + 4].symbol.blank, values[day]?.blank.expects == .day,
        values[month]?.value == nil, values[day]?.value == nil,
        let date = Self.parts(of: value.value ?? "")
      else { continue }
      for (place, part) in zip([year, month, day], [value.value ?? "", date[1], date[2]]) {
        guard let old = values[place] else { continue }
        self.values[place] = BlankValue(
          blank: old.blank, place: old.place, value: part, range: range,
          normalized: place == year ? date[0] : part, problem: nil)
      }
      replaced.formUnion(index + 1...min(index + 5, template.tokens.count - 1))
    }
  }

  /// Year, month and day of 2026.3.1, 2026-03-01 or ２０２６／３／１; nil for anything else.
  private static func parts(of text: String) -> [String]? {
    let parts = plainWords(text).split(omittingEmptySubsequences: false) { "./-".contains($0) }
    guard parts.count == 3, parts.allSatisfy({ Int($0) != nil }), parts[0].count == 4,
      let month = Int(parts[1]), (1...12).contains(month), let day = Int(parts[2]),
      (1...31).contains(day)
    else { return nil }
    return [String(parts[0]), String(month), String(day)]
  }
}
