import ContractSyntax
import ContractText
import Testing

@testable import ContractAnalysis

@Suite("The kinds of characters that rules go by")
struct CharacterKindsTests {
  @Test("name every character that a number is written in")
  func numbers() {
    for (value, isSymbol) in NumberSymbol.isSymbol.enumerated() where isSymbol {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(CharacterKinds(scalar).contains(.digit), "\(scalar)")
    }
    for scalar in "0９".unicodeScalars { #expect(CharacterKinds(scalar).contains(.digit)) }
  }

  @Test("name every bracket")
  func brackets() {
    for value in UInt32(0)..<0x10000 {
      guard let scalar = Unicode.Scalar(value), BracketShape(scalar) != nil else { continue }
      #expect(CharacterKinds(scalar).contains(.bracket), "\(scalar)")
    }
  }

  @Test("leave out as certain only what is never taken for another character")
  func doubtful() {
    for value in UInt32(0x20)..<0xD800 {
      guard let scalar = Unicode.Scalar(value), !CharacterKinds(scalar).contains(.doubtful) else {
        continue
      }
      for text in ["第三\(scalar)条", "自\(scalar)经", "2月\(scalar)二", "二\(scalar)六", "\(scalar)、Ⅱ"] {
        let source = SourceText(text)
        let words = ReadingScalars(Reading(source: source, source.range))
        for index in words.scalars.indices where words.scalars[index] == scalar {
          #expect(lookalike(words, index) == nil, "\(scalar) in \(text)")
        }
      }
      #expect(!ZeroForms.isCircle(scalar))
    }
  }

  @Test("belong to the words of a node itself")
  func nodes() throws {
    let tree = parse(SourceText("第一条 甲方付款：\n（1）付10万元；\n（2）抄表。\n第二条 乙方以下称用户。\n"))
    let contract = try #require(tree.contracts.first)
    let items = try #require(contract.articles.first?.paragraphs.first?.items)
    #expect(items.map { $0.kinds.contains(.money) } == [true, false])
    #expect(contract.articles[0].paragraphs[0].kinds.contains(.money) == false)
    #expect(contract.articles[1].paragraphs[0].kinds.contains(.naming))
  }
}
