/// A sum of money in the characters that banks ask for: 1,230,000 is 壹佰贰拾叁万元整, 0.05 伍分.
///
/// nil for a sum below 0, of parts of a 分, or of 亿亿 and more. Written as the rules of the People's
/// Bank for filling in bills have it (支付结算办法, annex 1).
public func formalAmount(_ value: DecimalNumber) -> String? {
  guard let cents = value.scaled(by: 2)?.whole, cents >= 0, cents < 1_000_000_000_000_000_000 else {
    return nil
  }
  let (whole, change) = cents.quotientAndRemainder(dividingBy: 100)
  let (tenths, hundredths) = change.quotientAndRemainder(dividingBy: 10)
  var text = whole > 0 || cents == 0 ? formalNumeral(whole) + "元" : ""
  if tenths > 0 { text += formalDigit(tenths) + "角" }
  if tenths == 0, hundredths > 0, whole > 0 { text += "零" }
  if hundredths > 0 { text += formalDigit(hundredths) + "分" }
  return hundredths > 0 ? text : text + "整"
}

/// A whole number in formal characters: 1002 is 壹仟零贰.
func formalNumeral(_ value: Int) -> String {
  guard value > 0 else { return "零" }
  for (size, name) in [(100_000_000, "亿"), (10_000, "万")] where value >= size {
    let (upper, lower) = value.quotientAndRemainder(dividingBy: size)
    guard lower > 0 else { return formalNumeral(upper) + name }
    let gap = lower < size / 10 ? "零" : ""
    return formalNumeral(upper) + name + gap + formalNumeral(lower)
  }
  return formalSection(value)
}

/// A number below 10,000.
private func formalSection(_ value: Int) -> String {
  var text = ""
  var rest = value
  var owesZero = false
  for (size, name) in [(1000, "仟"), (100, "佰"), (10, "拾"), (1, "")] {
    let digit = rest / size
    rest %= size
    if digit == 0 {
      owesZero = !text.isEmpty
    } else {
      text += (owesZero ? "零" : "") + formalDigit(digit) + name
      owesZero = false
    }
  }
  return text
}

private func formalDigit(_ digit: Int) -> String {
  switch digit {
  case 1: "壹"
  case 2: "贰"
  case 3: "叁"
  case 4: "肆"
  case 5: "伍"
  case 6: "陆"
  case 7: "柒"
  case 8: "捌"
  case 9: "玖"
  default: "零"
  }
}
