import ContractAnalysis
import ContractTemplates
import ContractText
import Testing

@testable import ContractFormats

@Suite("Filling a template in")
struct FillingTests {
  @Test("writes each value where its blank is, and nothing else")
  func small() throws {
    let filling = Filling(
      try drafted(),
      [
        "第一条.签署日期.年": "2026", "第一条.特许经营期限": "30", "第二条.仲裁": "北京", "签署栏.签字": "甲",
        "第三条.甲方电话": "",
      ])
    let expected = smallTemplate.replacing("于____年", with: "于2026年")
      .replacing("为年", with: "为30年").replacing("在____(", with: "在北京(")
      .replacing("签字:____\n\n______", with: "签字:甲")
    #expect(String(decoding: filling.text, as: UTF8.self) == expected)
  }

  /// A value that fits a blank, in one of the ways that people write it.
  private func value(
    for blank: TemplateBlank, _ generator: inout SeededGenerator
  ) -> String {
    if let choice = blank.choices.randomElement(using: &generator) { return choice }
    switch blank.expects {
    case .number, .amount: return number(in: 1...9_999_999, &generator)
    case .year: return String(Int.random(in: 1900...2999, using: &generator))
    case .month: return number(in: 1...12, &generator)
    case .day: return number(in: 1...28, &generator)
    case .date: return "2026年3月1日"
    case .article: return number(in: 1...(blank.maximum?.whole ?? 1), &generator)
    case .phone: return "0799-\(Int.random(in: 1_000_000...9_999_999, using: &generator))"
    case .postcode: return String(Int.random(in: 100_000...999_999, using: &generator))
    case .place, .organization, .person, .choice, .text: return words(&generator)
    }
  }

  private func number(
    in range: ClosedRange<Int>, _ generator: inout SeededGenerator
  ) -> String {
    let number = Int.random(in: range, using: &generator)
    switch Int.random(in: 0..<3, using: &generator) {
    case 0: return String(number)
    case 1: return chineseNumeral(number)
    default:
      let wide = String(number).unicodeScalars.compactMap {
        Unicode.Scalar($0.value - 0x30 + 0xFF10)
      }
      return String(String.UnicodeScalarView(wide))
    }
  }

  private func words(_ generator: inout SeededGenerator) -> String {
    let letters = Array("江源临川清水务实业丁山ABC, _\"\\&")
    let count = Int.random(in: 1...9, using: &generator)
    return "乙" + String((0..<count).compactMap { _ in letters.randomElement(using: &generator) })
      + "甲"
  }

  /// The template again: every value of a filled text put back into the blank it was.
  private func emptied(_ filling: Filling, _ profile: TemplateProfile) throws -> [UInt8] {
    let analysis = try #require(templateContract(of: profile.text))
    let blanks = Dictionary(uniqueKeysWithValues: analysis.blanks.map { ($0.id, $0) })
    let written = Dictionary(
      uniqueKeysWithValues: analysis.contract.blanks.map { ($0.range, $0.lastEnd) })
    var text: [UInt8] = []
    var copied = 0
    for blank in profile.blanks {
      guard let range = filling.ranges[blank.id] else { continue }
      let drawn = try #require(blanks[blank.foundAs]).range
      text += filling.text[copied..<range.start]
      text += profile.text[drawn.start..<max(drawn.end, written[drawn] ?? 0)]
      copied = range.end
    }
    return text + filling.text[copied...]
  }

  @Test("gives back what was written, and the template around it", arguments: 0..<12)
  func property(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let profile = seed == 0 ? try drafted() : try BuiltInTemplate.waterSupply.profile()
    var values: [String: String] = [:]
    for blank in profile.blanks where seed % 2 == 0 || Bool.random(using: &generator) {
      values[blank.id] = value(for: blank, &generator)
    }
    #expect(profile.problems(of: values).isEmpty)
    let filling = Filling(profile, values)
    let source = SourceText(bytes: filling.text)
    #expect(filling.ranges.mapValues { source.text(in: $0) } == values)
    let isUnchanged = try emptied(filling, profile) == profile.text
    #expect(isUnchanged)
  }

  @Test("leaves no blank that a value was given for")
  func complete() throws {
    let profile = try BuiltInTemplate.waterSupply.profile()
    var generator = SeededGenerator(seed: 7)
    var values: [String: String] = [:]
    for blank in profile.blanks {
      values[blank.id] = blank.expects == .text ? "甲" : value(for: blank, &generator)
      if [.place, .organization, .person].contains(blank.expects) { values[blank.id] = "甲乙" }
    }
    let analysis = try #require(templateContract(of: Filling(profile, values).text))
    #expect(analysis.blanks.map(\.context) == [])
  }
}
