import ContractAnalysis
import ContractSyntax
import ContractText

extension ConstraintEvaluation {
  /// No date is earlier than the one named before it; dates that are missing are passed over.
  func dateOrder(_ constraint: TemplateConstraint) -> Finding {
    let known = constraint.blanks.compactMap { id in date(id).map { (id: id, date: $0) } }
    guard known.count >= 2 else { return .notChecked }
    for (earlier, later) in zip(known, known.dropFirst()) where later.date < earlier.date {
      let words = quoted([later.id, earlier.id])
      return .violated(
        Text(zh: "\(words[0])早于\(words[1])", en: "\(words[0]) is before \(words[1])"),
        at: valid(later.id)?.range)
    }
    return known.count == constraint.blanks.count ? .holds : .notChecked
  }

  /// 特许经营期限为30年，自2025年3月18日起至2055年3月17日止
  func period(_ constraint: TemplateConstraint) -> Finding {
    guard constraint.blanks.count == 3, let years = number(constraint.blanks[0]),
      let first = date(constraint.blanks[1]), let last = date(constraint.blanks[2])
    else { return .notChecked }
    let source = SourceText("\(first)至\(last)")
    let reading = Reading(source: source, source.range)
    guard let period = writtenPeriods(in: reading).first else { return .notChecked }
    let words = quoted([1, 2, 0].map { constraint.blanks[$0] })
    if period.endsBeforeStart {
      return .violated(
        Text(zh: "\(words[0])晚于\(words[1])", en: "\(words[0]) is after \(words[1])"))
    }
    let months = period.wholeMonths
    if let months, DecimalNumber(months) == years.times(12) { return .holds }
    let length = months.map(Self.length)
    return .violated(
      Text(
        zh: "\(words[0])至\(words[1])\(length.map { "为\($0.zh)" } ?? "不是整年")，与\(words[2])不符",
        en: "\(words[0]) to \(words[1]) is \(length?.en ?? "no whole number of years"), "
          + "not \(words[2])"))
  }

  private static func length(_ months: Int) -> (zh: String, en: String) {
    let (years, rest) = (months / 12, months % 12)
    return rest == 0
      ? ("\(years)年", "\(years) years") : ("\(years)年\(rest)个月", "\(years) years \(rest) months")
  }
}

extension DecimalNumber {
  /// The number so many times; nil where it grows too large.
  fileprivate func times(_ count: Int) -> DecimalNumber? {
    (0..<count).reduce(DecimalNumber.zero as DecimalNumber?) { sum, _ in
      sum.flatMap { $0.adding(self) }
    }
  }
}
