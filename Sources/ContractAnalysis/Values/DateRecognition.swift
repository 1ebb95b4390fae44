import ContractSyntax

/// The dates of a reading, in order; those that no calendar has too. A month of a year is one
/// (2025年3月), a year alone is none.
public func writtenDates(in reading: Reading) -> [WrittenDate] {
  let numbers = writtenNumbers(in: reading)
  let recognition = DateRecognition(bytes: reading.bytes, start: reading.start, end: reading.end)
  var dates: [WrittenDate] = []
  var index = 0
  while index < numbers.count {
    if let (date, count) = recognition.date(numbers, at: index) {
      dates.append(date)
      index += count
    } else {
      index += 1
    }
  }
  return dates
}

/// Recognises a date that begins with one of the numbers of a reading.
private struct DateRecognition {
  let bytes: [UInt8]
  let start: Int
  let end: Int

  /// The date and how many numbers it takes.
  func date(_ numbers: [WrittenNumber], at index: Int) -> (WrittenDate, Int)? {
    let before = scalarBefore(bytes, numbers[index].start, start).scalar
    // 第十三月 counts months from some event.
    if before == "第" { return nil }
    if let date = written(numbers, index) ?? withoutYear(numbers, index) { return date }
    // GB-2025-01-02 is the number of a document.
    guard before != "-", before != ".", before != "/", !isLatin(before) else { return nil }
    return dotted(numbers[index]) ?? separated(numbers, index)
  }

  private func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && scalar.properties.isAlphabetic
  }

  /// 2025年3月1日 or 2025年3月
  private func written(_ numbers: [WrittenNumber], _ index: Int) -> (WrittenDate, Int)? {
    guard let year = year(numbers[index]), index + 1 < numbers.count,
      follows(numbers[index + 1], numbers[index], "年"),
      let month = small(numbers[index + 1]), let monthEnd = after(numbers[index + 1], "月")
    else { return nil }
    if let (day, dayEnd) = day(numbers, index + 2) {
      return (make(numbers[index], dayEnd, year, month, day), 3)
    }
    return (make(numbers[index], monthEnd, year, month, nil), 2)
  }

  /// 3月1日
  private func withoutYear(_ numbers: [WrittenNumber], _ index: Int) -> (WrittenDate, Int)? {
    guard let month = small(numbers[index]), let (day, end) = day(numbers, index + 1) else {
      return nil
    }
    return (make(numbers[index], end, nil, month, day), 2)
  }

  /// The day of the number at `index` that stands right after 月, and the byte after 日.
  private func day(_ numbers: [WrittenNumber], _ index: Int) -> (Int, Int)? {
    guard index < numbers.count, follows(numbers[index], numbers[index - 1], "月"),
      let day = small(numbers[index]),
      let end = after(numbers[index], "日") ?? after(numbers[index], "号")
    else { return nil }
    return (day, end)
  }

  /// 2025-02-28, 2025/2/28
  private func separated(_ numbers: [WrittenNumber], _ index: Int) -> (WrittenDate, Int)? {
    guard index + 2 < numbers.count, let year = modernYear(numbers[index]) else { return nil }
    let (month, day) = (numbers[index + 1], numbers[index + 2])
    for mark: StaticString in ["-", "/", "－", "／"] {
      guard stands(mark, from: numbers[index].end, to: month.start),
        stands(mark, from: month.end, to: day.start), month.form == .digits,
        day.form == .digits, !goesOn(day.end), let first = small(month), let second = small(day)
      else { continue }
      return (make(numbers[index], day.end, year, first, second), 3)
    }
    return nil
  }

  /// 2025.2.28 is one number with two points to the scan.
  private func dotted(_ number: WrittenNumber) -> (WrittenDate, Int)? {
    guard number.form == .digits, number.digitCount == 0, !goesOn(number.end) else { return nil }
    let parts = bytes[number.start..<number.end].split(separator: 0x2E)
    guard parts.count == 2, let (second, end) = lastPart(number.end), parts[0].count == 4,
      (1...2).contains(parts[1].count), let year = Int(ascii: parts[0]),
      let month = Int(ascii: parts[1]), (1900...2099).contains(year)
    else { return nil }
    return (make(number, end, year, month, second), 1)
  }

  /// Numbers end before a second point; what stands behind it is the day.
  private func lastPart(_ offset: Int) -> (Int, Int)? {
    guard offset < end, bytes[offset] == 0x2E else { return nil }
    var next = offset + 1
    while next < end, (0x30...0x39).contains(bytes[next]) { next += 1 }
    guard (1...2).contains(next - offset - 1), !goesOn(next),
      let day = Int(ascii: bytes[offset + 1..<next])
    else { return nil }
    return (day, next)
  }

  private func make(
    _ first: WrittenNumber, _ end: Int, _ year: Int?, _ month: Int, _ day: Int?
  ) -> WrittenDate {
    WrittenDate(start: first.start, end: end, year: year, month: month, day: day)
  }

  private func year(_ number: WrittenNumber) -> Int? {
    number.digitCount == 4 ? number.value?.whole : nil
  }

  /// Between dashes only the years that contracts speak of, written in digits.
  private func modernYear(_ number: WrittenNumber) -> Int? {
    guard number.form == .digits, let year = year(number), (1900...2099).contains(year) else {
      return nil
    }
    return year
  }

  /// A number of one or two digits.
  private func small(_ number: WrittenNumber) -> Int? {
    guard number.digitCount <= 2, let value = number.value?.whole, value < 100 else { return nil }
    return value
  }

  /// Whether only `word` and spaces stand between two numbers.
  private func follows(
    _ number: WrittenNumber, _ previous: WrittenNumber, _ word: StaticString
  ) -> Bool {
    guard let end = after(previous, word) else { return false }
    var cursor = ScalarCursor(bytes, from: end, to: number.start)
    cursor.skipSpaces()
    return cursor.offset == number.start
  }

  /// The byte after `word` that stands after a number, spaces aside.
  private func after(_ number: WrittenNumber, _ word: StaticString) -> Int? {
    var cursor = ScalarCursor(bytes, from: number.end, to: end)
    cursor.skipSpaces()
    return cursor.take(word) ? cursor.offset : nil
  }

  private func stands(_ mark: StaticString, from: Int, to: Int) -> Bool {
    to - from == mark.utf8CodeUnitCount && startsWith(bytes, from, end, mark)
  }

  /// Whether the number goes on, as that of a document does: 2025-01-02-A.
  private func goesOn(_ offset: Int) -> Bool {
    guard offset < end else { return false }
    let byte = bytes[offset]
    if startsWith(bytes, offset, end, "号") { return true }
    return byte == 0x2D || byte == 0x2F || (0x30...0x39).contains(byte)
      || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}

extension Int {
  /// The number that ASCII digits write.
  fileprivate init?(ascii digits: ArraySlice<UInt8>) {
    guard !digits.isEmpty else { return nil }
    var value = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      value = value * 10 + Int(digit) - 0x30
    }
    self = value
  }
}
