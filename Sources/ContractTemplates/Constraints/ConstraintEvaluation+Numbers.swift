import ContractAnalysis
import ContractText

extension ConstraintEvaluation {
  /// 工程造价 + 建设期利息 = 工程总造价
  func sum(_ constraint: TemplateConstraint) -> Finding {
    let numbers = constraint.blanks.compactMap(number)
    guard numbers.count == constraint.blanks.count, let total = numbers.first else {
      return .notChecked
    }
    let sum = numbers.dropFirst().reduce(DecimalNumber.zero as DecimalNumber?) { sum, part in
      sum.flatMap { $0.adding(part) }
    }
    guard let sum else { return .notChecked }
    if sum == total { return .holds }
    let words = quoted(Array(constraint.blanks.dropFirst() + constraint.blanks.prefix(1)))
    let parts = words.dropLast().joined(separator: "加")
    let isMoney = valid(constraint.blanks[0])?.blank.expects == .amount
    let unit = isMoney ? "元" : ""
    let whole = words.last ?? ""
    return .violated(
      Text(
        zh: "\(parts)合计为 \(sum)\(unit)，与总额\(whole)（\(total)\(unit)）不符",
        en: "\(words.dropLast().joined(separator: " + ")) make \(sum)\(unit), not \(whole) "
          + "(\(total)\(unit))"))
  }

  /// 一式八份，双方各执四份
  func atLeast(_ constraint: TemplateConstraint) -> Finding {
    guard constraint.blanks.count == 2, let first = number(constraint.blanks[0]),
      let second = number(constraint.blanks[1])
    else { return .notChecked }
    let needed = (0..<constraint.factor).reduce(DecimalNumber.zero as DecimalNumber?) { sum, _ in
      sum.flatMap { $0.adding(second) }
    }
    guard let needed, needed.exceeds(first) else { return .holds }
    let words = quoted(constraint.blanks)
    let (left, right) = (words[0], words[1])
    let times = constraint.factor
    return .violated(
      times == 1
        ? Text(zh: "\(left)小于\(right)", en: "\(left) is less than \(right)")
        : Text(
          zh: "\(left)少于\(right)的 \(times) 倍（\(needed)）",
          en: "\(left) is less than \(times) times \(right), which is \(needed)"))
  }

  /// 特许经营期限最长不得超过30年
  func atMost(_ constraint: TemplateConstraint) -> Finding {
    guard let limit = constraint.limit else { return .notChecked }
    let known = constraint.blanks.compactMap { id in number(id).map { (id, $0) } }
    guard !known.isEmpty else { return .notChecked }
    guard let over = known.first(where: { $0.1.exceeds(limit) }) else { return .holds }
    let words = quoted([over.0]).joined()
    let value = valid(over.0)
    let unit = value?.blank.expects == .amount ? "元" : value?.blank.printedUnit ?? ""
    return .violated(
      Text(zh: "\(words)超过 \(limit)\(unit)", en: "\(words) is more than \(limit)\(unit)"),
      at: value?.range)
  }

  /// 连续3个月内累计超过120日
  func daysInMonths(_ constraint: TemplateConstraint) -> Finding {
    guard constraint.blanks.count == 2, let months = number(constraint.blanks[0])?.whole,
      let days = number(constraint.blanks[1]), (1...1_200).contains(months)
    else { return .notChecked }
    let most = Self.mostDays(inMonths: months)
    guard days.exceeds(DecimalNumber(most)) else { return .holds }
    let words = quoted(constraint.blanks)
    let (left, right) = (words[0], words[1])
    return .violated(
      Text(
        zh: "\(left)之内最多只有 \(most) 日，不可能有\(right)",
        en: "\(left) have \(most) days at most, and never \(right)"))
  }

  /// The most days that so many months in a row can have.
  private static func mostDays(inMonths count: Int) -> Int {
    let years = count / 12
    let lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    let rest = (0..<12).map { start in
      (0..<count % 12).reduce(0) { $0 + lengths[(start + $1) % 12] }
    }.max()
    // A leap year comes in every four.
    return years * 365 + (years + 3) / 4 + (rest ?? 0)
  }
}
