import ContractAnalysis
import ContractTemplates
import ContractText

/// How a contract is typed.
struct WritingStyle {
  /// Whether the template's drafting notes are deleted.
  let dropsNotes: Bool
  private let punctuation: Int
  /// One of how many places of a line is broken; 0 for none.
  private let breaks: Int

  init(_ random: inout SeededGenerator) {
    dropsNotes = Bool.random(using: &random)
    punctuation = Int.random(in: 0...2, using: &random)
    breaks = [0, 60, 300].randomElement(using: &random) ?? 0
  }

  /// A value that fits a blank, its numbers as 30, ３０, 三十 or 叁拾.
  func value(for blank: TemplateBlank, _ random: inout SeededGenerator) -> String {
    if let choice = blank.choices.randomElement(using: &random) { return choice }
    switch blank.expects {
    case .amount, .number: return number(Int.random(in: 2...9_999, using: &random), &random)
    case .year:
      return number(Int.random(in: 2020...2060, using: &random), digitByDigit: true, &random)
    case .month: return number(Int.random(in: 1...12, using: &random), &random)
    case .day: return number(Int.random(in: 1...28, using: &random), &random)
    case .article:
      let last = blank.maximum?.whole ?? 3
      return number(Int.random(in: 1...last, using: &random), &random)
    case .phone: return "0799-" + String(Int.random(in: 2_000_000...8_999_999, using: &random))
    case .postcode: return String(Int.random(in: 100_000...699_999, using: &random))
    case .choice: return "2"
    case .date: return "2025年3月18日"
    case .place: return pick(["江源", "临川", "东湖", "青石", "滨江大道18号三楼"], &random)
    case .organization: return pick(["清源", "滨江水务", "东湖自来水（集团）"], &random)
    case .person: return pick(["周立诚", "沈知衡", "欧阳文澜"], &random)
    case .text: return pick(["另行商妥的内容", "《供水条例》", "甲、乙双方共同确定的事项"], &random)
    }
  }

  private func pick(_ words: [String], _ random: inout SeededGenerator) -> String {
    words.randomElement(using: &random) ?? ""
  }

  private func number(
    _ value: Int, digitByDigit: Bool = false, _ random: inout SeededGenerator
  ) -> String {
    let digits = String(value)
    let chinese = digitByDigit ? mapped(digits, "0123456789", "〇一二三四五六七八九") : chineseNumeral(value)
    switch Int.random(in: 0...3, using: &random) {
    case 0: return digits
    case 1: return mapped(digits, "0123456789", "０１２３４５６７８９")
    case 2: return chinese
    default: return mapped(chinese, "〇零一二三四五六七八九十百千", "零零壹贰叁肆伍陆柒捌玖拾佰仟")
    }
  }

  /// What is drawn around a value: nothing, the underscores that it was written on, brackets, spaces.
  func marks(_ random: inout SeededGenerator) -> (String, String) {
    let all = [
      ("", ""), ("__", "__"), ("【", "】"), ("____", ""), (" ", " "), ("[", "]"), ("＿", "＿"),
    ]
    return all.randomElement(using: &random) ?? ("", "")
  }

  /// The template's words with half- or full-width marks between them throughout.
  func punctuated(_ text: String) -> String {
    switch punctuation {
    case 0: text
    case 1: mapped(text, ",;:()", "，；：（）")
    default: mapped(text, "，；：（）。", ",;:().")
    }
  }

  private func mapped(_ text: String, _ from: String, _ to: String) -> String {
    let table = Dictionary(uniqueKeysWithValues: zip(from, to))
    return String(text.map { table[$0] ?? $0 })
  }

  /// The words with line ends put in mid-sentence, as a page or a PDF has them.
  func broken(_ text: String, _ random: inout SeededGenerator) -> String {
    guard breaks > 0 else { return text }
    let characters = Array(text)
    var result = ""
    for index in characters.indices {
      if canBreak(characters, index), Int.random(in: 0..<breaks, using: &random) == 0 {
        result += "\n"
      }
      result.append(characters[index])
    }
    return result
  }

  /// A long value may be broken as well.
  func brokenValue(_ value: String, _ random: inout SeededGenerator) -> String {
    let characters = Array(value)
    guard breaks > 0, characters.count >= 6, characters.allSatisfy(isChinese),
      Int.random(in: 0..<4, using: &random) == 0
    else { return value }
    return String(characters[..<3]) + "\n" + String(characters[3...])
  }

  /// Between Chinese characters, away from numbers of headings and references.
  private func canBreak(_ characters: [Character], _ index: Int) -> Bool {
    guard index > 0, isChinese(characters[index - 1]), isChinese(characters[index]) else {
      return false
    }
    let around = characters[max(0, index - 8)..<min(characters.count, index + 8)]
    return !around.contains { "第章条款项附件注一二三四五六七八九十".contains($0) || $0.isNewline }
  }

  private func isChinese(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy { (0x4E00...0x9FFF).contains($0.value) }
  }
}
