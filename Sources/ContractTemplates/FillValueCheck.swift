import ContractAnalysis
import ContractSyntax
import ContractText

extension TemplateBlank {
  /// Why `value` cannot be written into the blank; nil where it can.
  public func fault(of value: String) -> FillValueFault? {
    if value.unicodeScalars.contains(where: { Self.lineEnds.contains($0) }) { return .lineEnd }
    if let first = value.unicodeScalars.first, let last = value.unicodeScalars.last,
      isBlankMark(first) || isBlankMark(last)
    {
      return .markAtEnd
    }
    if !boxes.isEmpty { return tickFault(value) }
    if !choices.isEmpty { return isChoice(value) ? nil : .notChoice(choices) }
    switch expects {
    case .number, .amount: return numberFault(value)
    case .year: return wholeFault(value, 1900...2999, .notYear)
    case .month: return wholeFault(value, 1...12, .notMonth)
    case .day: return wholeFault(value, 1...31, .notDay)
    case .date: return isDate(value) ? nil : .notDate
    case .article:
      guard articleNumber(value) != nil else { return .notArticle }
      return articleNumber(value).flatMap { limitFault(DecimalNumber($0)) }
    case .phone: return isPhone(value) ? nil : .notPhone
    case .postcode: return isPostcode(value) ? nil : .notPostcode
    case .place, .organization, .person, .choice, .text: return repeatedUnit(value)
    }
  }

  /// 江源省 before 省(自治区), 清源供水公司 before 公司
  private func repeatedUnit(_ value: String) -> FillValueFault? {
    guard let word = unit?.split(whereSeparator: { "(（".contains($0) }).first,
      value.hasSuffix(word)
    else { return nil }
    return .repeatsUnit(String(word))
  }

  /// What a blank is drawn with would be taken for what is left of it.
  private func isBlankMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar == "＿" || scalar.properties.isWhitespace
  }

  private static let lineEnds: Set<Unicode.Scalar> = [
    "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}",
  ]

  private func tickFault(_ value: String) -> FillValueFault? {
    guard let options = options(of: value) else { return .notChoice(choices) }
    let most = maximum?.whole ?? options.count
    return options.count > most ? .tooManyOptions(most) : nil
  }

  /// 一, 1 and １ choose the same.
  private func isChoice(_ value: String) -> Bool {
    if choices.contains(value) { return true }
    guard let number = articleNumber(value) else { return false }
    return choices.contains { articleNumber($0) == number }
  }

  private func numberFault(_ value: String) -> FillValueFault? {
    if let number = wholeNumber(value) { return limitFault(number) }
    if let unit, let number = writtenNumber(value), value.hasSuffix(unit),
      number.start == 0, number.end + unit.utf8.count == value.utf8.count
    {
      return .repeatsUnit(unit)
    }
    return unit == nil && expects == .amount && isSum(value) ? nil : .notNumber
  }

  /// 伍拾万元整, where no unit is printed: 大写：____
  private func isSum(_ value: String) -> Bool {
    let reading = reading(value)
    guard let sum = writtenAmounts(in: reading).first, sum.value != nil else { return false }
    return sum.end == reading.end
      && reading.text(0, sum.start).unicodeScalars.allSatisfy("人民币￥¥".unicodeScalars.contains)
  }

  private func limitFault(_ number: DecimalNumber) -> FillValueFault? {
    if let minimum, minimum.exceeds(number) { return .tooSmall(minimum: minimum) }
    if let maximum, number.exceeds(maximum) { return .tooLarge(maximum: maximum) }
    return nil
  }

  private func wholeFault(
    _ value: String, _ range: ClosedRange<Int>, _ fault: FillValueFault
  ) -> FillValueFault? {
    guard let number = wholeNumber(value)?.whole, range.contains(number) else { return fault }
    return nil
  }

  /// The number of an article, of which nothing else is written.
  private func articleNumber(_ value: String) -> Int? {
    let bytes = Array(value.utf8)
    guard let ordinal = Ordinal.parse(bytes, from: 0, to: bytes.count), ordinal.end == bytes.count
    else { return nil }
    return ordinal.value
  }

  /// 2026年3月1日, 2026-3-1
  private func isDate(_ value: String) -> Bool {
    let dates = writtenDates(in: reading(value))
    return dates.count == 1 && dates[0].isPossible && dates[0].start == 0
      && dates[0].end == value.utf8.count
  }

  private func isPhone(_ value: String) -> Bool {
    let digits = value.unicodeScalars.filter { ("0"..."9").contains($0) }.count
    return digits >= 3
      && value.unicodeScalars.allSatisfy {
        ("0"..."9").contains($0) || " +-()（）－—转、,，/".unicodeScalars.contains($0)
      }
  }

  private func isPostcode(_ value: String) -> Bool {
    value.utf8.count == 6 && value.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}

/// The number that a text is; nil where it is anything else or more.
func wholeNumber(_ text: String) -> DecimalNumber? {
  guard let number = writtenNumber(text), number.start == 0, number.end == text.utf8.count else {
    return nil
  }
  return number.value
}

private func writtenNumber(_ text: String) -> WrittenNumber? {
  writtenNumbers(in: reading(text)).first
}

private func reading(_ text: String) -> Reading {
  let source = SourceText(text)
  return Reading(source: source, segments: [source.range])
}
