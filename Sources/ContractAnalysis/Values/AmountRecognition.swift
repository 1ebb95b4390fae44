import ContractSyntax

/// The sums of money of a reading, in order.
public func writtenAmounts(in reading: Reading) -> [WrittenAmount] {
  let numbers = writtenNumbers(in: reading)
  let recognition = AmountRecognition(
    bytes: reading.bytes, start: reading.start, end: reading.end)
  var amounts: [WrittenAmount] = []
  for index in numbers.indices where numbers[index].start >= (amounts.last?.end ?? 0) {
    if let amount = recognition.amount(numbers, at: index) { amounts.append(amount) }
  }
  return amounts
}

/// Recognises a sum of money that begins with one of the numbers of a reading.
private struct AmountRecognition {
  let bytes: [UInt8]
  let start: Int
  let end: Int

  func amount(_ numbers: [WrittenNumber], at index: Int) -> WrittenAmount? {
    let number = numbers[index]
    var cursor = ScalarCursor(bytes, from: number.end, to: end)
    cursor.skipSpaces()
    let factor = number.form == .digits ? AmountFactor.at(cursor.offset, bytes, end) : nil
    if let factor { cursor.offset += factor.word.utf8CodeUnitCount }
    let unit = AmountUnit.at(cursor.offset, bytes, end)
    let mark = AmountMark.before(number.start, bytes, start)
    guard unit != nil || (mark != nil && number.form == .digits) else {
      return smallChange(numbers, index, mark)
    }
    var value = number.value.flatMap { $0.scaled(by: factor?.power ?? 0) }
    if let unit {
      cursor.offset += unit.word.utf8CodeUnitCount
      addChange(numbers, index + 1, &cursor, &value)
    } else if factor == nil {
      cursor.offset = number.end
    }
    takeWhole(&cursor)
    let written = unit?.currency ?? .renminbi
    return WrittenAmount(
      start: number.start, end: cursor.offset, form: number.form,
      currency: written == .renminbi ? mark?.currency ?? written : written, value: value,
      fault: number.fault, hasUnit: unit != nil || factor != nil)
  }

  /// 伍角, where no 元 stands before.
  private func smallChange(
    _ numbers: [WrittenNumber], _ index: Int, _ mark: AmountMark?
  ) -> WrittenAmount? {
    var cursor = ScalarCursor(bytes, from: numbers[index].start, to: end)
    var value: DecimalNumber? = .zero
    guard mark != nil, numbers[index].form == .formal else { return nil }
    addChange(numbers, index, &cursor, &value)
    guard cursor.offset > numbers[index].start else { return nil }
    takeWhole(&cursor)
    return WrittenAmount(
      start: numbers[index].start, end: cursor.offset, form: .formal, currency: .renminbi,
      value: value, fault: nil, hasUnit: true)
  }

  /// 柒角捌分 after 元.
  private func addChange(
    _ numbers: [WrittenNumber], _ index: Int, _ cursor: inout ScalarCursor,
    _ value: inout DecimalNumber?
  ) {
    var index = index
    for (word, power): (StaticString, Int) in [("角", -1), ("分", -2)] {
      guard index < numbers.count, numbers[index].start == cursor.offset,
        startsWith(bytes, numbers[index].end, end, word),
        // 三分之一 is no money.
        !startsWith(bytes, numbers[index].end, end, "分之")
      else { continue }
      cursor.offset = numbers[index].end + word.utf8CodeUnitCount
      value = value.flatMap { sum in
        numbers[index].value?.scaled(by: power).flatMap { sum.adding($0) }
      }
      index += 1
    }
  }

  private func takeWhole(_ cursor: inout ScalarCursor) {
    _ = cursor.take("整") || cursor.take("正")
  }
}
