/// A way of counting in Chinese characters, by Word's name for it.
struct ChineseCounting {
  private let digits: [Character]
  private let units: [Character]
  private let way: Way

  /// How a number is put together.
  private enum Way {
    /// One character after another, from a fixed list: 甲, 乙, 丙.
    case list

    /// Digit by digit: 一〇二.
    case digitwise

    /// With units: 一百零二; 10 is 十 or 一十.
    case units(omitsFirstOne: Bool)
  }

  /// The counting of a format; nil where the format is none of these.
  init?(_ name: String) {
    // Word writes 100 in some of these as 一○○ or 百. LibreOffice writes 一百 in all of them, as the
    // references in the text of a contract do; so it is here.
    switch name {
    case "chineseLegalSimplified": units = Array("拾佰仟万")
    case "ideographLegalTraditional": units = Array("拾佰仟萬")
    default: units = Array("十百千万")
    }
    switch name {
    case "chineseCounting", "chineseCountingThousand", "taiwaneseCounting",
      "taiwaneseCountingThousand", "japaneseCounting":
      digits = Array("零一二三四五六七八九")
      way = .units(omitsFirstOne: true)
    case "chineseLegalSimplified":
      digits = Array("零壹贰叁肆伍陆柒捌玖")
      way = .units(omitsFirstOne: false)
    case "ideographLegalTraditional":
      digits = Array("零壹貳參肆伍陸柒捌玖")
      way = .units(omitsFirstOne: false)
    case "ideographDigital", "japaneseDigitalTenThousand":
      digits = Array("〇一二三四五六七八九")
      way = .digitwise
    case "taiwaneseDigital":
      digits = Array("○一二三四五六七八九")
      way = .digitwise
    case "ideographTraditional":
      digits = Array("甲乙丙丁戊己庚辛壬癸")
      way = .list
    case "ideographZodiac":
      digits = Array("子丑寅卯辰巳午未申酉戌亥")
      way = .list
    default: return nil
    }
  }

  /// `number` in characters; nil where this way of counting does not reach it.
  func text(of number: Int) -> String? {
    guard number >= 0, number < 100_000 else { return nil }
    switch way {
    case .list: return (1...digits.count).contains(number) ? String(digits[number - 1]) : nil
    case .digitwise: return digitwise(number)
    case .units(let omitsFirstOne): return withUnits(number, omitsFirstOne: omitsFirstOne)
    }
  }

  private func digitwise(_ number: Int) -> String {
    String(String(number).compactMap { $0.wholeNumberValue.map { digits[$0] } })
  }

  private func withUnits(_ number: Int, omitsFirstOne: Bool) -> String {
    if number == 0 { return String(digits[0]) }
    let values = String(number).compactMap(\.wholeNumberValue)
    var text = ""
    var isGap = false
    for (index, value) in values.enumerated() {
      let power = values.count - 1 - index
      guard value > 0 else {
        isGap = true
        continue
      }
      if isGap { text.append(digits[0]) }
      isGap = false
      // 十一 and not 一十一, but 一百一十一.
      let isOmitted = omitsFirstOne && value == 1 && power == 1 && text.isEmpty
      if !isOmitted { text.append(digits[value]) }
      if power > 0 { text.append(units[power - 1]) }
    }
    return text
  }
}
