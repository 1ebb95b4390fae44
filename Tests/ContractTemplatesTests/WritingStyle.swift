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
