/// A number in Chinese characters as statutes and contracts number their articles: 10 is 十, 102 is
/// 一百零二, 113 is 一百一十三.
///
/// A number below 0 or above ``Ordinal/largestValue`` is written in Arabic digits.
public func chineseNumeral(_ value: Int) -> String {
  guard (0...Ordinal.largestValue).contains(value) else { return String(value) }
  // Of eight digits the longest: 一千一百一十一万一千一百一十一.
  return String(unsafeUninitializedCapacity: 64) { text in
    var count = 0
    spellNumeral(value) { character in
      for byte in character.utf8 {
        text[count] = byte
        count += 1
      }
    }
    return count
  }
}

/// Gives the characters of a number from 0 to ``Ordinal/largestValue`` one by one, in reading order.
@inline(__always)
func spellNumeral(_ value: Int, _ emit: (Unicode.Scalar) -> Void) {
  guard value > 0 else { return emit("零") }
  let (upper, lower) = value.quotientAndRemainder(dividingBy: 10_000)
  if upper > 0 {
    spellSection(upper, opensNumber: true, emit)
    emit("万")
  }
  spellSection(lower, opensNumber: upper == 0, emit)
}

/// Gives the characters of the four digits above or below 万.
///
/// - Parameter opensNumber: Whether nothing stands before them: 十五 opens a number, but 一百一十五.
private func spellSection(
  _ section: Int, opensNumber: Bool, _ emit: (Unicode.Scalar) -> Void
) {
  var isFirst = opensNumber
  var owesZero = false
  var rest = section
  var unit = 1000
  while unit > 0 {
    let digit = rest / unit
    rest %= unit
    if digit == 0 {
      owesZero = !isFirst
    } else {
      if owesZero { emit("零") }
      if !(isFirst && unit == 10 && digit == 1) { emit(customaryDigit(digit)) }
      if let character = customaryUnit(unit) { emit(character) }
      isFirst = false
      owesZero = false
    }
    unit /= 10
  }
}

private func customaryDigit(_ digit: Int) -> Unicode.Scalar {
  switch digit {
  case 1: "一"
  case 2: "二"
  case 3: "三"
  case 4: "四"
  case 5: "五"
  case 6: "六"
  case 7: "七"
  case 8: "八"
  case 9: "九"
  default: "零"
  }
}

private func customaryUnit(_ unit: Int) -> Unicode.Scalar? {
  switch unit {
  case 10: "十"
  case 100: "百"
  case 1000: "千"
  default: nil
  }
}
