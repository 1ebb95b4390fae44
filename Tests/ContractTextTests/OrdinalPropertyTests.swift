import Testing

@testable import ContractText

@Suite("Ordinals: properties")
struct OrdinalPropertyTests {
  /// Everything is written with 零 for each empty place first and then tidied: another way than the
  /// one under test.
  private func naiveNumeral(_ value: Int) -> String {
    let digits = Array("零一二三四五六七八九")
    var text = ""
    for (unit, name) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
      let digit = value / unit % 10
      text += digit == 0 ? "零" : String(digits[digit]) + name
    }
    while text.contains("零零") { text.replace("零零", with: "零") }
    if text.hasPrefix("零") { text.removeFirst() }
    if text.hasSuffix("零") { text.removeLast() }
    return text.hasPrefix("一十") ? String(text.dropFirst()) : text
  }

  private func variants(of value: Int) -> [(text: String, isWellFormed: Bool)] {
    let numeral = chineseNumeral(value)
    let arabic = String(value)
    let fullWidth = String(arabic.map { "０１２３４５６７８９".at(Int(String($0)) ?? 0) })
    let positional = String(arabic.map { "〇一二三四五六七八九".at(Int(String($0)) ?? 0) })
    let formal = String(
      numeral.map { character in
        "一二三四五六七八九十百千".firstIndex(of: character).map { "壹贰叁肆伍陆柒捌玖拾佰仟"[$0] } ?? character
      })
    var all = [(arabic, true), (fullWidth, true)]
    for irregular in [
      numeral.replacing("百一十", with: "百十"), numeral.replacing("零", with: "〇"),
      numeral.replacing("零", with: "○"), numeral.replacing("二", with: "两"),
      numeral.replacing("二十", with: "廿"), numeral.replacing("三十", with: "卅"), positional, formal,
    ] {
      all.append((irregular, irregular == numeral))
    }
    if numeral.hasPrefix("十") { all.append(("一" + numeral, false)) }
    return all
  }

  @Test("Every number from 1 to 9999 is written, read and written again")
  func roundTrip() {
    for value in 1...9999 {
      let text = chineseNumeral(value)
      #expect(text == naiveNumeral(value))
      let bytes = Array(("第" + text + "条").utf8)
      let ordinal = Ordinal.parse(bytes, from: 3, to: bytes.count)
      #expect(
        ordinal
          == Ordinal(value: value, end: bytes.count - 3, style: .chinese, isWellFormed: true))
    }
  }

  @Test("Every irregular way of writing a number gives the number")
  func irregularVariants() {
    for value in 1...9999 {
      for variant in variants(of: value) {
        let bytes = Array(variant.text.utf8)
        let ordinal = Ordinal.parse(bytes, from: 0, to: bytes.count)
        #expect(ordinal?.value == value, "\(variant.text)")
        #expect(ordinal?.end == bytes.count, "\(variant.text)")
        #expect(ordinal?.isWellFormed == variant.isWellFormed, "\(variant.text)")
      }
    }
  }

  @Test("Any sequence of numeral characters is read without a trap, within the bounds")
  func anySequence() {
    var random = SeededGenerator(seed: 7)
    let alphabet = Array("零〇○０一二三九两十百千万壹佰拾廿卅1０9条")
    for _ in 0..<50_000 {
      let count = Int.random(in: 1...12, using: &random)
      let text = String(
        (0..<count).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &random)] })
      let bytes = Array(text.utf8)
      guard let ordinal = Ordinal.parse(bytes, from: 0, to: bytes.count) else { continue }
      #expect((0...Ordinal.largestValue).contains(ordinal.value))
      #expect(ordinal.end > 0 && ordinal.end <= bytes.count)
      let written = String(decoding: bytes[..<ordinal.end], as: UTF8.self)
      let isCanonical = ordinal.style == .chinese && written == chineseNumeral(ordinal.value)
      if ordinal.style == .chinese { #expect(ordinal.isWellFormed == isCanonical, "\(written)") }
    }
  }

  @Test("A number out of bounds is written in digits")
  func outOfBounds() {
    #expect(chineseNumeral(-3) == "-3")
    #expect(chineseNumeral(Ordinal.largestValue + 1) == "100000000")
  }
}

extension String {
  fileprivate func at(_ index: Int) -> Character { self[self.index(startIndex, offsetBy: index)] }
}
