/// How Word writes a number that it counts itself (`w:numFmt`), by its name in ECMA-376.
enum NumberFormat: Hashable {
  /// A named format; a name that is not known counts in Arabic digits.
  case named(String)

  /// Arabic digits, filled with zeros to a width: a custom format such as `001, 002, 003`.
  case zeroFilled(width: Int)

  /// Whether the level's text stands as it is, without any number.
  var isBullet: Bool { self == .named("bullet") }

  /// Whether numbers of the format can be written here; else they are in Arabic digits.
  var isKnown: Bool {
    guard case .named(let name) = self else { return true }
    return name == "decimal" || named(name, 1) != nil
  }

  /// `number` as it is printed.
  func text(of number: Int) -> String {
    switch self {
    case .zeroFilled(let width):
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    case .named(let name): return named(name, number) ?? String(number)
    }
  }

  private func named(_ name: String, _ number: Int) -> String? {
    switch name {
    case "none", "bullet": return ""
    case "decimalZero": return number < 10 ? "0\(number)" : nil
    case "decimalFullWidth", "decimalFullWidth2": return fullWidth(number)
    case "numberInDash": return "- \(number) -"
    case "lowerLetter": return repeatedLetter(number, "abcdefghijklmnopqrstuvwxyz")
    case "upperLetter": return repeatedLetter(number, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    case "lowerRoman": return roman(number)?.lowercased()
    case "upperRoman": return roman(number)
    case "ordinal": return number > 0 ? "\(number)\(ordinalEnding(number))" : nil
    default: return enclosed(name, number) ?? ChineseCounting(name)?.text(of: number)
    }
  }
}

/// Formats that have a character for each number; past the last one they go on in digits.
private func enclosed(_ name: String, _ number: Int) -> String? {
  let rows: [(first: Int, last: Int, scalar: Int)]
  switch name {
  case "decimalEnclosedCircle", "decimalEnclosedCircleChinese":
    rows = [(1, 20, 0x2460), (21, 35, 0x3251), (36, 50, 0x32B1)]
  case "decimalEnclosedParen": rows = [(1, 20, 0x2474)]
  case "decimalEnclosedFullstop": rows = [(1, 20, 0x2488)]
  case "ideographEnclosedCircle": rows = [(1, 10, 0x3280)]
  default: return nil
  }
  let row = rows.first { ($0.first...$0.last).contains(number) }
  return row.flatMap { Unicode.Scalar($0.scalar + number - $0.first) }.map { String(Character($0)) }
}

private func fullWidth(_ number: Int) -> String {
  var text = ""
  for scalar in String(number).unicodeScalars {
    let wide = scalar.value == 0x2D ? 0x2D : scalar.value + 0xFEE0
    if let scalar = Unicode.Scalar(wide) { text.unicodeScalars.append(scalar) }
  }
  return text
}

/// a to z, then aa, bb, cc: Word repeats the letter.
private func repeatedLetter(_ number: Int, _ letters: String) -> String? {
  let letters = Array(letters)
  guard (1...letters.count * 100).contains(number) else { return nil }
  let letter = letters[(number - 1) % letters.count]
  return String(repeating: letter, count: (number - 1) / letters.count + 1)
}

private let romanSigns: [(value: Int, sign: String)] = [
  (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
  (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
]

private func roman(_ number: Int) -> String? {
  guard (1...32_767).contains(number) else { return nil }
  var rest = number
  var text = ""
  for (value, sign) in romanSigns {
    text += String(repeating: sign, count: rest / value)
    rest %= value
  }
  return text
}

private func ordinalEnding(_ number: Int) -> String {
  if (11...13).contains(number % 100) { return "th" }
  switch number % 10 {
  case 1: return "st"
  case 2: return "nd"
  case 3: return "rd"
  default: return "th"
  }
}
