import ContractSyntax

/// A number with what it counts: 30年, 6个月, 15%, 八份.
public struct WrittenQuantity: Hashable, Sendable {
  /// What is counted.
  public enum Unit: Sendable {
    /// 年
    case years
    /// 个月
    case months
    /// 日, 天, 日历天; working days are none
    case days
    /// %, 百分之
    case percent
    /// 份
    case copies
  }

  /// Its first byte in the reading's bytes.
  public let start: Int

  /// The byte after its last in the reading's bytes.
  public let end: Int

  /// How many.
  public let value: DecimalNumber

  /// What is counted.
  public let unit: Unit

  /// How many months it takes; nil where it is no number of months or years.
  public var months: Int? {
    switch unit {
    case .years: value.whole.flatMap { $0 < 10_000 ? $0 * 12 : nil }
    case .months: value.whole
    default: nil
    }
  }
}

/// The quantities of a reading, in order; dates and sums of money are none.
public func writtenQuantities(in reading: Reading) -> [WrittenQuantity] {
  writtenNumbers(in: reading).compactMap { number in
    quantity(number, reading.bytes, reading.start, reading.end)
  }
}

private func quantity(
  _ number: WrittenNumber, _ bytes: [UInt8], _ start: Int, _ limit: Int
) -> WrittenQuantity? {
  // 第30日 counts from some event, 3月30日 is a date.
  let before = scalarBeforeSpaces(bytes, number.start, start)
  guard let value = number.value, before != "第", before != "月" else { return nil }
  if endsWith(bytes, start, number.start, "百分之") {
    return WrittenQuantity(
      start: number.start - "百分之".utf8.count, end: number.end, value: value, unit: .percent)
  }
  guard let (unit, end) = unit(after: number, bytes, limit) else { return nil }
  return WrittenQuantity(start: number.start, end: end, value: value, unit: unit)
}

private func unit(
  after number: WrittenNumber, _ bytes: [UInt8], _ limit: Int
) -> (WrittenQuantity.Unit, end: Int)? {
  var cursor = ScalarCursor(bytes, from: number.end, to: limit)
  cursor.skipSpaces()
  if cursor.take("年") { return number.digitCount == 4 ? nil : (.years, cursor.offset) }
  if cursor.take("个月") { return (.months, cursor.offset) }
  if cursor.take("%") || cursor.take("％") { return (.percent, cursor.offset) }
  if cursor.take("份") { return (.copies, cursor.offset) }
  _ = cursor.take("个")
  if cursor.take("日历天") || cursor.take("日历日") || cursor.take("天") || cursor.take("日") {
    return (.days, cursor.offset)
  }
  return nil
}

/// The scalar before byte `offset`, spaces left out; NUL where there is none.
private func scalarBeforeSpaces(_ bytes: [UInt8], _ offset: Int, _ start: Int) -> Unicode.Scalar {
  var offset = offset
  while true {
    let (scalar, length) = scalarBefore(bytes, offset, start)
    if scalar != " ", scalar != "\u{A0}", scalar != "\u{3000}" { return scalar }
    offset -= length
  }
}
