import ContractAnalysis
import ContractText

/// Holds the values of a filled contract against the constraints of its template.
struct ConstraintEvaluation {
  /// The value of each blank by its id.
  let values: [String: BlankValue]

  /// The filled contract.
  let contract: Analysis

  /// The constraints to hold them against.
  private let constraints: [TemplateConstraint]

  /// The bytes of the values in the filled contract.
  let valueRanges: TemplateRanges

  init(_ values: [BlankValue], _ contract: Analysis, _ constraints: [TemplateConstraint]) {
    self.values = Dictionary(
      values.map { ($0.blank.id, $0) }, uniquingKeysWith: { first, _ in first })
    valueRanges = TemplateRanges(
      values.compactMap(\.range).filter { !$0.isEmpty }.sorted())
    self.contract = contract
    self.constraints = constraints
  }

  /// What is found of each constraint.
  func results() -> [ConstraintResult] {
    let stated = statements(constraints)
    return constraints.enumerated().map { place, constraint in
      let finding = stated[place] ?? finding(constraint)
      return ConstraintResult(
        constraint: constraint, outcome: finding.outcome,
        values: constraint.blanks.flatMap(self.values(of:)), fault: finding.fault,
        range: finding.range)
    }
  }

  /// What is found of one constraint.
  enum Finding {
    case holds, notChecked
    case violated(Text, at: TextRange? = nil)

    var outcome: ConstraintResult.Outcome {
      switch self {
      case .holds: .holds
      case .notChecked: .notChecked
      case .violated: .violated
      }
    }

    var fault: Text? { if case .violated(let fault, _) = self { fault } else { nil } }

    var range: TextRange? { if case .violated(_, let range) = self { range } else { nil } }
  }

  private func finding(_ constraint: TemplateConstraint) -> Finding {
    switch constraint.kind {
    case .sum: sum(constraint)
    case .equal: equal(constraint)
    case .sameName: sameName(constraint)
    case .holds: holds(constraint)
    case .dateOrder: dateOrder(constraint)
    case .period: period(constraint)
    case .atLeast: atLeast(constraint)
    case .atMost: atMost(constraint)
    case .daysInMonths: daysInMonths(constraint)
    case .speaksOf: speaksOf(constraint)
    // What is stated elsewhere is looked for in one go.
    case .statedAlike: .notChecked
    }
  }

  // MARK: Values

  /// The values of an id, which may name a date by what is before its .年.
  private func values(of id: String) -> [BlankValue] {
    if let value = values[id] { return [value] }
    return ["年", "月", "日"].compactMap { values["\(id).\($0)"] }
  }

  /// The value of an id as it can be compared; nil where it is missing or wrong.
  func valid(_ id: String) -> BlankValue? {
    guard let value = values(of: id).first, value.value != nil, value.isValid else { return nil }
    return value
  }

  /// The number of a value: money in 元.
  func number(_ id: String) -> DecimalNumber? {
    valid(id)?.normalized.flatMap { DecimalNumber(written: $0) }
  }

  /// 2025-03-18; nil where a part of the date is missing or wrong.
  func date(_ id: String) -> String? {
    let parts = values(of: id)
    guard !parts.isEmpty, parts.allSatisfy({ $0.isValid && $0.value != nil }),
      let date = parts.first?.normalized, date.utf8.count == 10
    else { return nil }
    return date
  }

  /// 第十五条“48600万元人民币”: where each value stands and what it says there; a place is named once.
  func quoted(_ ids: [String]) -> [String] {
    var last: String?
    return ids.map { id in
      let parts = values(of: id)
      guard let first = parts.first else { return id }
      let place = place(first)
      defer { last = place }
      // 2026.3.1 in one piece
      let isWhole = parts.count == 3 && parts[0].range == parts[1].range
      let words =
        isWhole
        ? first.value ?? ""
        : parts.map { ($0.value ?? "") + ($0.blank.printedUnit ?? "") }.joined()
      return (place == last ? "" : place) + "“\(words)”"
    }
  }

  /// Where a value stands in the filled contract.
  func place(_ value: BlankValue) -> String {
    value.range.map { contract.place(at: $0.start).label } ?? value.blank.article
  }
}

extension TemplateBlank {
  /// The unit as one reads it after a value: 省 of 省(自治区).
  var printedUnit: String? {
    unit.flatMap { $0.split(whereSeparator: { "(（".contains($0) }).first.map(String.init) }
  }
}
