import ContractAnalysis
import ContractRules
import ContractSyntax
import ContractTemplates
import ContractText
import Testing

/// An example of a rule, as one case of a test.
struct RuleExample: Sendable, CustomTestStringConvertible {
  let rule: any Rule
  let example: Example

  var testDescription: String {
    "\(type(of: rule).id) \(example.isFinding ? "finds" : "accepts") \(example.text.debugDescription)"
  }

  static let all = everyRule.flatMap { rule in
    type(of: rule).examples.map { RuleExample(rule: rule, example: $0) }
  }
}

@Suite("The examples of the rules")
struct RuleExamplesTests {
  @Test("A rule finds something at each ↓ and nowhere else", arguments: RuleExample.all)
  func example(_ example: RuleExample) {
    let marked = MarkedText(example.example.text)
    let contracts = parse(SourceText(marked.text)).contracts
    #expect(!contracts.isEmpty, "an example must be a contract")
    let starts = findings(example, contracts.map(analyze)).map(\.range.start)
    #expect(starts == marked.offsets, "\(marked.describe(starts))")
  }

  /// What the rule finds, held against the template of the example where it has one.
  private func findings(_ example: RuleExample, _ contracts: [Analysis]) -> [Finding] {
    let checker = Checker(rules: [example.rule], stage: .draft)
    guard let template = example.example.template else { return contracts.flatMap(checker.check) }
    guard let held = ComparisonTemplate(name: "示范文本", SourceText(template)) else { return [] }
    return contracts.flatMap { contract in
      (try? Comparison(contract, with: [held])).map(checker.check) ?? []
    }
  }

  @Test("An example that finds has a mark, one that accepts has none", arguments: RuleExample.all)
  func marks(_ example: RuleExample) {
    #expect(MarkedText(example.example.text).offsets.isEmpty != example.example.isFinding)
  }
}

/// A text without its ↓, and where they stood.
struct MarkedText {
  let text: String

  /// The byte of the text before which each ↓ stood.
  let offsets: [Int]

  init(_ marked: String) {
    var text = ""
    var offsets: [Int] = []
    for scalar in marked.unicodeScalars {
      if scalar == "↓" {
        offsets.append(text.utf8.count)
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    self.text = text
    self.offsets = offsets
  }

  /// The text with ↓ before each of `starts`.
  func describe(_ starts: [Int]) -> String {
    var bytes = Array(text.utf8)
    for start in starts.sorted(by: >) { bytes.insert(contentsOf: Array("↓".utf8), at: start) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
