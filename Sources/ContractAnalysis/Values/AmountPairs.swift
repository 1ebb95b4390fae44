import ContractSyntax

/// One sum of money written twice side by side: 120万元（大写：壹佰贰拾万元整）.
public struct AmountPair: Hashable, Sendable {
  /// In digits.
  public let figures: WrittenAmount

  /// In Chinese characters.
  public let words: WrittenAmount

  /// Whether both say the same; true where one cannot be read.
  public var agrees: Bool {
    guard let figure = figures.value, let word = words.value else { return true }
    return figure == word
  }
}

/// The sums of a reading that are written twice, side by side.
public func amountPairs(in reading: Reading) -> [AmountPair] {
  let amounts = writtenAmounts(in: reading)
  var pairs: [AmountPair] = []
  var index = 0
  while index + 1 < amounts.count {
    let (first, second) = (amounts[index], amounts[index + 1])
    if let pair = pair(first, second), joins(reading.bytes, first.end, second.start) {
      pairs.append(pair)
      index += 2
    } else {
      index += 1
    }
  }
  return pairs
}

private func pair(_ first: WrittenAmount, _ second: WrittenAmount) -> AmountPair? {
  guard first.currency == second.currency else { return nil }
  switch (first.form == .digits, second.form == .digits) {
  case (true, false): return AmountPair(figures: first, words: second)
  case (false, true): return AmountPair(figures: second, words: first)
  default: return nil
  }
}

/// Whether what stands between two sums says that they are one.
private func joins(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
  var cursor = ScalarCursor(bytes, from: start, to: end)
  var isJoined = false
  while !cursor.isAtEnd {
    if cursor.take("大写") || cursor.take("小写") || cursor.take("￥") || cursor.take("¥")
      || cursor.take("（") || cursor.take("(") || cursor.take("即")
    {
      isJoined = true
    } else if !takesFiller(&cursor) {
      return false
    }
  }
  return isJoined
}

/// Steps over what may stand between the two ways of writing a sum.
private func takesFiller(_ cursor: inout ScalarCursor) -> Bool {
  if spaceLength(cursor.bytes, cursor.offset, cursor.end) > 0 {
    cursor.skipSpaces()
    return true
  }
  return cursor.take("人民币") || cursor.take("RMB") || cursor.take("CNY") || cursor.take("金额")
    || cursor.take("：") || cursor.take(":") || cursor.take("）") || cursor.take(")")
    || cursor.take("，") || cursor.take(",") || cursor.take("；")
    // 8000元/年（大写：捌仟元整/年）
    || cursor.take("/年") || cursor.take("/月") || cursor.take("/日") || cursor.take("/天")
    || cursor.take("/吨") || cursor.take("/")
    || cursor.take("为") || cursor.take("计")
}
