import ContractAnalysis
import ContractSyntax
import ContractText

/// The boxes of a template by the choice that they belong to: □甲方 □乙方 is one question with two
/// answers.
struct TemplateBoxes {
  /// One choice.
  struct Choice {
    /// Its boxes, as places in the list of blanks, in order.
    let boxes: [Int]
    /// What each of them offers, in words of the template.
    let options: [String]

    /// Whether one option denies another: □含税 □不含税.
    var isEither: Bool {
      options.contains { option in
        options.contains { other in
          ["不", "非", "无", "未"].contains { other == $0 + option || other == $0 + option.dropFirst() }
        }
      }
    }
  }

  private let choices: [Int: Choice]
  private let firsts: [Int: Int]

  init(_ analysis: Analysis) {
    var groups: [Int: [Int]] = [:]
    for (place, blank) in analysis.blanks.enumerated() where blank.isTickBox {
      if let choice = blank.choice { groups[choice, default: []].append(place) }
    }
    var choices: [Int: Choice] = [:]
    var firsts: [Int: Int] = [:]
    for boxes in groups.values {
      let words = OptionWords(boxes.map { analysis.blanks[$0].range }, analysis)
      choices[boxes[0]] = Choice(boxes: boxes, options: words.options())
      for box in boxes { firsts[box] = boxes[0] }
    }
    (self.choices, self.firsts) = (choices, firsts)
  }

  /// The choice whose first box is the blank at `place`; nil for any other blank.
  func choice(at place: Int) -> Choice? { choices[place] }

  /// Whether the blank at `place` is a box of a choice, but not the first.
  func isLater(_ place: Int) -> Bool { firsts[place].map { $0 != place } ?? false }
}

extension Blank {
  /// Whether it is one of the boxes of a choice, to be ticked.
  var isTickBox: Bool { form == .mark && expects == .choice }
}
