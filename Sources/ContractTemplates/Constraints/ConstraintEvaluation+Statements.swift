import ContractAnalysis
import ContractSyntax
import ContractText

extension ConstraintEvaluation {
  /// 工程总造价为50000万元 in an annex, where article 15 has 50940.
  func statedAlike(_ constraint: TemplateConstraint) -> Finding {
    guard let id = constraint.blanks.first, let value = valid(id),
      let known = date(id) ?? (value.blank.expects == .amount ? value.normalized : nil)
    else { return .notChecked }
    let isDate = value.blank.expects != .amount
    var other: (range: TextRange, text: String)?
    contract.contract.eachReading(with: isDate ? [.dateMark] : [.digit]) { _, reading in
      guard other == nil else { return }
      let statements = StatementSearch(reading, constraint.words)
      let stated = isDate ? statements.dates() : statements.amounts()
      other = stated.first { $0.value != known && !self.isValue(at: $0.range) }
        .map { ($0.range, $0.text) }
    }
    guard let other else { return .holds }
    let place = contract.place(at: other.range.start).label
    let words = quoted([id]).joined()
    return .violated(
      Text(
        zh: "\(place)写作“\(other.text)”，与\(words)不一致",
        en: "\(place) has “\(other.text)”, \(words)"),
      at: other.range)
  }

  /// Whether words of the contract are a value of the template, which other constraints speak of.
  private func isValue(at range: TextRange) -> Bool {
    valueRanges.index(at: range.start) != nil
  }
}

/// Looks for what a reading states under one of several names.
private struct StatementSearch {
  private let reading: Reading
  private let names: [Range<Int>]

  /// What is stated: the sum in 元 or the date by ISO 8601, where it stands, its words.
  typealias Statement = (value: String, range: TextRange, text: String)

  init(_ reading: Reading, _ words: [String]) {
    self.reading = reading
    let bytes = reading.bytes
    names = words.flatMap { word -> [Range<Int>] in
      let name = Array(word.utf8)
      guard let lead = name.first, reading.end - reading.start >= name.count else { return [] }
      return (reading.start...reading.end - name.count).compactMap { start in
        bytes[start] == lead && bytes[start..<start + name.count].elementsEqual(name)
          ? start..<start + name.count : nil
      }
    }
  }

  /// 工程总造价为50000万元
  func amounts() -> [Statement] {
    let starts = Set(names.map { afterLinks($0.upperBound) })
    guard !starts.isEmpty else { return [] }
    return writtenAmounts(in: reading).compactMap { amount in
      guard starts.contains(amount.start), amount.hasUnit, let value = amount.value else {
        return nil
      }
      return statement(value.description, amount.start, amount.end)
    }
  }

  /// 签署日为2025年3月20日, 2025年3月20日（本协议签署之日）
  func dates() -> [Statement] {
    let starts = Set(names.map { afterLinks($0.upperBound) })
    let ends = Set(names.map(\.lowerBound))
    guard !starts.isEmpty else { return [] }
    return writtenDates(in: reading).compactMap { date in
      guard let year = date.year, let day = date.day,
        starts.contains(date.start) || ends.contains(afterOpening(date.end))
      else { return nil }
      return statement(isoDate(year, date.month, day), date.start, date.end)
    }
  }

  private func statement(_ value: String, _ start: Int, _ end: Int) -> Statement {
    (value, reading.sourceRange(start, end), reading.text(start, end))
  }

  /// The byte after the 的金额为人民币 between a name and what is stated of it.
  private func afterLinks(_ offset: Int) -> Int {
    var cursor = ScalarCursor(reading.bytes, from: offset, to: reading.end)
    repeat { cursor.skipSpaces() } while Self.links.contains { cursor.take($0) }
    return cursor.offset
  }

  /// The byte after the （本协议 between a date and what it is the date of.
  private func afterOpening(_ offset: Int) -> Int {
    var cursor = ScalarCursor(reading.bytes, from: offset, to: reading.end)
    while Self.openings.contains(where: { cursor.take($0) }) {}
    return cursor.offset
  }

  private static let links: [StaticString] = [
    "的", "金额", "总额", "人民币", "共计", "合计", "为", "是", "即", "：", ":", "￥", "¥", "（", "(",
  ]

  private static let openings: [StaticString] = [
    "（", "(", "，", ",", "即", "为", "本协议", "本合同", "的",
  ]
}
