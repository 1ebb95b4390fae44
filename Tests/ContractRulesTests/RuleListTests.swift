import ContractRules
import ContractText
import Foundation
import Testing

@Suite("The list of rules")
struct RuleListTests {
  @Test("Every id is its own")
  func ids() {
    let ids = everyRule.map { type(of: $0).id }
    #expect(Set(ids).count == ids.count)
  }

  @Test("An id is the rule's name in kebab-case", arguments: everyRule.map { RuleName($0) })
  func kebabCase(_ name: RuleName) {
    #expect(name.id == kebabCase(of: name.type))
  }

  @Test("A rule speaks Chinese and English", arguments: everyRule.map { RuleName($0) })
  func languages(_ name: RuleName) {
    for text in [name.title, name.explanation] {
      #expect(text.text(in: .chinese).unicodeScalars.contains { (0x4E00...0x9FFF) ~= $0.value })
      #expect(text.text(in: .english).unicodeScalars.contains { ("a"..."z").contains($0) })
    }
  }

  @Test("A rule shows what it finds and what it accepts", arguments: everyRule.map { RuleName($0) })
  func examples(_ name: RuleName) {
    #expect(name.examples.filter(\.isFinding).count >= 3)
    #expect(name.examples.filter { !$0.isFinding }.count >= 3)
  }

  @Test("The list names the files of the folder, in their order")
  func folder() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/ContractRules/Rules").standardized
    let paths = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    // Where only the tests were taken along there is no folder to compare with.
    guard let files = paths?.compactMap({ $0 as? URL }), !files.isEmpty else { return }
    let names = files.filter { $0.pathExtension == "swift" && !$0.lastPathComponent.contains("+") }
      .map { $0.deletingPathExtension().lastPathComponent }
    #expect(
      everyRule.map { "\(type(of: $0))" }
        == names.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) },
      "run `make rules`")
  }

  /// MisnumberedArticle: misnumbered-article.
  private func kebabCase(of name: String) -> String {
    var result = ""
    for character in name {
      if character.isUppercase, !result.isEmpty { result.append("-") }
      result += character.lowercased()
    }
    return result
  }
}

/// What a rule says of itself, as one case of a test.
struct RuleName: Sendable, CustomTestStringConvertible {
  let id: String
  let type: String
  let title: Text
  let explanation: Text
  let examples: [Example]

  init(_ rule: any Rule) {
    let kind = Swift.type(of: rule)
    id = kind.id
    type = "\(kind)"
    title = kind.title
    explanation = kind.explanation
    examples = kind.examples
  }

  var testDescription: String { id }
}
