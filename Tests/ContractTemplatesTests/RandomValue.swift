import ContractAnalysis
import ContractTemplates
import ContractText

/// A value that fits a blank, drawn from all that people write there.
struct RandomValue {
  /// The value.
  let text: String

  /// A value for `blank`, its numbers as 30, ３０, 三十 or 叁拾.
  init(for blank: TemplateBlank, _ random: inout SeededGenerator) {
    text = Self.text(for: blank, &random)
  }

  private static func text(for blank: TemplateBlank, _ random: inout SeededGenerator) -> String {
    if let choice = blank.choices.randomElement(using: &random) { return choice }
    switch blank.expects {
    case .amount: return Bool.random(using: &random) ? sum(&random) : number(2...9_999_999, &random)
    case .number:
      return blank.minimum == nil && Int.random(in: 0...4, using: &random) == 0
        ? sum(&random) : number(2...9_999, &random)
    case .year: return number(2020...2060, digitByDigit: true, &random)
    case .month: return number(1...12, &random)
    case .day: return number(1...28, &random)
    case .article: return number(1...(blank.maximum?.whole ?? 3), &random)
    case .phone:
      return "\(pick(["0799-", "(0799) ", "+86 799 ", "0799—"], &random))\(digits(7, &random))"
    case .postcode: return digits(6, &random)
    case .choice: return number(1...2, &random)
    case .date: return pick(["2025年3月18日", "二〇二五年三月十八日", "2025-3-18"], &random)
    case .place: return words(&random) + pick(["", "18号3栋502室", "大道甲1号（东门）", "B座"], &random)
    case .organization: return words(&random) + pick(["", "水务", "自来水（集团）", "(中国)"], &random)
    case .person: return pick(["周立诚", "沈知衡", "欧阳文澜", "艾山·吐尔逊", "J. Smith", "李十三"], &random)
    case .text:
      return words(&random) + pick(["", "《供水条例》第八条", "，另行商定", "等3项", " No. 7-A", "、乙"], &random)
    }
  }

  private static func pick(_ words: [String], _ random: inout SeededGenerator) -> String {
    words.randomElement(using: &random) ?? ""
  }

  /// A made-up name of two to eight characters that no template has in a row.
  private static func words(_ random: inout SeededGenerator) -> String {
    let characters = Array("江源临川清滨湖青石沈阳渭岭鹏程泰安瑞丰恒信博雅")
    let count = Int.random(in: 2...8, using: &random)
    return String((0..<count).compactMap { _ in characters.randomElement(using: &random) })
  }

  private static func digits(_ count: Int, _ random: inout SeededGenerator) -> String {
    let first = Int.random(in: 1...9, using: &random)
    return String(first)
      + (1..<count).map { _ in String(Int.random(in: 0...9, using: &random)) }.joined()
  }

  /// 1,234,567.50, 0.85, １２．５
  private static func sum(_ random: inout SeededGenerator) -> String {
    pick(["48,600", "1,234,567.50", "0.85", "12.5", "１２．５", "１，２００", "3.05"], &random)
  }

  private static func number(
    _ range: ClosedRange<Int>, digitByDigit: Bool = false, _ random: inout SeededGenerator
  ) -> String {
    let value = Int.random(in: range, using: &random)
    let digits = String(value)
    let chinese =
      digitByDigit ? mapped(digits, "0123456789", "〇一二三四五六七八九") : chineseNumeral(value)
    switch Int.random(in: 0...3, using: &random) {
    case 0: return digits
    case 1: return mapped(digits, "0123456789", "０１２３４５６７８９")
    case 2: return chinese
    default: return mapped(chinese, "〇零一二三四五六七八九十百千", "零零壹贰叁肆伍陆柒捌玖拾佰仟")
    }
  }
}

/// A text with each character of `from` replaced by the one of `to` at its place.
func mapped(_ text: String, _ from: String, _ to: String) -> String {
  let table = Dictionary(uniqueKeysWithValues: zip(from, to))
  return String(text.map { table[$0] ?? $0 })
}
