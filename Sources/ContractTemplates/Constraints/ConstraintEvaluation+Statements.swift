import ContractAnalysis
import ContractSyntax
import ContractText

extension ConstraintEvaluation {
  /// What is found of the constraints that ask for one statement throughout, by their places:
  /// 工程总造价为50000万元 in an annex, where article 15 has 50940.
  func statements(_ constraints: [TemplateConstraint]) -> [Int: Finding] {
    var sought = constraints.enumerated().compactMap { place, constraint in
      constraint.kind == .statedAlike ? statement(constraint, place) : nil
    }
    for isDate in [false, true] where sought.contains(where: { $0.isDate == isDate }) {
      contract.contract.eachReading(with: isDate ? [.dateMark] : [.digit]) { _, reading in
        for index in sought.indices where sought[index].isDate == isDate {
          look(for: &sought[index], in: reading)
        }
      }
    }
    return Dictionary(uniqueKeysWithValues: sought.map { ($0.place, finding($0)) })
  }

  /// What must be stated alike wherever it is named.
  private struct Sought {
    let place: Int
    let id: String
    let isDate: Bool
    let known: String
    let names: [[UInt8]]
    var other: (range: TextRange, text: String)?
  }

  private func statement(_ constraint: TemplateConstraint, _ place: Int) -> Sought? {
    guard let id = constraint.blanks.first, let value = valid(id),
      let known = date(id) ?? (value.blank.expects == .amount ? value.normalized : nil)
    else { return nil }
    return Sought(
      place: place, id: id, isDate: value.blank.expects != .amount, known: known,
      names: constraint.words.map { Array($0.utf8) })
  }

  private func look(for sought: inout Sought, in reading: Reading) {
    guard sought.other == nil else { return }
    let search = StatementSearch(reading, sought.names)
    let stated = sought.isDate ? search.dates() : search.amounts()
    sought.other = stated.first { $0.value != sought.known && !isValue(at: $0.range) }
      .map { ($0.range, $0.text) }
  }

  private func finding(_ sought: Sought) -> Finding {
    guard let other = sought.other else { return .holds }
    let place = contract.place(at: other.range.start).label
    let words = quoted([sought.id]).joined()
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

  init(_ reading: Reading, _ words: [[UInt8]]) {
    self.reading = reading
    var names: [Range<Int>] = []
    for name in words { Self.find(name, in: reading, &names) }
    self.names = names
  }

  private static func find(_ name: [UInt8], in reading: Reading, _ names: inout [Range<Int>]) {
    guard name.count >= 3, reading.end - reading.start >= name.count else { return }
    let bytes = reading.bytes
    // The third byte of a Chinese character tells more than the first.
    let (lead, third) = (name[0], name[2])
    for start in reading.start...reading.end - name.count
    where bytes[start + 2] == third && bytes[start] == lead
      && bytes[start..<start + name.count].elementsEqual(name)
    {
      names.append(start..<start + name.count)
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
