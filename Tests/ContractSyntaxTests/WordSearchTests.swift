import Testing

@testable import ContractSyntax

@Suite("Where words first stand")
struct WordSearchTests {
  @Test("is what a plain search finds, at every length of text and place of the words")
  func plainSearch() {
    let words: [StaticString] = ["水", "水费", "a", "改为", "附件略"]
    for word in words {
      let own = Array("\(word)".utf8)
      for before in 0..<40 {
        for after in [0, 1, 15, 16, 17] {
          let bytes =
            Array(repeating: UInt8(ascii: "b"), count: before) + own
            + Array(repeating: own[own.count - 1], count: after) + own
          #expect(firstIndex(of: word, bytes, 0, bytes.count) == before)
          #expect(firstIndex(of: word, bytes, before + 1, bytes.count) != before)
          #expect(firstIndex(of: word, bytes, 0, before + own.count - 1) == nil)
        }
      }
    }
  }

  @Test("is nowhere where only parts of them stand", arguments: ["水永费", "费水", "", "氶费氵水"])
  func parts(_ text: String) {
    let bytes = Array(String(repeating: text, count: 9).utf8)
    #expect(firstIndex(of: "水费", bytes, 0, bytes.count) == (text == "费水" ? 3 : nil))
  }
}
