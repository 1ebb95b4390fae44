import Testing

@testable import ContractRules

/// A contract that articles, paragraphs and lines can be put into.
private struct GrowingContract {
  /// An article: its paragraphs, in which `{n}` is the number of the article `n` of the first draft.
  struct Article {
    let name: Int?
    var paragraphs: [String]
  }

  var articles: [Article]
  var blankLines = false
  var blank = "_____"

  init(random: inout SeededGenerator) {
    let sentences = [
      "甲方应当依照第{3}条向乙方支付_____万元。", "本条未尽事宜依照第九百条办理。", "具体数额由双方另行约定。",
      "乙方应当在收到通知之日起_____日内答复，逾期视为同意。", "收件人：待定。其他事项见第{7}条和第{12}条。",
      "双方依照第_____条的规定承担责任。", "违约方应当赔偿损失，但第{5}条另有规定的除外。",
    ]
    articles = (1...20).map { number in
      let count = Int.random(in: 1...3, using: &random)
      let paragraphs = (0..<count).map { place in
        "事项\(number)-\(place)：" + (sentences.randomElement(using: &random) ?? "")
      }
      return Article(name: number, paragraphs: paragraphs)
    }
  }

  /// The text, each article numbered by its place.
  var text: String {
    var numbers: [Int: Int] = [:]
    for (index, article) in articles.enumerated() {
      if let name = article.name { numbers[name] = index + 1 }
    }
    var text = "供水合同\n"
    for (index, article) in articles.enumerated() {
      var lines = article.paragraphs
      lines[0] = "第\(index + 1)条 " + lines[0]
      for (name, number) in numbers {
        lines = lines.map { $0.replacing("{\(name)}", with: "\(number)") }
      }
      text += lines.joined(separator: blankLines ? "\n\n" : "\n") + "\n"
    }
    return text.replacing("_____", with: blank)
  }

  /// Changes something that no finding speaks of.
  mutating func edit(_ step: Int, random: inout SeededGenerator) {
    let place = Int.random(in: 0..<articles.count, using: &random)
    let added = "新增事项\(step)：双方应当友好协商。"
    switch Int.random(in: 0..<4, using: &random) {
    case 0: articles.insert(Article(name: nil, paragraphs: [added]), at: place)
    case 1: articles[place].paragraphs.append(added)
    case 2: blankLines.toggle()
    default: blank += "_"
    }
  }
}

@Suite("Fingerprints under unrelated edits")
struct FingerprintPropertyTests {
  private static let rules = [
    "unfilled-blank", "unfilled-reference", "dangling-reference", "placeholder-text",
  ]

  @Test("stay, and are all different", arguments: 1...20 as ClosedRange<UInt64>)
  func stay(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var contract = GrowingContract(random: &random)
    let first = FingerprintTests.fingerprints(contract.text, Self.rules)
    #expect(first.count >= 10)
    #expect(Set(first).count == first.count)
    for step in 0..<6 {
      contract.edit(step, random: &random)
      #expect(FingerprintTests.fingerprints(contract.text, Self.rules) == first, "\(contract.text)")
    }
  }

  @Test("of a sentence of thousands of blanks are all different")
  func longSentence() {
    let sentence = String(repeating: "甲方付_____元，", count: 5000)
    let text = "供水合同\n第一条 定义。\n第二条 \(sentence)完。\n"
    let found = FingerprintTests.fingerprints(text, ["unfilled-blank"])
    #expect(found.count == 5000)
    #expect(Set(found).count == 5000)
  }
}
