import Testing

@testable import ContractText

private func parse(_ text: String) -> Ordinal? {
  let bytes = Array(text.utf8)
  return Ordinal.parse(bytes, from: 0, to: bytes.count)
}

@Suite("Ordinals as they are written")
struct OrdinalTests {
  @Test(
    "Well-formed numbers",
    arguments: [
      ("零", 0), ("一", 1), ("十", 10), ("十九", 19), ("二十", 20), ("一百", 100), ("一百零二", 102),
      ("一百一十", 110), ("一百一十三", 113), ("一千零一十", 1010), ("一千零一", 1001), ("一万", 10_000),
      ("十万零一十", 100_010), ("二十万三千", 203_000), ("九千九百九十九万九千九百九十九", 99_999_999),
      ("113", 113), ("１１３", 113), ("0", 0), ("99999999", 99_999_999),
    ])
  func wellFormed(text: String, value: Int) {
    let ordinal = parse(text)
    #expect(ordinal?.value == value)
    #expect(ordinal?.isWellFormed == true)
    #expect(ordinal?.end == text.utf8.count)
  }

  @Test(
    "Irregular numbers are read and told apart",
    arguments: [
      ("一十", 10), ("一十九", 19), ("一百十五", 115), ("一百〇二", 102), ("一百○二", 102), ("一百０二", 102),
      ("一二三", 123), ("二〇一六", 2016), ("二０一六", 2016), ("零五", 5), ("两百", 200), ("廿五", 25),
      ("一百卅", 130), ("壹佰贰拾叁", 123), ("肆仟伍佰陆拾柒", 4567), ("捌玖", 89), ("一百二", 102), ("一百零", 100),
      ("百二十", 120), ("〇", 0), ("007", 7), ("1２", 12), ("１2", 12), ("一千二十", 1020),
    ])
  func irregular(text: String, value: Int) {
    let ordinal = parse(text)
    #expect(ordinal?.value == value)
    #expect(ordinal?.isWellFormed == false)
    #expect(ordinal?.end == text.utf8.count)
  }

  @Test(
    "A number ends where it stops making sense",
    arguments: [
      ("一十十", "一十", 10), ("百百", "百", 100), ("十二十三", "十二", 12), ("二十条", "二十", 20),
      ("一百二百", "一百二", 102), ("五万万", "五万", 50_000), ("零十", "零", 0), ("一零零条", "一零零", 100),
      ("一百零零五", "一百零", 100), ("12万", "12", 12), ("廿廿", "廿", 20), ("三十十", "三十", 30),
    ])
  func longestPrefix(text: String, prefix: String, value: Int) {
    let ordinal = parse(text)
    #expect(ordinal?.value == value)
    #expect(ordinal?.end == prefix.utf8.count)
  }

  @Test(
    "No number begins here",
    arguments: ["", "条", "第一", "万", "万元", "abc", "、", "123456789", "一二三四五六七八九", "０００００００００"])
  func absent(text: String) {
    #expect(parse(text) == nil)
  }

  @Test("Only whole characters up to the limit are read")
  func limit() {
    let bytes = Array("第一百一十三条".utf8)
    let values = (0...bytes.count + 3).map { Ordinal.parse(bytes, from: 3, to: $0)?.value }
    let expected: [Int?] =
      Array(repeating: nil, count: 6) + [1, 1, 1, 100, 100, 100, 101, 101, 101, 110, 110, 110]
      + Array(repeating: 113, count: 7)
    #expect(values == expected)
    #expect(Ordinal.parse(bytes, from: -1, to: 9) == nil)
    #expect(Ordinal.parse(bytes, from: 99, to: 120) == nil)
  }

  @Test("A style is that of the first character")
  func styles() {
    #expect(parse("十二")?.style == .chinese)
    #expect(parse("12")?.style == .arabic)
    #expect(parse("１２")?.style == .fullWidth)
  }
}
